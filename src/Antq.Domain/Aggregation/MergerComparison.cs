namespace Antq.Domain.Aggregation;

/// <summary>Compares totals and findings of the same reports before and after a merger.</summary>
/// <param name="rules">The rules before.</param>
/// <param name="plan">The draft.</param>
internal sealed class MergerComparison(ReportRules rules, Gazetteer.MergerPlan plan)
{
    private readonly ReportRules _after = rules.In(rules.Context with { Gazetteer = plan.After });

    public Aggregator.MergerPreview Of(
        IReadOnlyList<Report> reports, OrganisationLevel level, ReportingPeriod period, RollUpOptions? options)
    {
        var day = plan.Merger.Day;
        var before = new Aggregator(plan.Before, rules).RollUp(reports, level, day.PlusDays(-1), period, options);
        var after = new Aggregator(plan.After, _after).RollUp(reports, level, day, period, options);
        return new Aggregator.MergerPreview(plan, before, after, [.. Changes(before, after)], [.. reports.SelectMany(Decisions)]);
    }

    private IEnumerable<Aggregator.MergerPreview.Change> Changes(RollUpResult before, RollUpResult after)
    {
        var predecessors = plan.Merger.Transfers.ToLookup(move => plan.Merger.KeyOf(move.To), move => move.From);
        var own = before.Units.ToDictionary(unit => unit.Key);
        var measures = before.Cells.Concat(after.Cells).Select(cell => cell.Measure).DistinctBy(measure => measure.Id)
            .OrderBy(measure => measure.Id).ToArray();
        foreach (var measure in measures)
        {
            foreach (var unit in after.Units.Where(unit => predecessors.Contains(unit.Key)))
            {
                RollUpCell[] from =
                    [.. predecessors[unit.Key].Distinct().Order().Where(own.ContainsKey).Select(key => before[own[key], measure])];
                var cell = after[unit, measure];
                yield return new(cell, from, OutcomeOf(cell, from));
            }
        }
    }

    private static Aggregator.MergerOutcome OutcomeOf(RollUpCell cell, RollUpCell[] from) => cell switch
    {
        { Value: { IsExact: true } } => Aggregator.MergerOutcome.Exact,
        { Value: not null } => Array.Exists(from, one => one.Value is { IsExact: false })
            ? Aggregator.MergerOutcome.StillBounded
            : Aggregator.MergerOutcome.BecomesBounded,
        _ => Array.Exists(from, one => one.Value is not null)
            ? Aggregator.MergerOutcome.BecomesUnknown
            : Aggregator.MergerOutcome.None,
    };

    /// <summary>Returns the findings on a report that it has only after the merger.</summary>
    private IEnumerable<Finding> Decisions(Report report)
    {
        var known = rules.Validate(report).Select(finding => (finding.Code.Id, finding.Path)).ToHashSet();
        return _after.Validate(report).Where(finding => !known.Contains((finding.Code.Id, finding.Path)));
    }
}
