using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Antq.Domain.Reporting;

namespace Antq.Domain.Json;

/// <summary>The source-generated metadata of the documents.</summary>
[JsonSerializable(typeof(Report))]
internal sealed partial class ReportJsonContext : JsonSerializerContext
{
    /// <summary>The deepest nesting that a document may have.</summary>
    public const int MaximumDepth = 32;

    /// <summary>The context that refuses what it does not understand, and text that is not composed.</summary>
    public static ReportJsonContext Strict { get; } = new(new JsonSerializerOptions
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = MaximumDepth,
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new DocumentTextConverter() },
    });
}
