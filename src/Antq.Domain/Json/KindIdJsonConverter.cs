using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Antq.Domain;

/// <summary>Reads and writes the id of a kind: of a movement, an award form or an issuing office.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KindIdJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(KindId<>);
    }

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => typeToConvert == typeof(KindId<MovementType>) ? new KindId<MovementType>.Converter()
            : typeToConvert == typeof(KindId<AwardForm>) ? new KindId<AwardForm>.Converter()
            : typeToConvert == typeof(KindId<IssuingOffice>) ? new KindId<IssuingOffice>.Converter()
            : null;
}
