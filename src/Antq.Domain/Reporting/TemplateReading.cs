namespace Antq.Domain.Reporting;

/// <summary>Finds what a report has in the cells of a template.</summary>
internal sealed class TemplateReading
{
    private readonly Report _report;
    private readonly ILookup<MeasureId, Fact> _facts;

    public TemplateReading(Report report)
    {
        _report = report;
        _facts = report.Facts.Where(fact => !fact.IsEvent && fact.Unit == report.Unit && fact.Movement == report.Movement
            && fact.Category.Population is null && NamedBody.AreAlike(fact.Category.Body, report.Body)).ToLookup(fact => fact.Measure);
    }

    /// <summary>Returns a cell with the best that the report has in it.</summary>
    public ReportTemplate.CheckedCell Of(ReportTemplate.Cell cell)
    {
        var found = _facts[cell.Measure.Id].Where(fact => IsOfTheDays(fact, cell))
            .Select(fact => new ReportTemplate.CheckedCell(cell, StateOf(fact.Status), fact.Value, fact.Path))
            .OrderBy(one => Rank(one.State)).FirstOrDefault();
        if (found?.State is not ReportTemplate.CellState.Reported && cell.Measure.Id == StandardMeasures.AwardInstances.Id)
            found = OfAwards(cell) ?? found;
        return found ?? new ReportTemplate.CheckedCell(cell, ReportTemplate.CellState.Blank, null, null);
    }

    private bool IsOfTheDays(Fact fact, ReportTemplate.Cell cell)
    {
        var period = cell.PeriodIn(_report.Period);
        var end = NodaTime.LocalDate.Min(period.End, _report.AsOf);
        return fact.End == end && (fact.Start == period.Start || cell.Measure.Time == TimeBehaviour.Stock);
    }

    /// <summary>
    /// Returns the total of awards that the report states, or else the sum of those that it lists; null when it has neither.
    /// </summary>
    private ReportTemplate.CheckedCell? OfAwards(ReportTemplate.Cell cell)
    {
        for (var place = 0; place < _report.StatedTotals.Count; place++)
        {
            var total = _report.StatedTotals[place];
            if (total.Measure == cell.Measure.Id && total.IsOfAll)
                return new(cell, ReportTemplate.CellState.Reported, total.Value, $"/statedTotals/{place}");
        }

        var awards = _report.Facts.Where(fact => fact is { IsWholeAward: true, Value: not null } && fact.Unit == _report.Unit).ToArray();
        return awards.Length == 0 ? null
            : new(cell, ReportTemplate.CellState.Reported,
                awards.Aggregate(Count.Exactly(0), (sum, fact) => sum.AddSaturated(fact.Value!.Value)), "/awards");
    }

    private static ReportTemplate.CellState StateOf(FigureStatus status) => status switch
    {
        FigureStatus.Reported => ReportTemplate.CellState.Reported,
        FigureStatus.NotApplicable => ReportTemplate.CellState.NotApplicable,
        FigureStatus.Estimated => ReportTemplate.CellState.Estimated,
        _ => ReportTemplate.CellState.NotReported,
    };

    /// <summary>Returns the place of a state when a report has several figures: a value first.</summary>
    private static int Rank(ReportTemplate.CellState state) => state switch
    {
        ReportTemplate.CellState.Reported => 0,
        ReportTemplate.CellState.NotApplicable => 1,
        ReportTemplate.CellState.Estimated => 2,
        _ => 3,
    };
}
