using NodaTime;

namespace Antq.Domain.Tests.Lineage;

/// <summary>Comparable provinces between any two days of history, against the lines of descent of the oracle.</summary>
public sealed class ProvinceAreaTests
{
    private static readonly LocalDate[] Days =
        [new(1976, 7, 2),
            .. Gazetteer.Default.EventsOf(OrganisationLevel.Province).Where(one => !one.IsWithinUnit).Select(one => one.Day).Distinct()
            .Order()];

    private static Gazetteer Gazetteer => Gazetteer.Default;

    [Fact]
    public void ComparableAreas_BetweenAnyTwoDays_PartitionTheUnitsOfBoth()
    {
        foreach (var (day, other) in Pairs())
        {
            var areas = Gazetteer.ComparableAreas(OrganisationLevel.Province, day, other);

            areas.SelectMany(area => area.Before).OrderBy(unit => unit.Key).SequenceEqual(Gazetteer.AsOf(day).Provinces).Should()
                .BeTrue("each stands once on {0}, to {1}", day, other);
            areas.SelectMany(area => area.After).OrderBy(unit => unit.Key).SequenceEqual(Gazetteer.AsOf(other).Provinces).Should()
                .BeTrue("each stands once on {0}, from {1}", other, day);
            areas.Count(area => area.Before.Count == 0 || area.After.Count == 0).Should().Be(0, "from {0} to {1}", day, other);
        }
    }

    /// <summary>Units that may have ground in common are of one group, and a group has no smaller one in it.</summary>
    [Fact]
    public void ComparableAreas_BetweenAnyTwoDays_AreTheSmallestWithoutOverlap()
    {
        foreach (var (day, other) in Pairs())
        {
            var expected = Groups(Gazetteer.AsOf(day).Provinces, Gazetteer.AsOf(other).Provinces);
            var told = Gazetteer.ComparableAreas(OrganisationLevel.Province, day, other).Select(area => Text(area.Before, area.After))
                .ToHashSet(StringComparer.Ordinal);

            told.SetEquals(expected).Should().BeTrue("from {0} to {1}", day, other);
        }
    }

    /// <summary>The 63 provinces of 2025-06-30 each lie whole in one of the 34, so that every one of today compares exactly.</summary>
    [Fact]
    public void ComparableAreas_OfTheMergerOf2025_AreTheTransposedMergers()
    {
        var areas = Gazetteer.ComparableAreas(OrganisationLevel.Province, new LocalDate(2025, 6, 30), new LocalDate(2025, 7, 1));

        areas.Select(area => (area.Before.Count, area.After.Count)).GroupBy(pair => pair).OrderBy(group => group.Key)
            .Select(group => (group.Key.Item1, group.Key.Item2, group.Count()))
            .Should().Equal((1, 1, 11), (2, 1, 17), (3, 1, 6));
        areas.Should().OnlyContain(area => area.IsExactFor(area.After[0].Key));
    }

    /// <summary>
    /// Hà Sơn Bình, Hà Nội and Vĩnh Phú of 1976 are bound together, and since 2025 with Hòa Bình, Phú Thọ and Vĩnh Phúc in one province.
    /// </summary>
    [Fact]
    public void ComparableAreas_From1976ToToday_BindTheCapitalAndItsNeighbours()
        => Gazetteer.ComparableAreas(OrganisationLevel.Province, new LocalDate(1976, 7, 2), new LocalDate(2025, 7, 1))
            .Select(area => Text(area.Before, area.After)).Should()
                .Contain("ha-noi@1976-07-02 ha-son-binh@1976-07-02 vinh-phu@1976-07-02 | 01@2008-08-01 25@2025-07-01");

    private static IEnumerable<(LocalDate Day, LocalDate Other)> Pairs()
        => from day in Days from other in Days where day <= other || day == Days[^1] select (day, other);

    private static HashSet<string> Groups(IReadOnlyList<OrganisationUnit> before, IReadOnlyList<OrganisationUnit> after)
    {
        var left = before.ToList();
        var groups = new HashSet<string>(StringComparer.Ordinal);
        while (left.Count > 0)
        {
            var lines = LineageOracle.Provinces.LinesOf(left[0].Key).ToHashSet(StringComparer.Ordinal);
            int size;
            do
            {
                size = lines.Count;
                foreach (var unit in before.Concat(after).Where(unit => LineageOracle.Provinces.LinesOf(unit.Key).Overlaps(lines)))
                    lines.UnionWith(LineageOracle.Provinces.LinesOf(unit.Key));
            }
            while (lines.Count > size);
            OrganisationUnit[] In(IReadOnlyList<OrganisationUnit> units)
                => [.. units.Where(unit => LineageOracle.Provinces.LinesOf(unit.Key).Overlaps(lines))];
            groups.Add(Text(In(before), In(after)));
            left.RemoveAll(In(before).Contains);
        }

        return groups;
    }

    private static string Text(IReadOnlyList<OrganisationUnit> before, IReadOnlyList<OrganisationUnit> after)
        => $"{string.Join(' ', before.Select(unit => unit.Key))} | {string.Join(' ', after.Select(unit => unit.Key))}";
}
