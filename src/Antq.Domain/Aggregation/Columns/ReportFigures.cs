using NodaTime;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>Reads the figures of reports into the ordinals of a plan.</summary>
internal sealed class ReportFigures
{
    private readonly RollUpPlan _plan;
    private readonly Dictionary<(LocalDate? Start, LocalDate End), int> _periods = [];

    private readonly ReportRules _rules;

    public ReportFigures(RollUpPlan plan, ReportRules rules)
    {
        _plan = plan;
        var measures = rules.Context.Measures;
        _rules = rules.In(rules.Context with
        {
            Gazetteer = plan.Gazetteer,
            AssumeUnchangedSince = plan.Definition.AssumeUnchangedSince ?? rules.Context.AssumeUnchangedSince,
            Measures = measures.With(plan.Measures.Where(measure => !measures.TryGet(measure.Id, out _))),
        });
        for (var period = 0; period < plan.Periods.Count; period++)
            _periods.Add((plan.Periods[period].Start, plan.Periods[period].End), period);
    }

    /// <summary>Returns the places of a report that have errors.</summary>
    public InvalidPaths SpoiltPlacesOf(Report report)
        => _rules.Check(report) is { Count: > 0 } found ? new InvalidPaths(found) : InvalidPaths.None;

    /// <summary>Tries to read the row of a fact; otherwise returns the reason, or null for a fact without a value.</summary>
    public bool TryRead(Fact fact, KindId<MovementType> movement, InvalidPaths spoilt, out FactRow row, out Finding? leftOut)
    {
        (row, leftOut) = (default, null);
        if (fact.Value is not { } count) return false;
        if (fact.Movement == movement && spoilt.ErrorOf(fact) is { } error)
        {
            leftOut = new Finding(FindingCodes.FactLeftOut, fact.Report.Id, fact.Path, [new FindingValue("reason", error.Code.Id)]);
            return false;
        }

        if (Refusal(fact, movement, out var unit, out var period, out var measure) is not { } reason)
        {
            row = new FactRow(unit, period, measure, count);
            return true;
        }

        leftOut =
            new Finding(FindingCodes.FactNotInColumns, fact.Report.Id, fact.Path,
            [new FindingValue("reason", reason.Vietnamese, reason.English)]);
        return false;
    }

    private BilingualText? Refusal(Fact fact, KindId<MovementType> movement, out int unit, out int period, out int measure)
    {
        (unit, period, measure) = (0, 0, 0);
        if (fact.IsEvent) return new("là khen thưởng", "it is an award");
        if (fact.Movement != movement) return new("thuộc phong trào khác", "it is of another movement");
        if (fact.Category.Population is not null) return new("chỉ của một nhóm người", "it is of a group of people");
        if (fact.Category.Body is not null)
            return new("của một cơ quan, tổ chức trong đơn vị", "it is of a body within the unit");
        if (fact.Cluster is not null) return new("của cụm thi đua", "it is of a cluster");
        if (!_plan.TryFindUnit(fact.Unit, out unit))
            return new($"kế hoạch không có đơn vị {fact.Unit}", $"the plan has no rows of {fact.Unit}");
        if (!_plan.Lanes.TryFind(fact.Measure, out measure))
            return new($"kế hoạch không có chỉ tiêu “{fact.Measure}”", $"the plan does not have the measure “{fact.Measure}”");
        if (fact.Start > fact.End) return new("kỳ bắt đầu sau ngày báo cáo", "its period begins after the day of the report");
        if (_periods.TryGetValue((fact.Start, fact.End), out period))
        {
            if (_plan.Lives is not { } lives || lives.Has(unit, period)) return null;
            return new(
                Days(fact, Language.Vietnamese, $"{fact.Unit} không tồn tại trong suốt kỳ"),
                Days(fact, Language.English, $"{fact.Unit} does not live in all of"));
        }

        return new(Days(fact, Language.Vietnamese, "kế hoạch không có kỳ"), Days(fact, Language.English, "the plan has no rows of"));
    }

    private static string Days(Fact fact, Language language, string words)
        => $"{words} {ReportingPeriod.OfDays(fact.Start, fact.End).ToWords(language)}";
}
