namespace Antq.Domain.Aggregation;

/// <summary>A report that counts, held against the rules: the facts of it that no error spoils.</summary>
/// <param name="Report">The report.</param>
/// <param name="Usable">The facts that are of the movement asked for and that no error spoils, in their order.</param>
/// <param name="Findings">What was found in it.</param>
/// <param name="LeftOut">The facts that an error spoils, with what tells so.</param>
internal sealed record CheckedReport(
    Report Report, IReadOnlyList<Fact> Usable, IReadOnlyList<Finding> Findings, IReadOnlyList<(Fact Fact, Finding Finding)> LeftOut)
{
    /// <summary>
    /// Those of the findings that the cells repeat which the report's facts are of: what is wrong with it, and what was assumed of its
    /// unit.
    /// </summary>
    public IReadOnlyList<Finding> Repeated { get; } = Findings.Count == 0 ? Findings : [.. Findings.Where(IsRepeated)];

    /// <summary>Whether cells repeat a finding.</summary>
    public static bool IsRepeated(Finding finding)
        => finding.Severity == FindingSeverity.Error || finding.Code == FindingCodes.UnitAssumedUnchanged;

    /// <summary>Holds a report against the rules.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="options">The movement asked for.</param>
    public static CheckedReport Of(Report report, ReportRules rules, RollUpOptions options)
    {
        var (facts, found) = (report.Facts, rules.Check(report));
        var spoilt = found.Count == 0 ? SpoiltPlaces.None : new SpoiltPlaces(found);
        List<Fact>? usable = null;
        List<(Fact Fact, Finding Finding)>? leftOut = null;
        for (var place = 0; place < facts.Count; place++)
        {
            var fact = facts[place];
            var isAsked = options.Asks(fact);
            var unknown = rules.Context.Measures.TryGet(fact.Measure, out _) ? null : FindingCodes.UnknownMeasure;
            var reason = isAsked ? spoilt.ErrorOf(fact)?.Code ?? unknown : null;
            if (isAsked && reason is null)
            {
                usable?.Add(fact);
                continue;
            }

            usable ??= [.. facts.Take(place)];
            if (reason is null) continue;
            var finding = new Finding(FindingCodes.FactLeftOut, report.Id, fact.Path, [new FindingValue("reason", reason.Id)]);
            (leftOut ??= []).Add((fact, finding));
        }

        var findings = leftOut is null ? found : [.. found, .. leftOut.Select(one => one.Finding)];
        return new CheckedReport(report, (IReadOnlyList<Fact>?)usable ?? facts, findings, (IReadOnlyList<(Fact, Finding)>?)leftOut ?? []);
    }
}
