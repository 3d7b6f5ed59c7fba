using Antq.Domain.Movements;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// How the things that one figure of a measure counts relate to those of another of the same measure: inside, apart, or neither for
/// certain.
/// </summary>
internal static class FigureOverlap
{
    /// <summary>
    /// Returns whether everything that a figure counts is also counted in another. Of two figures of the same things, each is inside the
    /// other.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="inner">The place of the first figure.</param>
    /// <param name="outer">The place of the second figure.</param>
    /// <param name="isStock">Whether the measure is a stock: only the last day of a figure counts.</param>
    public static bool IsInside(OpenedReport report, int inner, int outer, bool isStock)
    {
        if (IsPartOf(report, inner, outer)) return true;
        var (one, other) = (report.Figures[inner], report.Figures[outer]);
        return (other.Row.Population is null || one.Row.Population == other.Row.Population)
            && (other.Row.BodyKey is not { } body || one.Row.BodyKey == body)
            && (isStock ? one.End == other.End : HoldsDays(report, other, one))
            && MovementOf(report, one, other) is MovementRelation.Same or MovementRelation.Within
            && HasUnit(report, one, other);
    }

    /// <summary>Returns whether nothing is counted in both figures.</summary>
    public static bool AreApart(OpenedReport report, int first, int second, bool isStock)
    {
        if (IsPartOf(report, first, second) || IsPartOf(report, second, first)) return false;
        var (one, other) = (report.Figures[first], report.Figures[second]);
        return (isStock ? one.End != other.End : one.End < other.Start || other.End < one.Start)
            || MovementOf(report, one, other) == MovementRelation.Separate
            || AreUnitsApart(report, one, other) || AreBodiesApart(one.Row.BodyKey, other.Row.BodyKey);
    }

    private static bool AreBodiesApart(string? one, string? other)
        => one is not null && other is not null && one != other;

    /// <summary>Returns whether a figure is stated as part of another, over any number of steps.</summary>
    private static bool IsPartOf(OpenedReport report, int part, int whole)
    {
        for (var above = report.Figures[part].Row.Whole; above >= 0; above = report.Figures[above].Row.Whole)
        {
            if (above == whole) return true;
        }

        return false;
    }

    /// <summary>Returns whether the days of a figure are among the certain days of another's period, or both have the same days.</summary>
    private static bool HoldsDays(OpenedReport report, in RuleFigure outer, in RuleFigure inner)
        => (inner.Start == outer.Start && inner.End == outer.End)
            || (report.CertainDaysOf(outer) is { } certain && certain.Start <= inner.Start && inner.End <= certain.End);

    private static MovementRelation MovementOf(OpenedReport report, in RuleFigure one, in RuleFigure other)
    {
        var (mine, its) = (one.Row.Movement ?? report.Report.Movement, other.Row.Movement ?? report.Report.Movement);
        return mine == its ? MovementRelation.Same : report.Context.Movements.Relation(mine, its, report.StartOf(one), report.EndOf(one));
    }

    /// <summary>Returns whether the unit of a figure is that of another or part of it.</summary>
    private static bool HasUnit(OpenedReport report, in RuleFigure inner, in RuleFigure outer)
    {
        if (report.Report.Cluster is { } cluster && inner.Row.NamesUnit != outer.Row.NamesUnit)
        {
            if (cluster.Members.Count > 0)
                return outer.Row.NamesUnit ? AreAllIn(report, cluster, report.UnitOf(outer)) : IsInAny(report, inner, cluster);
            if (inner.Row.NamesUnit) return false;
        }

        var (key, other) = (report.UnitOf(inner), report.UnitOf(outer));
        return key == other || (report.LookUpUnitOf(inner) is { } unit && report.Context.IsInside(unit, other, report.ReadOn));
    }

    /// <summary>Returns whether two units share nothing: both exist on the day of the report, and neither is part of the other.</summary>
    private static bool AreUnitsApart(OpenedReport report, in RuleFigure one, in RuleFigure other)
    {
        if (report.Report.Cluster is { Members.Count: > 0 } cluster && one.Row.NamesUnit != other.Row.NamesUnit)
            return one.Row.NamesUnit ? IsApartFrom(report, one, cluster) : IsApartFrom(report, other, cluster);
        var (key, its) = (report.UnitOf(one), report.UnitOf(other));
        return key != its && AreApart(report, report.LookUpUnitOf(one), report.LookUpUnitOf(other));
    }

    private static bool AreApart(OpenedReport report, OrganisationUnit? one, OrganisationUnit? other)
        => one is not null && other is not null && report.Context.HasOn(one, report.ReadOn) && report.Context.HasOn(other, report.ReadOn)
            && !report.Context.IsInside(one, other.Key, report.ReadOn) && !report.Context.IsInside(other, one.Key, report.ReadOn);

    private static bool AreAllIn(OpenedReport report, EmulationCluster cluster, UnitKey unit)
        => cluster.Members.All(member => report.Context.Gazetteer.Find(member) is { } one
            && report.Context.IsInside(one, unit, report.ReadOn));

    private static bool IsInAny(OpenedReport report, in RuleFigure figure, EmulationCluster cluster)
    {
        var (key, unit) = (report.UnitOf(figure), report.LookUpUnitOf(figure));
        return cluster.Members.Any(member => member == key || (unit is not null && report.Context.IsInside(unit, member, report.ReadOn)));
    }

    private static bool IsApartFrom(OpenedReport report, in RuleFigure figure, EmulationCluster cluster)
    {
        var unit = report.LookUpUnitOf(figure);
        return cluster.Members.All(member => unit?.Key != member && AreApart(report, unit, report.Context.Gazetteer.Find(member)));
    }
}
