using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Short forms for the findings of rules.</summary>
internal static class RuleFindings
{
    public static Finding Finding(this Report report, FindingCode code, string path, params IReadOnlyList<FindingValue> values)
        => new(code, report.Id, path, values);

    /// <summary>Returns the same finding at a place of a report.</summary>
    public static Finding At(this Finding finding, Report report, string path, FindingRepair? repair = null)
        => new(finding.Code, report.Id, path, finding.Values, repair: repair);

    /// <summary>Returns a sum for a check, which does not throw.</summary>
    public static Count Sum(IEnumerable<Count> counts) => counts.Aggregate(Count.Exactly(0), (sum, count) => sum.AddSaturated(count));

    /// <summary>Returns all recipients together.</summary>
    public static Count Total(Recipients recipients)
    {
        var sum = Count.Exactly(0);
        foreach (var (_, _, count) in recipients.ByKind) sum = sum.AddSaturated(count);
        return sum;
    }

    public static FindingValue Value(string name, Count count)
        => new(name, count.ToWords(Language.Vietnamese), count.ToWords(Language.English));

    public static FindingValue Value(string name, Measure measure)
        => new(name, measure.Name(Language.Vietnamese), measure.Name(Language.English));

    public static FindingValue Value(string name, LocalDate day) => new(name, DayText.FormatVietnamese(day), DayText.Format(day));

    public static FindingValue Value(string name, OrganisationUnit unit)
        => new(name, UnitLabels.Full(unit.LastState, Language.Vietnamese), UnitLabels.Full(unit.LastState, Language.English));

    public static FindingValue WithKey(string name, OrganisationUnit unit) => new(
        name,
        $"{UnitLabels.Full(unit.LastState, Language.Vietnamese)} ({unit.Key})",
        $"{UnitLabels.Full(unit.LastState, Language.English)} ({unit.Key})");

    public static FindingValue Value(string name, string text) => new(name, text);

    /// <summary>Returns the question whether a known name was meant, for the end of a sentence; empty when none is near.</summary>
    public static FindingValue Nearest(string? name)
        => name is null ? new("nearest", "", "") : new("nearest", $" Có phải là “{name}” không?", $" Did you mean “{name}”?");
}
