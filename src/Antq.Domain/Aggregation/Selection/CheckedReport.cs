namespace Antq.Domain.Aggregation;

/// <summary>A report that counts, checked by the rules (R2): its facts without errors.</summary>
/// <param name="Report">The report.</param>
/// <param name="Usable">The facts of the requested movement without errors, in their order.</param>
/// <param name="Findings">The findings.</param>
/// <param name="LeftOut">The facts excluded by an error, with the finding.</param>
internal sealed record CheckedReport(
    Report Report, IReadOnlyList<Fact> Usable, IReadOnlyList<Finding> Findings, IReadOnlyList<(Fact Fact, Finding Finding)> LeftOut)
{
    /// <summary>The findings that the cells with facts of the report repeat: its errors, and the assumptions about its unit.</summary>
    public IReadOnlyList<Finding> Repeated { get; } = Findings.Count == 0 ? Findings : [.. Findings.Where(IsRepeated)];

    /// <summary>Returns whether cells repeat a finding.</summary>
    public static bool IsRepeated(Finding finding)
        => finding.Severity == FindingSeverity.Error || finding.Code == FindingCodes.UnitAssumedUnchanged;

    /// <summary>Checks a report by the rules.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="options">The requested movement.</param>
    public static CheckedReport Of(Report report, ReportRules rules, RollUpOptions options)
    {
        var (facts, found) = (report.Facts, rules.Check(report));
        var spoilt = found.Count == 0 ? InvalidPaths.None : new InvalidPaths(found);
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
