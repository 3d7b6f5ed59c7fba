using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Antq.Domain.Text;

/// <summary>
/// Reads and writes text of a document: not blank, in Unicode form C, without control characters; letters are written unescaped.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentTextJsonConverter : JsonConverter<string>, IFaultFinder
{
    private static readonly UnescapedTextJsonConverter AnyText = new();

    private static readonly RefusalReason Blank = new("văn bản để trống", "The text is blank.");
    private static readonly RefusalReason NotComposed = new(
        "văn bản dùng dấu tổ hợp, không theo Unicode dựng sẵn (dạng C)", "The text is not in Unicode form C: it holds combining marks.");
    private static readonly RefusalReason WithControls = new("văn bản có ký tự điều khiển", "The text holds control characters.");

    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = AnyText.Read(ref reader, typeToConvert, options);
        return ReasonAgainst(text) is { } reason ? throw new DocumentException(reason.English) : text;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => AnyText.Write(writer, value, options);

    DocumentFault? IFaultFinder.FaultOf(ref Utf8JsonReader reader)
        => DocumentText.FaultOf(in reader, typeof(string), out var text)
            ?? (ReasonAgainst(text) is { } reason
                ? DocumentFault.Invalid(reason, typeof(string), text.Length <= DocumentFaultFinder.LongestText ? text : null)
                : null);

    /// <summary>Returns why a document does not contain the text; null when it can.</summary>
    private static RefusalReason? ReasonAgainst(string text)
        => string.IsNullOrWhiteSpace(text) ? Blank
            : !VietnameseText.IsComposed(text) ? NotComposed
            : text.Any(char.IsControl) ? WithControls
            : null;
}
