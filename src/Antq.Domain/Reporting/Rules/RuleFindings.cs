using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Short forms for what the rules say.</summary>
internal static class RuleFindings
{
    public static Finding Finding(this Report report, FindingCode code, string path, params IReadOnlyList<FindingValue> values)
        => new(code, report.Id, path, values);

    /// <summary>What was found without a report, at a place of one.</summary>
    public static Finding At(this Finding finding, Report report, string path, FindingRepair? repair = null) => new(finding.Code, report.Id, path, finding.Values, repair: repair);

    /// <summary>A sum for a check, which must not throw.</summary>
    public static Count Sum(IEnumerable<Count> counts) => counts.Aggregate(Count.Exactly(0), (sum, count) => sum.AddSaturated(count));

    /// <summary>All recipients together.</summary>
    public static Count Total(Recipients recipients)
    {
        var sum = Count.Exactly(0);
        foreach (var (_, _, count) in recipients.ByKind) sum = sum.AddSaturated(count);
        return sum;
    }

    public static FindingValue Value(string name, Count count) => new(name, count.ToWords(Language.Vietnamese), count.ToWords(Language.English));

    public static FindingValue Value(string name, Measure measure) => new(name, measure.Name(Language.Vietnamese), measure.Name(Language.English));

    public static FindingValue Value(string name, LocalDate day) => new(name, DayText.FormatVietnamese(day), DayText.Format(day));

    public static FindingValue Value(string name, OrganisationUnit unit) => new(name, UnitLabels.Full(unit.States[^1], Language.Vietnamese), UnitLabels.Full(unit.States[^1], Language.English));

    public static FindingValue WithKey(string name, OrganisationUnit unit) => new(
        name,
        $"{UnitLabels.Full(unit.States[^1], Language.Vietnamese)} ({unit.Key})",
        $"{UnitLabels.Full(unit.States[^1], Language.English)} ({unit.Key})");

    public static FindingValue Value(string name, string text) => new(name, text);

    /// <summary>The neutral text of a count in a document: what a repair puts there.</summary>
    public static string Document(Count count) => count.ToString();
}
