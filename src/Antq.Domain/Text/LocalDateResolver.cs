using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace Antq.Domain.Text;

/// <summary>
/// Makes a day of an application's own types <c>2025-07-01</c> in JSON, unless its options have a converter of days, or a property has one.
/// </summary>
internal sealed class LocalDateResolver : IJsonTypeInfoResolver
{
    private static readonly LocalDateJsonConverter Converter = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type != typeof(LocalDate)) return null;
        for (var i = 0; i < options.Converters.Count; i++)
        {
            if (options.Converters[i].CanConvert(type)) return null;
        }

        return JsonMetadataServices.CreateValueInfo<LocalDate>(options, Converter);
    }
}
