using System.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Antq.Domain.EntityFrameworkCore;

/// <summary>Stores a document of the library, such as a report, as its JSON. It is read strictly.</summary>
/// <typeparam name="T">A type that <see cref="AntqJson.TypeInfo{T}"/> has.</typeparam>
public sealed class DocumentConverter<T>()
    : ValueConverter<T, string>(
        document => Encoding.UTF8.GetString(AntqJson.Write(document)), text => AntqJson.Read<T>(Encoding.UTF8.GetBytes(text)))
    where T : class;
