using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Antq.Domain.Text;

/// <summary>Reads and writes a value of this library in the text form of its <c>Parse</c> and <c>ToString</c>.</summary>
/// <typeparam name="T">The value's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ParsableJsonConverter<T> : JsonConverter<T>, IFaultFinder
    where T : struct, IParsable<T>, IFormattable
{
    private readonly IFormatProvider _provider;

    /// <summary>Creates a converter that parses without a format provider.</summary>
    public ParsableJsonConverter()
        : this(CultureInfo.InvariantCulture)
    {
    }

    /// <summary>Creates a converter that parses with a format provider, such as the calendars of an application.</summary>
    public ParsableJsonConverter(IFormatProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _provider = provider;
    }

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
        UnescapedText.Write(writer, Format(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        UnescapedText.WriteName(writer, Format(value));
    }

    DocumentFault? IFaultFinder.FaultOf(ref Utf8JsonReader reader)
        => DocumentText.FaultOf(in reader, typeof(T), out var text)
            ?? (T.TryParse(text, _provider, out _) ? null : DocumentFault.Unreadable(typeof(T), text));

    private T Parse(string text)
    {
        try
        {
            return T.Parse(text, _provider);
        }
        catch (FormatException refusal)
        {
            throw new DocumentException(refusal.Message, refusal);
        }
    }

    private static string Format(T value)
        => EqualityComparer<T>.Default.Equals(value, default)
            ? throw new DocumentException($"A default {typeof(T).Name} has no meaning and is not written.")
            : value.ToString(null, CultureInfo.InvariantCulture);
}
