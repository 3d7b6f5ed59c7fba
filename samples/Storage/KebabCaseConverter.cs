using Antq.Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Antq.Samples.Storage;

/// <summary>
/// Stores a member of an enumeration by its name in the documents, such as <c>certificate-of-merit</c>: never by its number.
/// </summary>
public sealed class KebabCaseConverter<T>() : ValueConverter<T, string>(value => value.Id(), text => Terms.Parse<T>(text))
    where T : struct, Enum;
