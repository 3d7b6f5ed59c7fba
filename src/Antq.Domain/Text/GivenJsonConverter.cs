using System.Text.Json;
using System.Text.Json.Serialization;

namespace Antq.Domain.Text;

/// <summary>Reads any value as the one given: a part of a document that does not matter where the rest is checked.</summary>
internal sealed class GivenJsonConverter<T>(T given) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.SkipValue();
        return given;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
}
