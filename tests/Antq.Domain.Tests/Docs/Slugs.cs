using System.Text.Json;

namespace Antq.Domain.Tests.Docs;

/// <summary>The names of enumerations as documents write them.</summary>
internal static class Slugs
{
    public static string Of<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
