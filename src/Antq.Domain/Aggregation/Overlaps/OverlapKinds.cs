using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>Determines why two facts overlap: how they relate on each axis on which they differ.</summary>
internal static class OverlapKinds
{
    /// <summary>Returns the kinds, in the order of the enumeration.</summary>
    /// <param name="one">The first fact.</param>
    /// <param name="other">The second fact.</param>
    /// <param name="areStocks">Whether both are stocks of one measure.</param>
    /// <param name="ofTwoMeasures">Whether one counts occurrences and the other distinct things.</param>
    /// <param name="law">The law.</param>
    public static IReadOnlyList<OverlapKind> Of(PlacedFact one, PlacedFact other, bool areStocks, bool ofTwoMeasures, AwardLaw law)
    {
        OverlapKind?[] found =
        [
            one.IsEvent && one.Event == other.Event ? OverlapKind.OneEvent : null,
            ofTwoMeasures ? OverlapKind.OccurrencesAndDistinct : null,
            OfTerritory(one, other),
            areStocks ? OfStockDays(one.Reported, other.Reported) : OfDays(one.Reported, other.Reported),
            OfMovement(one.Reported, other.Reported),
            OfBodies(one.Reported.Category.Bodies, other.Reported.Category.Bodies),
            OfGroups(one.Reported.Group, other.Reported.Group),
            OfAwards(one.Fact.Category, other.Fact.Category, law),
        ];
        var kinds = found.OfType<OverlapKind>().DefaultIfEmpty(OverlapKind.SameTwice);
        if (IsOfMinistry(one.Fact) != IsOfMinistry(other.Fact)) kinds = kinds.Append(OverlapKind.MinistryAndTerritory);
        return [.. kinds.Order()];
    }

    private static OverlapKind? OfTerritory(PlacedFact one, PlacedFact other)
    {
        var (mine, theirs) = (one.Reported.Territory, other.Reported.Territory);
        switch (one.Fact.Cluster, other.Fact.Cluster)
        {
            case (null, null):
                if (one.Fact.Unit == other.Fact.Unit) return null;
                if (one.Fact.Unit.Level != other.Fact.Unit.Level) return OverlapKind.ParentAndChild;
                return mine.Covers(theirs) || theirs.Covers(mine) ? OverlapKind.WholeSuccession : OverlapKind.SplitSuccession;
            case (not null, null):
                return IsAbove(other.Fact.Unit, one.Fact) ? OverlapKind.ParentAndChild : OverlapKind.ClusterAndMember;
            case (null, not null):
                return IsAbove(one.Fact.Unit, other.Fact) ? OverlapKind.ParentAndChild : OverlapKind.ClusterAndMember;
            default:
                return mine.Equals(theirs) && one.Reported.Group.Cluster == other.Reported.Group.Cluster
                    ? null : OverlapKind.ClusterAndMember;
        }
    }

    /// <summary>
    /// Returns whether a unit is above all members of a cluster; if these are unknown, whether it is that of the cluster, or above.
    /// </summary>
    private static bool IsAbove(UnitKey unit, Fact cluster)
        => cluster.UnknownMembers is not null ? unit.Level <= cluster.Unit.Level
            : cluster.Units.All(member => unit.Level < member.Level);

    /// <summary>Returns whether it belongs to the ministry's own line: it is of the ministry or a department, or reported by one.</summary>
    private static bool IsOfMinistry(Fact fact)
        => fact.Cluster is null && fact.Unit.Level <= OrganisationLevel.Department
            || (fact.Report.Reporter ?? (fact.Cluster is null ? fact.Report.Unit : fact.Units[0])).Level
                <= OrganisationLevel.Department;

    private static OverlapKind? OfStockDays(FactBox one, FactBox other) => one.End == other.End ? null : OverlapKind.StocksOfDifferentDays;

    private static OverlapKind? OfDays(FactBox one, FactBox other)
        => (one.Start, one.End, one.CertainStart, one.CertainEnd) == (other.Start, other.End, other.CertainStart, other.CertainEnd) ? null
            : one.ContainsInTime(other) || other.ContainsInTime(one) ? OverlapKind.PeriodAndPart
            : OverlapKind.PeriodsCross;

    private static OverlapKind? OfMovement(FactBox one, FactBox other)
        => ReferenceEquals(one.Movements, other.Movements) ? null
            : one.Movements.Contains(other.Movements, other.Start, other.End) || other.Movements.Contains(one.Movements, one.Start, one.End)
                ? OverlapKind.MovementWithin
            : OverlapKind.MovementsInCommon;

    private static OverlapKind? OfBodies(NameSet one, NameSet other) => one == other ? null : OverlapKind.UnitAndBody;

    private static OverlapKind? OfGroups(CountedGroup one, CountedGroup other)
        => one.People == other.People ? null
            : one.People is null || other.People is null ? OverlapKind.GroupAndAll
            : OverlapKind.GroupsInCommon;

    /// <summary>Returns the kind for awards as stated by the reports, regardless of their placing in a conferral.</summary>
    private static OverlapKind? OfAwards(FactCategory one, FactCategory other, AwardLaw law)
    {
        var (mine, theirs) = (AwardsOf(one, law), AwardsOf(other, law));
        if (mine.Equals(theirs)) return null;
        return mine.Contains(theirs, 0, 0) || theirs.Contains(mine, 0, 0) ? OverlapKind.CategoryWithin : OverlapKind.CategoriesInCommon;
    }

    private static CategorySet AwardsOf(FactCategory category, AwardLaw law)
        => CategorySet.Stated(category, MovementAtoms.Standard.All, law) with { Bodies = NameSet.Any, Group = default };
}
