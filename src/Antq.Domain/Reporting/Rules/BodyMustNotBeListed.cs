using Antq.Domain.Organisation;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A body within a unit must not be a unit of the gazetteer, written with its kind: as a unit it has a territory, and totals of its own.
/// </summary>
internal sealed class BodyMustNotBeListed : StandardRule
{
    /// <summary>The words that a unit's name begins with: few bodies have one, and only their names are searched for.</summary>
    private static readonly string[] Kinds =
        [.. Enum.GetValues<UnitKind>().Select(kind => NamedBody.KeyOf(kind.Name(Language.Vietnamese)) + " ")];

    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.BodyIsAUnit];

    public override void Check(OpenedReport report)
    {
        Check(report, "/body", report.Report.Body, report.Report.Unit);
        for (var index = 0; index < report.Figures.Length; index++)
        {
            if (report.Figures[index].Written.Body is { } body)
                Check(report, $"{report.PathOf(index)}/body", body, report.UnitOf(report.Figures[index]));
        }

        for (var index = 0; index < report.Awards.Length; index++)
        {
            if (report.Awards[index].Written.Body is { } body)
                Check(report, $"{report.PathOfAward(index)}/body", body, report.Awards[index].Award.Unit ?? report.Report.Unit);
        }
    }

    private static void Check(OpenedReport report, string path, string? body, UnitKey within)
    {
        if (body is null || UnitNamed(report, body, within) is not { } unit) return;
        report.Find(FindingCodes.BodyIsAUnit, path, Value("body", body), WithKey("unit", unit));
    }

    private static OrganisationUnit? UnitNamed(OpenedReport report, string body, UnitKey within)
    {
        if (body.Length > UnitSearch.LongestText || report.Context.Gazetteer.Find(within) is not { } above) return null;
        var key = NamedBody.KeyOf(body);
        if (!Array.Exists(Kinds, kind => key.StartsWith(kind, StringComparison.Ordinal))) return null;
        foreach (var match in report.Context.Gazetteer.Search().Find(body))
        {
            var state = match.State;
            if (match.Body is null && NamedBody.KeyOf($"{state.Kind.Name(Language.Vietnamese)} {state.Name}") == key
                && match.Unit.IsAliveOn(report.ReadOn)
                && (match.Unit.Key == within || report.Context.IsInside(match.Unit, above.Key, report.ReadOn)))
                return match.Unit;
        }

        return null;
    }
}
