using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;
using Antq.Domain.Text;

namespace Antq.Domain.Json;

/// <summary>The source-generated metadata of the documents.</summary>
[JsonSerializable(typeof(Report))]
internal sealed partial class ReportJsonContext : JsonSerializerContext
{
    /// <summary>The deepest nesting that a document may have.</summary>
    public const int MaximumDepth = 32;

    private static readonly ConditionalWeakTable<ReportingCalendars, ReportJsonContext> Contexts = [];

    /// <summary>The context that refuses what it does not understand, and text that is not composed.</summary>
    public static ReportJsonContext Strict { get; } = Make(ReportingCalendars.Standard);

    /// <summary>The strict context that knows an application's own calendars.</summary>
    public static ReportJsonContext For(ReportingCalendars? calendars) => calendars is null ? Strict : Contexts.GetValue(calendars, Make);

    private static ReportJsonContext Make(ReportingCalendars calendars) => new(new JsonSerializerOptions
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
        Converters = { new DocumentTextConverter(), new ParsableJsonConverter<ReportingPeriod>(calendars) },
    });
}
