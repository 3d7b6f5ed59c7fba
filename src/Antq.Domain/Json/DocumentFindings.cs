using System.Globalization;
using System.Text.Json;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;
using Antq.Domain.Reporting.Rules;
using Antq.Domain.Text;

namespace Antq.Domain.Json;

/// <summary>Puts the faults of a document in words, as findings.</summary>
/// <param name="report">The id of the document; null when unknown.</param>
/// <param name="calendars">The calendars of repairs; null for those of the library.</param>
internal sealed class DocumentFindings(string? report, ReportingCalendars? calendars)
{
    /// <summary>The separator in lists of names.</summary>
    private const string Comma = ", ";

    /// <summary>Returns the finding of a fault.</summary>
    public Finding Of(DocumentFault fault)
    {
        return fault.Kind switch
        {
            DocumentFaultKind.NotJson => Make(FindingCodes.DocumentNotJson),
            DocumentFaultKind.TooDeep => Make(FindingCodes.DocumentTooDeep, new FindingValue("levels", Number(DocumentJson.MaximumDepth))),
            DocumentFaultKind.UnknownMember
                => Make(FindingCodes.MemberUnknown, Member(fault), RuleFindings.Nearest(fault.Nearest), Known(fault)),
            DocumentFaultKind.RepeatedMember => Make(FindingCodes.MemberRepeated, Member(fault)),
            DocumentFaultKind.MissingMember => Make(FindingCodes.MemberMissing, Member(fault)),
            DocumentFaultKind.OtherKind => Make(FindingCodes.ValueOfAnotherKind, Expected(fault), Actual(fault.Actual)),
            DocumentFaultKind.Unreadable when fault.Known.Count > 0
                => Make(FindingCodes.NameUnknown, Text(fault), Expected(fault), RuleFindings.Nearest(fault.Nearest), Known(fault)),
            DocumentFaultKind.Unreadable => Make(FindingCodes.ValueUnreadable, Text(fault), Expected(fault)),
            _ => Make(FindingCodes.ValueInvalid, Reason(fault.Reason!)),
        };

        Finding Make(FindingCode code, params FindingValue[] values)
            => new(code, report, fault.Pointer, values, repair: RepairOf(fault));
    }

    /// <summary>Returns the finding of members that exclude or require each other, or of a value that fits nowhere.</summary>
    public Finding Of(string path, RefusalReason reason, bool isBetween, string? text)
        => new(
            isBetween ? FindingCodes.MembersContradict : FindingCodes.ValueInvalid, report, path, [Reason(reason)],
            repair: text is null ? null : DocumentValues.RepairOf(typeof(string), path, text, calendars));

    /// <summary>Returns the finding of a kind of an application in a document of the first format, which has none.</summary>
    public Finding Of(OwnKind kind) => Of(DocumentFault.Unreadable(kind.Type, kind.Id, kind.Known) with { Pointer = kind.Path });

    /// <summary>Returns the finding of what the first format cannot hold; the repair is the second format.</summary>
    public Finding OfFormat(string path)
        => new(
            FindingCodes.FormatTooOld, report, path, [new("needed", ReportFormat.Second), new FindingValue("format", ReportFormat.First)],
            against: "/format", repair: Repairs.ToText("/format", ReportFormat.Second, _ => $"“{ReportFormat.Second}”"));

    /// <summary>Returns the finding of a refusal whose reason was not found.</summary>
    public static Finding OfUnknown(JsonException refusal)
        => new(
            FindingCodes.ValueInvalid, null, null,
            [Reason(new RefusalReason("không đọc được", "it cannot be read"))])
        {
            Position = new Finding.TextPosition((int)(refusal.LineNumber ?? 0) + 1, (int)(refusal.BytePositionInLine ?? 0) + 1),
        };

    private FindingRepair? RepairOf(DocumentFault fault)
        => fault is { IsWithin: false, Text: { } text } && (fault.Actual != JsonTokenType.Null || fault.Expected == typeof(Array))
            ? DocumentValues.RepairOf(fault.Expected, fault.Pointer, text, calendars)
            : null;

    private static FindingValue Member(DocumentFault fault) => new("member", fault.Member!);

    private static FindingValue Expected(DocumentFault fault)
    {
        var words = DocumentValues.WordsFor(fault.Expected);
        return new("expected", words.Vietnamese, words.English);
    }

    private static FindingValue Actual(JsonTokenType token) => new("actual", JsonWords.VietnameseOf(token), JsonWords.Of(token));

    private static FindingValue Text(DocumentFault fault) => new("text", QuotedText.Beginning(fault.Text, QuotedText.Longest));

    private static FindingValue Known(DocumentFault fault) => new("known", string.Join(Comma, fault.Known));

    private static FindingValue Reason(RefusalReason reason) => new("reason", AsPart(reason.Vietnamese), AsPart(reason.English));

    /// <summary>Returns a sentence as the part of another one.</summary>
    private static string AsPart(string sentence) => $"{char.ToLowerInvariant(sentence[0])}{sentence[1..].TrimEnd('.')}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
