using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Antq.Domain.EntityFrameworkCore;

/// <summary>Stores a member of an enumeration by its id in documents, such as <c>certificate-of-merit</c>; never by its number.</summary>
/// <typeparam name="T">An enumeration of the library, or one of an application.</typeparam>
public sealed class EnumIdConverter<T>() : ValueConverter<T, string>(member => member.Id(), id => Terms.Parse<T>(id))
    where T : struct, Enum;
