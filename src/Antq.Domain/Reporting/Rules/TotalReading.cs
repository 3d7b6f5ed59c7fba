using NodaTime;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// One reading of a stated total: what it is the total of. The figures of the measure that are inside no other are its cover: those inside
/// another figure are counted there already. If the cover is disjoint, its sum is the total; if some of it may count the same things, the
/// total is between the largest of them and their sum; if it leaves out days or people of the report, the total is at least that.
/// </summary>
/// <param name="Units">The units of its figures.</param>
/// <param name="Days">The days of its figures.</param>
/// <param name="OfOneMovement">Whether it covers the movement of the report only.</param>
internal readonly record struct TotalReading(TotalReading.UnitChoice Units, TotalReading.DayChoice Days, bool OfOneMovement)
{
    /// <summary>Up to so many figures of a report are marked on the stack.</summary>
    private const int MostOnStack = 512;

    /// <summary>The units that the total may cover; the source leaves it open.</summary>
    internal enum UnitChoice
    {
        /// <summary>All units with figures in the report.</summary>
        All,

        /// <summary>The unit of the report.</summary>
        Own,

        /// <summary>The units that figures name other than that of the report.</summary>
        Others,
    }

    /// <summary>The days that the total may cover; the source leaves it open.</summary>
    internal enum DayChoice
    {
        /// <summary>Those of the report, by figures that name none.</summary>
        Own,

        /// <summary>Those of the report, by figures of days within them.</summary>
        Within,

        /// <summary>Days that contain those of the report, as in a figure since the beginning of the year.</summary>
        Around,
    }

    /// <summary>Returns every reading; the first covers all units and movements, on the days of the report.</summary>
    public static TotalReading[] All()
    {
        var all = new List<TotalReading>();
        foreach (var days in Enum.GetValues<DayChoice>())
        {
            foreach (var units in Enum.GetValues<UnitChoice>())
            {
                all.Add(new TotalReading(units, days, OfOneMovement: false));
                all.Add(new TotalReading(units, days, OfOneMovement: true));
            }
        }

        return [.. all];
    }

    /// <summary>Returns whether the total covers the awards of a unit and a movement.</summary>
    public bool Has(OpenedReport report, Award award)
        => Has(award.Unit is { } unit && unit != report.Report.Unit)
            && (!OfOneMovement || award.Movement is not { } movement || movement == report.Report.Movement);

    /// <summary>Returns the total of the figures of a measure; null when there are none.</summary>
    public TotalSum? Of(OpenedReport report, Measure measure)
    {
        var isStock = measure.Time == TimeBehaviour.Stock;
        var (sum, largest, isCover, isVague, isWhole, last) = (Count.Exactly(0), 0L, true, false, true, -1);
        Span<bool> cover = report.Figures.Length <= MostOnStack ? stackalloc bool[report.Figures.Length] : new bool[report.Figures.Length];
        for (var index = 0; index < report.Figures.Length; index++)
        {
            if (!Has(report, index, measure) || IsCountedInAnother(report, index, measure)) continue;
            var value = report.Figures[index].Value;
            sum = sum.AddSaturated(value);
            largest = Math.Max(largest, value.Lower);
            isVague |= !value.IsExact;
            for (var earlier = 0; isCover && earlier <= last; earlier++)
                isCover = !cover[earlier] || FigureOverlap.AreApart(report, index, earlier, isStock);
            (cover[index], last) = (true, index);
            isWhole &= report.Figures[index].Row.Population is null
                && (isStock || Days != DayChoice.Within || FillsTheDays(report, index, measure));
        }

        if (last < 0) return null;
        return new TotalSum(Count.Of(isCover ? sum.Lower : largest, isWhole ? sum.Upper : null), isCover && isWhole, isVague);
    }

    /// <summary>Returns whether the total covers a figure.</summary>
    public bool Has(OpenedReport report, int index, Measure measure)
    {
        ref readonly var figure = ref report.Figures[index];
        return figure.HasFact && figure.Start <= figure.End && figure.Written.Measure == measure.Id
            && Has(report.UnitOf(figure) != report.Report.Unit)
            && (!OfOneMovement || figure.Row.Movement is not { } movement || movement == report.Report.Movement)
            && (measure.Time == TimeBehaviour.Stock || HasDays(report, figure));
    }

    /// <summary>
    /// Returns whether a figure is counted in another of the same reading; of two figures of the same things, both are kept.
    /// </summary>
    public bool IsCountedInAnother(OpenedReport report, int index, Measure measure)
    {
        var isStock = measure.Time == TimeBehaviour.Stock;
        for (var other = 0; other < report.Figures.Length; other++)
        {
            if (other == index || !Has(report, other, measure)) continue;
            if (FigureOverlap.IsInside(report, index, other, isStock) && !FigureOverlap.IsInside(report, other, index, isStock))
                return true;
        }

        return false;
    }

    private bool Has(bool isOfAnotherUnit) => Units switch
    {
        UnitChoice.Own => !isOfAnotherUnit,
        UnitChoice.Others => isOfAnotherUnit,
        _ => true,
    };

    private bool HasDays(OpenedReport report, in RuleFigure figure) => Days switch
    {
        DayChoice.Within => report.Period.Start <= figure.Start && figure.End <= report.Period.End,
        DayChoice.Around => figure.Start <= report.Period.Start && report.Period.End <= figure.End,
        _ => !figure.Row.NamesDays,
    };

    /// <summary>Returns whether a figure and others of the same unit, movement and people cover all days of the report.</summary>
    private bool FillsTheDays(OpenedReport report, int index, Measure measure)
    {
        if (report.Report.Period.Start is not { } next) return report.Figures[index].Start == int.MinValue;
        for (var steps = 0; steps < report.Figures.Length; steps++)
        {
            if (FindFrom(report, index, measure, next) is not { } figure) return false;
            if (report.Figures[figure].End >= report.Period.End) return true;
            next = report.EndOf(report.Figures[figure]).PlusDays(1);
        }

        return false;
    }

    private int? FindFrom(OpenedReport report, int index, Measure measure, LocalDate first)
    {
        for (var other = 0; other < report.Figures.Length; other++)
        {
            ref readonly var figure = ref report.Figures[other];
            if (Has(report, other, measure) && report.AreOfTheSame(figure, report.Figures[index]) && report.StartOf(figure) == first)
                return other;
        }

        return null;
    }
}
