using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Antq.Domain.Text;

/// <summary>Reads and writes an enumeration of this library by its name in the documents, such as <c>certificate-of-merit</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KebabCaseEnumConverter<T> : JsonConverter<T>, IFaultFinder
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new DocumentException($"This is {JsonWords.Of(typeof(T))}, which is a string, not {JsonWords.Of(reader.TokenType)}.");
        return Parse(reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(EnumName<T>.Of(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(EnumName<T>.Of(value));
    }

    DocumentFault? IFaultFinder.FaultOf(ref Utf8JsonReader reader)
        => DocumentText.FaultOf(in reader, typeof(T), out var text)
            ?? (EnumName<T>.TryParse(text, out _) ? null : DocumentFault.Unreadable(typeof(T), text, EnumName<T>.Names));

    private static T Parse(string text)
    {
        try
        {
            return EnumName<T>.Parse(text);
        }
        catch (FormatException refusal)
        {
            throw new DocumentException(refusal.Message, refusal);
        }
    }
}
