using Antq.Domain.Lineage;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The cells of one unit of a flow that only adds: groups of facts that overlap no other, and the few that do, resolved as ever. Where a cell needs more than
/// a sum, it gives none.
/// </summary>
internal sealed class AdditiveCells(CellMaker maker, Measure measure, OrganisationUnit[] units, UnitFacts facts)
{
    private Territory? _reach;

    /// <summary>Whether no fact speaks of a box.</summary>
    public bool IsEmpty(Extent target)
    {
        foreach (var group in facts.Groups)
        {
            if (group.Kind.Meets(target)) return false;
        }

        return !facts.Others.Any(fact => CellCalculator.Meets(measure, target, fact.Extent));
    }

    /// <summary>The sum of a box that some fact speaks of; absent where there is more to it.</summary>
    public CellSum? Add(CellCategory category, Extent target)
    {
        var (sum, own, movements, spoken) = (default(CountSum), 0, 0u, new List<SpokenGround>());
        ReportingCalendar? calendar = null;
        foreach (var group in facts.Groups)
        {
            if (!group.Kind.Meets(target)) continue;
            var isWithin = group.Kind.IsWithin(target);
            var isInside = isWithin && group is { IsOnItsGround: true, IsInItsDays: true };
            if (!isInside && !MayBeShared(group, isWithin)) return null;
            if (group.HasSeveralCalendars || group.Calendar is { } other && calendar is not null && other.Id != calendar.Id) return null;
            calendar ??= group.Calendar;
            sum.Add(isInside ? group.Sum : group.Sum.FromZero());
            movements |= group.Kind.Movements;
            if (group.IsOnItsGround) own += group.Sum.Counts;
            if (isWithin && group.IsInItsDays) Speak(group, target, spoken);
        }

        PlacedFact[] met = [.. facts.Others.Where(fact => CellCalculator.Meets(measure, target, fact.Extent))];
        var others = met.Length == 0 ? null : maker.Calculate(units, target, met);
        if (others is not null)
        {
            if (others.Value is not { } value || others.LeftOut.Count > 0) return null;
            if (others.Added.Select(candidate => candidate.Fact.Calendar).OfType<ReportingCalendar>().Any(one => one.Id != (calendar ??= one).Id)) return null;
            sum.Add(value);
            PlacedFact[] used = maker.Placed(others.Used);
            spoken.AddRange(CoverageReader.Speaking(maker.Frame, units, measure, target, used));
            movements = used.Aggregate(movements, (all, fact) => all | fact.Extent.Movements);
            own += met.Count(fact => target.Territory.Covers(fact.Extent.Territory));
        }

        if (!sum.TryGet(out var total) || others is not null && total.Nominal is not null) return null;
        return new CellSum(
            total,
            value => value is null ? Exactness.Refused : total.IsExact ? Exactness.Exact : Exactness.Bounded,
            HasRoot: true,
            spoken,
            movements,
            own,
            AgeInDays: null,
            findings => others is null ? [] : [.. others.Conflicts.Select(findings.Of)]);
    }

    private bool MayBeShared(FactGroup group, bool isWithin)
        => (group.IsOnItsGround || MayBeShared(Axis.Territory)) && (group.IsInItsDays || MayBeShared(Axis.Time)) && (isWithin || MayBeShared(Axis.Category));

    private bool MayBeShared(Axis axis) => Summarizability.Standard[measure, axis, Circumstance.Straddling].Verdict != Verdict.Refuse;

    /// <summary>What a group speaks of, and of no more than the units that are expected.</summary>
    private void Speak(FactGroup group, Extent target, List<SpokenGround> spoken)
    {
        var kind = group.Kind;
        IReadOnlyList<Territory> territories = group.Territories;
        if (!group.IsOnItsGround)
        {
            var reach = _reach ??= CoverageReader.ReachOf(maker.Frame, units);
            territories = [.. territories.Where(reach.Covers)];
        }

        spoken.Add(new SpokenGround(territories, kind.Start, kind.End, kind.CertainStart, kind.CertainEnd, kind.Population == target.Population));
    }
}
