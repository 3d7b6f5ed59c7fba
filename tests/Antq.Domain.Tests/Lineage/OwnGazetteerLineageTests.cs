using Antq.Domain.Organisation;
using Antq.Domain.Tests.Aggregation;
using Antq.Domain.Tests.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Lineage;

/// <summary>Lineage in gazetteers that hold more, or less, than the one that is shipped.</summary>
public sealed class OwnGazetteerLineageTests
{
    private const string NewUnits = "\n[unit-states]\n";
    private const string OldDistrict = "213@2025-06-30,,2025-06-30,Bắc Giang,,thành phố,24@1997-01-01,,verified\n";

    private static readonly Measure Flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);

    /// <summary>The example with two districts that became one in 2015, while communes are known from 2025 only.</summary>
    private static readonly Gazetteer Districts = Gazetteers.Load(Gazetteers.Small
        .With("district,2025-06-30", "district,2009-01-01")
        .With(OldDistrict,
            "213@2009-01-01,,2014-12-31,Bắc Giang,,thành phố,24@1997-01-01,,verified\n213@2015-01-01,2015-01-01,2025-06-30,Bắc "
            + "Giang,,thành phố,24@1997-01-01,,verified\n214@2009-01-01,,2014-12-31,Yên Dũng,,huyện,24@1997-01-01,,verified\n")
        .Replace("213@2025-06-30", "213@2015-01-01", StringComparison.Ordinal)
        + "2015-01-01,213@2015-01-01,213@2009-01-01,merge,all,all,,verified,\n2015-01-01,213@2015-01-01,214@2009-01-01,merge,all,all,,verified,\n");

    [Fact]
    public void TerritoryOf_ADistrictThatWentIntoAnother_IsPartOfIt()
    {
        var (merged, part) = (Districts.TerritoryOf(Key("213@2015-01-01")), Districts.TerritoryOf(Key("214@2009-01-01")));

        merged.Contains(part).Should().Be(Answer.Yes);
        part.Contains(merged).Should().Be(Answer.No);
        merged.Overlaps(part).Should().Be(Answer.Yes);
        Districts.TerritoryOf(Key("24@1997-01-01")).Equals(merged).Should().BeTrue();
    }

    [Fact]
    public void Trace_OfADistrictThatWentIntoAnother_GoesOnWithTheCommunesOfThat()
        => Districts.Trace(Key("214@2009-01-01"), new LocalDate(2026, 1, 1)).Successions.Select(one => one.Unit.Code).Should()
            .Equal("07201", "07210");

    [Fact]
    public void RollUp_OfDistrictsAndOfTheOneTheyBecame_CountsOnce()
    {
        Report Of(string unit, int value)
            => RollUps.Report(Flow, unit, "2014", $"{value}") with { Id = unit, AsOf = new LocalDate(2014, 12, 31) };

        var context = RuleContext.Default;
        var aggregator = new Aggregator(Districts, ReportRules.Standard.In(context with { Measures = context.Measures.With(Flow) }));
        var result = aggregator.RollUp(
            [Of("213@2009-01-01", 5), Of("214@2009-01-01", 10),
                RollUps.Report(Flow, "213@2015-01-01", "2014", "15") with { AsOf = new LocalDate(2016, 1, 1) }],
            OrganisationLevel.Province,
            new LocalDate(2020, 1, 1),
            ReportingPeriod.Year(2014));

        result.Cells.Single(cell => cell.Unit.Code == "24").Bounds().Should().Be("15");
    }

    [Fact]
    public void TerritoryOf_ADistrictWhereNoCommunesAreKnown_HasItsOwnGround()
    {
        var lines = Gazetteers.Small.Split('\n')
            .Where(line => !line.StartsWith("072", StringComparison.Ordinal) && !line.Contains(",072", StringComparison.Ordinal)
            && !line.StartsWith("commune,", StringComparison.Ordinal));
        var gazetteer = Gazetteers.Load(string.Join('\n', lines)
            .With("213@2025-06-30,,2025-06-30", "213@2025-06-30,,")
            .With("\n[unit-aliases]", "213@2025-06-30,2025-07-01,Bắc Giang,,thành phố,24@2025-07-01,,verified\n\n[unit-aliases]"));

        gazetteer.TerritoryOf(Key("24@2025-07-01")).Contains(gazetteer.TerritoryOf(Key("213@2025-06-30"))).Should().Be(Answer.Yes);
        gazetteer.TerritoryOf(Key("24@2025-07-01")).PartsOn(new LocalDate(2026, 1, 1), OrganisationLevel.District).Should()
            .ContainSingle().Which.IsWhole.Should().Be(Answer.Yes);
    }

    /// <summary>A special zone that merges later carries its island district with it.</summary>
    [Theory]
    [InlineData("10507@2027-01-01,2027-01-01,,Gộp Mới,,phường,31@2025-07-01,,remembered,\n", "10507", "11948")]
    [InlineData("11948@2027-01-01,2027-01-01,,Bạch Long Vĩ,,đặc khu,31@2025-07-01,,remembered,\n", "11948")]
    public void ComparableAreas_OfAZoneThatWentOn_KeepTheDistrictItWas(string unit, params string[] predecessors)
    {
        var key = unit[..16];
        var text = Gazetteers.Shipped;
        foreach (var code in predecessors)
            text = text.With($"\n{code}@2025-07-01,2025-07-01,,", $"\n{code}@2025-07-01,2025-07-01,2026-12-31,");
        var edges = string.Concat(predecessors.Select(code => $"2027-01-01,{key},{code}@2025-07-01,merge,all,all,,remembered,,\n"));
        var gazetteer = Gazetteers.Load(text.With(NewUnits, unit + NewUnits).With("\n[source-errors]", edges + "\n[source-errors]"));

        var area = gazetteer.ComparableAreas(OrganisationLevel.Commune, new LocalDate(2025, 6, 30), new LocalDate(2027, 2, 1))
            .Single(area => area.After.Any(one => one.Key == Key(key)));

        area.Before.Should().Contain(one => one.Code == "318");
    }

    [Fact]
    [Trait("Length", "Long")]
    public void TerritoryOf_AskedByManyAtOnce_IsOfOneMap()
    {
        var gazetteer = Gazetteers.Load(Gazetteers.Small);
        var territories = new Territory[8];
        using var barrier = new Barrier(territories.Length);

        Parallel.For(0, territories.Length, new ParallelOptions { MaxDegreeOfParallelism = territories.Length }, place =>
        {
            barrier.SignalAndWait(TimeSpan.FromSeconds(1));
            territories[place] = gazetteer.TerritoryOf(Key("24@2025-07-01"));
        });

        territories.Should().OnlyContain(territory => territory.Equals(territories[0]));
    }

    [Fact]
    public void Territories_OfTwoRegisters_RefuseEachOther()
    {
        var one = Gazetteers.Load(Gazetteers.Small).TerritoryOf(Key("24@2025-07-01"));
        var other = Gazetteers.Load(Gazetteers.Small).TerritoryOf(Key("24@2025-07-01"));

        foreach (var together in new Func<object>[] { () => one.Overlaps(other), () => one.Contains(other), () => one.Union(other),
            () => one.Intersect(other), () => one.Except(other) })
            together.Should().Throw<ArgumentException>().WithMessage("*two gazetteers*");
        one.Equals(other).Should().BeFalse();
    }

    /// <summary>
    /// Alpha's ground went to one half, its people to another, and the rest stayed; when the halves became one, this has a part of the
    /// ground and a part of
    /// the people, whichever way is met first.
    /// </summary>
    [Theory]
    [InlineData("none,some", "some,none")]
    [InlineData("some,none", "none,some")]
    public void Trace_ByTwoWaysToOneUnit_HasOfEachThingWhatEitherWayCarries(string one, string other)
    {
        var gazetteer = Gazetteers.Load(Gazetteers.Small
            .With("\n[unit-states]", """

                alpha@2000-01-01,,2012-12-31,Alpha,,tỉnh,BCA@1976-07-02,,remembered
                one@2013-01-01,2013-01-01,2015-12-31,Một,,tỉnh,BCA@1976-07-02,,remembered
                other@2013-01-01,2013-01-01,2015-12-31,Hai,,tỉnh,BCA@1976-07-02,,remembered
                rest@2013-01-01,2013-01-01,,Còn lại,,tỉnh,BCA@1976-07-02,,remembered
                both@2016-01-01,2016-01-01,,Cả hai,,tỉnh,BCA@1976-07-02,,remembered

                [unit-states]
                """.Replace("\r", "", StringComparison.Ordinal))
            + $"""
            2013-01-01,one@2013-01-01,alpha@2000-01-01,split,{one},,remembered,
            2013-01-01,other@2013-01-01,alpha@2000-01-01,split,{other},,remembered,
            2013-01-01,rest@2013-01-01,alpha@2000-01-01,split,some,some,,remembered,
            2016-01-01,both@2016-01-01,one@2013-01-01,merge,all,all,,remembered,
            2016-01-01,both@2016-01-01,other@2013-01-01,merge,all,all,,remembered,

            """.Replace("\r", "", StringComparison.Ordinal));

        var successions = gazetteer.Trace(Key("alpha@2000-01-01"), new LocalDate(2020, 1, 1)).Successions;

        successions.Select(succession => succession.Unit.Code).Should().Equal("both", "rest");
        (successions[0].Ground, successions[0].People, successions[0].IsCertain, successions[0].Events.Count).Should()
            .Be((TerritoryShare.Some, TerritoryShare.Some, true, 4));
    }

    [Fact]
    public void Trace_ToADayOfAnotherCalendarOrBeforeTheLevelIsKnown_IsRefusedOrMarked()
    {
        var ba = Key("00004@2025-07-01");

        FluentActions.Invoking(() => Gazetteer.Default.Trace(ba, new LocalDate(2025, 6, 20, CalendarSystem.Julian))).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Gazetteer.Default[ba].IsAliveOn(new LocalDate(2025, 6, 20, CalendarSystem.Julian))).Should()
            .Throw<ArgumentOutOfRangeException>().WithMessage("*Julian*");
        Gazetteer.Default.Trace(ba, new LocalDate(2025, 6, 30)).IsComplete.Should().BeTrue();
        Gazetteer.Default.Trace(ba, new LocalDate(2004, 1, 1)).IsComplete.Should().BeFalse();
    }

    [Fact]
    public void ComparableAreas_OfALevelThatHasEnded_AreExactForNone()
        => Gazetteer.Default.ComparableAreas(OrganisationLevel.District, new LocalDate(2025, 6, 30), new LocalDate(2026, 1, 1))
            .Should().HaveCount(696).And.OnlyContain(area => !area.IsExactFor(area.Before[0].Key));

    private static UnitKey Key(string text) => UnitKey.Parse(text);
}
