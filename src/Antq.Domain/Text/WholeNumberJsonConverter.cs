using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Antq.Domain.Text;

/// <summary>Reads the whole numbers of a document as its schema has them, see <see cref="JsonNumbers"/>.</summary>
internal sealed class WholeNumberJsonConverter<T> : JsonConverter<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new DocumentException($"This is a whole number, not {JsonWords.Of(reader.TokenType)}.");
        return JsonNumbers.TryRead(in reader, out var number) && number >= long.CreateChecked(T.MinValue)
            && number <= long.CreateChecked(T.MaxValue)
            ? T.CreateChecked(number)
            : throw new DocumentException($"This is a whole number from {T.MinValue} to {T.MaxValue}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WriteNumberValue(long.CreateChecked(value));
}
