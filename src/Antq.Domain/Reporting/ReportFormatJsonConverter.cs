using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>Refuses documents of another format.</summary>
internal sealed class ReportFormatJsonConverter : JsonConverter<string>, IFaultFinder
{
    private static readonly RefusalReason Neither = new(
        $"định dạng của tài liệu không phải “{ReportFormat.Second}”, cũng không phải “{ReportFormat.First}”",
        $"The format of the document is neither \"{ReportFormat.Second}\" nor \"{ReportFormat.First}\".");

    /// <summary>True: null is not a format, and is refused as such.</summary>
    public override bool HandleNull => true;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => FormatAt(in reader) ?? throw new DocumentException(Neither.English);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    DocumentFault? IFaultFinder.FaultOf(ref Utf8JsonReader reader) => FormatAt(in reader) is null ? DocumentFault.Invalid(Neither) : null;

    private static string? FormatAt(in Utf8JsonReader reader)
        => reader.TokenType != JsonTokenType.String || !DocumentText.TryGet(in reader, out var text) ? null
            : text == ReportFormat.Second ? ReportFormat.Second
            : text == ReportFormat.First ? ReportFormat.First
            : null;
}
