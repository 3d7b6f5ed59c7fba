using System.Text;
using System.Text.Json;

namespace Antq.Domain.Text;

/// <summary>The strings of a document, which may be broken Unicode.</summary>
internal static class DocumentText
{
    public static RefusalReason Broken { get; } = new("văn bản không phải Unicode hợp lệ", "The text is not well-formed Unicode.");

    /// <summary>Tries to get the string or the name at the reader's position; false when it is broken Unicode.</summary>
    public static bool TryGet(in Utf8JsonReader reader, out string text)
    {
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    /// <summary>Returns a name that is broken Unicode as it can be shown: with replacement characters, or its escapes as written.</summary>
    public static string Lossy(in Utf8JsonReader reader)
        => reader.HasValueSequence ? Encoding.UTF8.GetString(reader.ValueSequence) : Encoding.UTF8.GetString(reader.ValueSpan);

    /// <summary>
    /// Returns why the value at the reader's position is not a string; otherwise its text, unless it is broken Unicode.
    /// </summary>
    public static DocumentFault? FaultOf(in Utf8JsonReader reader, Type expected, out string text)
    {
        text = "";
        if (reader.TokenType != JsonTokenType.String) return DocumentFault.Other(expected, in reader);
        return TryGet(in reader, out text) ? null : DocumentFault.Invalid(Broken);
    }
}
