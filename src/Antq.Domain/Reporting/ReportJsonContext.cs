using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Awards;
using Antq.Domain.Periods;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>The source-generated metadata of report documents.</summary>
[JsonSerializable(typeof(ReportDocument))]
internal sealed partial class ReportJsonContext : JsonSerializerContext
{
    private static readonly ConditionalWeakTable<ReportingCalendars, JsonTypeInfo<ReportDocument>> StrictOf = [];
    private static readonly ConditionalWeakTable<ReportingCalendars, JsonTypeInfo<ReportDocument>> LenientOf = [];
    private static readonly ConditionalWeakTable<ReportingCalendars, JsonTypeInfo<ReportDocument>> WithGapsOf = [];

    /// <summary>Recipients in the place of those that are not split, which nothing but their own reading checks.</summary>
    private static readonly UnsplitRecipients AnyRecipients = new(
        Domain.Count.Exactly(0), [Domain.RecipientKind.Collectives, Domain.RecipientKind.Individuals]);

    /// <summary>The metadata that refuse unknown members and text that is not composed; for writing on one line.</summary>
    public static JsonTypeInfo<ReportDocument> Compact { get; } = Make(ReportingCalendars.Standard, lenient: false, indented: false);

    /// <summary>The same; for indented writing.</summary>
    public static JsonTypeInfo<ReportDocument> Indented { get; } = Make(ReportingCalendars.Standard, lenient: false, indented: true);

    /// <summary>Returns the metadata for reading with an application's own calendars, which may skip unknown members.</summary>
    public static JsonTypeInfo<ReportDocument> For(ReportingCalendars? calendars, bool lenient)
        => calendars is null && !lenient
            ? Compact
            : (lenient ? LenientOf : StrictOf).GetValue(
                calendars ?? ReportingCalendars.Standard, known => Make(known, lenient, indented: false));

    /// <summary>
    /// Returns the metadata for reading what is left of a document without the places that have a fault: nothing is required.
    /// </summary>
    public static JsonTypeInfo<ReportDocument> WithGaps(ReportingCalendars? calendars)
        => WithGapsOf.GetValue(calendars ?? ReportingCalendars.Standard, static known => DocumentJson.TypeInfo<ReportDocument>(
            new ReportJsonContext().WithAddedModifier(RequireNothing), indented: false, lenient: true, DocumentJson.MaximumDepth,
            new DocumentTextJsonConverter(),
            new ParsableJsonConverter<ReportingPeriod>(known),
            new GivenJsonConverter<UnsplitRecipients>(AnyRecipients)));

    private static void RequireNothing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties) property.IsRequired = false;
    }

    private static JsonTypeInfo<ReportDocument> Make(ReportingCalendars calendars, bool lenient, bool indented)
        => DocumentJson.TypeInfo<ReportDocument>(
            new ReportJsonContext().WithAddedModifier(AwardJson.LeaveOutEmptyLists), indented, lenient, DocumentJson.MaximumDepth,
            new DocumentTextJsonConverter(),
            new ParsableJsonConverter<ReportingPeriod>(calendars));
}
