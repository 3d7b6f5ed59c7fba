using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Antq.Domain.Text;

/// <summary>Reads the whole numbers of a document as its schema has them, see <see cref="JsonNumbers"/>.</summary>
internal sealed class WholeNumberJsonConverter<T> : JsonConverter<T>, IFaultFinder
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private static RefusalReason OutOfRange { get; } = new(
        $"đây phải là số nguyên từ {T.MinValue} đến {T.MaxValue}", $"This is a whole number from {T.MinValue} to {T.MaxValue}.");

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new DocumentException($"This is a whole number, not {JsonWords.Of(reader.TokenType)}.");
        return TryRead(in reader, out var number) ? number : throw new DocumentException(OutOfRange.English);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WriteNumberValue(long.CreateChecked(value));

    DocumentFault? IFaultFinder.FaultOf(ref Utf8JsonReader reader)
        => reader.TokenType != JsonTokenType.Number
            ? DocumentFault.Other(typeof(T), in reader) with { Text = reader.TokenType == JsonTokenType.String ? TextOf(in reader) : null }
            : TryRead(in reader, out _) ? null : DocumentFault.Invalid(OutOfRange);

    private static string? TextOf(in Utf8JsonReader reader)
        => DocumentText.TryGet(in reader, out var text) && text.Length <= QuotedText.Longest ? text : null;

    private static bool TryRead(in Utf8JsonReader reader, out T value)
    {
        var isRead = JsonNumbers.TryRead(in reader, out var number) && number >= long.CreateChecked(T.MinValue)
            && number <= long.CreateChecked(T.MaxValue);
        value = isRead ? T.CreateChecked(number) : default;
        return isRead;
    }
}
