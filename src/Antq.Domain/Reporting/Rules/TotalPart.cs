using Antq.Domain.Measures;
using Antq.Domain.Movements;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Something that a report states one by one and that may be part of a total it states.</summary>
internal sealed record TotalPart(Count Count, UnitKey Unit, MovementType Movement, ReportingPeriod? Period, LocalDate? Day)
{
    public static IEnumerable<TotalPart> Of(Report report, StatedTotal total)
        => total.Measure == StandardMeasures.AwardInstances.Id
            ? from award in report.Awards
              where award.Status == AwardStatus.Granted && (total.Form is null || award.Form == total.Form)
              from kind in award.Recipients.ByKind
              select new TotalPart(kind.Count, award.Unit ?? report.Unit, award.Movement ?? report.Movement, null, null)
            : from figure in report.Figures
              where figure.Measure == total.Measure && figure is { Population: null, Value: not null }
              select new TotalPart(figure.Value!.Value, figure.Unit ?? report.Unit, figure.Movement ?? report.Movement, figure.Period, figure.Day);
}
