using Antq.Domain.Organisation;
using Antq.Domain.Tests.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Lineage;

/// <summary>Districts and communes that ended before the last day of the old order, worked by hand from the lists and acts.</summary>
public sealed class EarlierUnitsTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static Gazetteer Gazetteer => Gazetteer.Default;

    /// <summary>Quận 2, Quận 9 and Quận Thủ Đức became the city of Thủ Đức on 2021-01-01 under the code of Quận 2.</summary>
    [Theory]
    [InlineData("762@2004-08-31")]
    [InlineData("763@2004-08-31")]
    [InlineData("769@2004-08-31")]
    public void Trace_OfTheDistrictsOfThuDuc_LeadsToTheCityAndOn(string district)
    {
        var key = UnitKey.Parse(district);

        Gazetteer.Trace(key, new LocalDate(2021, 1, 1)).Only.Key.Should().Be(UnitKey.Parse("769@2025-06-30"));
        Gazetteer[UnitKey.Parse("769@2025-06-30")].ValidFrom.Should().Be(new LocalDate(2021, 1, 1));
        Gazetteer.Trace(key, Today).Successions.Select(one => one.Unit.StateOn(Today).Name).Should()
            .Contain(["Thủ Đức", "An Khánh", "Long Trường"]).And.HaveCount(12);
    }

    /// <summary>Phú Cường was in Hà Tây until 2008-07-31; its territory never changed until 2025.</summary>
    [Fact]
    public void StateOn_OfACommuneOfHaTay_HasTheParentsOfItsDays()
    {
        var commune = Gazetteer[UnitKey.Parse("09625@2025-06-30")];
        string ProvinceOn(LocalDate day) => Gazetteer[Gazetteer[commune.StateOn(day).Parent!.Value].StateOn(day).Parent!.Value].Name;

        commune.ValidFrom.Should().BeNull();
        ProvinceOn(new LocalDate(2008, 7, 31)).Should().Be("Hà Tây");
        ProvinceOn(new LocalDate(2008, 8, 1)).Should().Be("Hà Nội");
        commune.States[0].From.Should().Be(Gazetteer.KnownFrom(OrganisationLevel.Commune));
    }

    /// <summary>Nguyễn Phúc became Hồng Hà in 2020 under its own code, Hồng Hà went on under that of Nguyễn Phúc.</summary>
    [Fact]
    public void DateCodes_OfACodeThatEnded_IsDatedAndNamed()
    {
        var dating = Gazetteer.DateCodes([new CodeDating.NamedCode("07693", "Tân An")]);

        dating.Stretches[^1].Last.Should().Be(new LocalDate(2019, 12, 31));
        Gazetteer.Trace(dating.Stretches[^1].Meanings[0].Unit, Today).Successions.Should().NotBeEmpty();
    }

    /// <summary>A commune of 2018 that merged in 2020 and again in 2025: nothing on the way is printed as whole.</summary>
    [Fact]
    public void Trace_OverSeveralMergers_NeverPrintsWhatIsNotStatedAsWhole()
    {
        var trace = Gazetteer.Trace(UnitKey.Parse("01633@2004-08-31"), Today);

        trace.Successions.Should().NotBeEmpty().And.OnlyContain(one => !one.IsWhole);
        trace.Successions.SelectMany(one => one.Events).Select(edge => edge.Ground).Should().Contain(TerritoryShare.NotStated);
    }

    [Fact]
    public void Trace_OfEveryEarlierUnit_LeadsSomewhere()
    {
        var lost = Gazetteer.Units.Where(unit => !Recent.Has(unit) && Gazetteer.Trace(unit, Recent.LastOldDay).Successions.Count == 0)
            .Select(unit => unit.ToString());

        lost.Should().BeEmpty();
    }

    /// <summary>
    /// The communes of Trường Sa were created in a district without any; those of Lý Sơn ended, and the district went on.
    /// </summary>
    [Fact]
    public void Trace_OfTheIslandDistricts_CrossesTheLevels()
    {
        Gazetteer.Trace(UnitKey.Parse("22736@2025-06-30"), new LocalDate(2006, 1, 1)).Successions.Single().Unit.Key.Should()
            .Be(UnitKey.Parse("576@2004-08-31"));
        var now = Gazetteer.Trace(UnitKey.Parse("21541@2004-08-31"), Today).Successions.Single();
        (now.Unit.Name, now.Unit.StateOn(Today).Kind).Should().Be(("Lý Sơn", UnitKind.SpecialZone));
        var own = Gazetteers.Load(Gazetteers.Shipped);
        foreach (var gazetteer in new[] { Gazetteer, own })
        {
            var (before, after) = (gazetteer.TerritoryOf(UnitKey.Parse("536@2004-08-31")), gazetteer.TerritoryOf(now.Unit.Key));
            var commune = gazetteer.TerritoryOf(UnitKey.Parse("21541@2004-08-31"));
            (before.Contains(commune), after.Contains(commune), after.Contains(before)).Should().Be((Answer.Yes, Answer.Yes, Answer.Yes));
        }
    }

    /// <summary>A possible edge says that something may have gone there: never that territories overlap.</summary>
    [Fact]
    public void Territory_AcrossWhatIsOnlyPossible_CannotTell()
    {
        var edge = Gazetteer.EventsOf(OrganisationLevel.Commune).First(edge => edge.Ground == TerritoryShare.Possible);
        var (before, after) = (Gazetteer.TerritoryOf(edge.Predecessor), Gazetteer.TerritoryOf(edge.Successor));

        before.Overlaps(after).Should().Be(Answer.CannotTell);
        before.Contains(after).Should().NotBe(Answer.Yes);
        Gazetteer.Trace(edge.Predecessor, edge.Day).Successions.Single(one => one.Unit.Key == edge.Successor).IsCertain.Should().BeFalse();
    }

    [Fact]
    public void Territory_OfWhatMergedWithAShareThatIsNotStated_IsCertainInTheDistrictOnly()
    {
        var commune = Gazetteer.TerritoryOf(UnitKey.Parse("01633@2004-08-31"));
        var district = Gazetteer[UnitKey.Parse("01633@2004-08-31")].StateOn(new LocalDate(2019, 1, 1)).Parent!.Value;

        Gazetteer.TerritoryOf(UnitKey.Parse("01636@2025-06-30")).Contains(commune).Should().Be(Answer.CannotTell);
        Gazetteer.TerritoryOf(UnitKey.Parse("01636@2025-06-30")).Overlaps(commune).Should().Be(Answer.Yes);
        Gazetteer.TerritoryOf(district).Contains(commune).Should().Be(Answer.Yes);
    }

    /// <summary>
    /// A report of 2019 of a commune that merged in 2020 counts to its district and province exactly, and to its successor from zero to
    /// all.
    /// </summary>
    [Fact]
    public void RollUp_OfAMergedCommune_IsExactAboveAndBoundedInItsSuccessor()
    {
        var report = Report.For(UnitKey.Parse("01633@2004-08-31"), ReportingPeriod.Year(2019),
                MovementType.AllPeopleProtectNationalSecurity)
            .WithId("merged").With(StandardMeasures.InformationReceived, 12).Build();
        var aggregator = new Aggregator(Gazetteer);
        var day = new LocalDate(2020, 6, 1);

        var communes = aggregator.RollUp([report], OrganisationLevel.Commune, day, ReportingPeriod.Year(2019));
        communes[Gazetteer.AsOf(day).Unit("01636"), StandardMeasures.InformationReceived].Value.Should().Be(Count.Between(0, 12));
        var districts = aggregator.RollUp([report], OrganisationLevel.District, day, ReportingPeriod.Year(2019));
        districts.Cells.Single(cell => cell.Units.Single().Level == OrganisationLevel.District).Value.Should().Be(Count.Exactly(12));
        var provinces = aggregator.RollUp([report], OrganisationLevel.Province, Today, ReportingPeriod.Year(2019));
        provinces[Gazetteer.AsOf(Today).Province("04"), StandardMeasures.InformationReceived].Value.Should().Be(Count.Exactly(12));
    }

    /// <summary>
    /// Cẩm Giang and Kim Giang became Cẩm Giang on 2019-12-01, Cẩm Sơn and Cẩm Định became Định Sơn, all in Cẩm Giàng, and no source states
    /// the shares: a part of Kim Giang may be in Định Sơn. What Định Sơn reports of 2018 may so be of Kim Giang too: 35 to 35 + 12.
    /// </summary>
    [Fact]
    public void RollUp_OfSharesThatAreNotStated_MayBeOfEachCommuneThatBeginsThenInTheDistrict()
    {
        var day = new LocalDate(2020, 6, 1);
        Report Make(string unit, LocalDate asOf, int value) => Report.For(UnitKey.Parse(unit), ReportingPeriod.Year(2018),
                MovementType.AllPeopleProtectNationalSecurity)
            .WithId(unit).AsOf(asOf).With(StandardMeasures.InformationReceived, value).Build();
        Count? Of(OrganisationLevel level, string code, params Report[] reports)
        {
            var result = new Aggregator(Gazetteer).RollUp(reports, level, day, ReportingPeriod.Year(2018));
            return result[result.Units.Single(unit => unit.Code == code), StandardMeasures.InformationReceived].Value;
        }

        var (kimGiang, camSon) = (Make("10921@2004-08-31", new LocalDate(2018, 12, 31), 12),
            Make("10915@2004-08-31", new LocalDate(2018, 12, 31), 30));

        Of(OrganisationLevel.Commune, "10918", kimGiang, camSon).Should().Be(Count.Between(0, 42));
        Of(OrganisationLevel.Commune, "10888", kimGiang, camSon).Should().Be(Count.Between(0, 42));
        Of(OrganisationLevel.District, "295", kimGiang, camSon).Should().Be(Count.Exactly(42));
        Of(OrganisationLevel.District, "295", kimGiang, Make("10918@2025-06-30", day, 35)).Should().Be(Count.Between(35, 47));
        Gazetteer.ComparableAreas(OrganisationLevel.Commune, new LocalDate(2019, 1, 1), day)
            .Single(area => area.Before.Any(unit => unit.Code == "10921")).After.Select(unit => unit.Code).Should()
            .BeEquivalentTo("10888", "10918");
    }

    /// <summary>
    /// A report of every commune of a day: each district of the day and each province of today has the sum of its own, and nothing counts
    /// twice on the boundaries of any other day.
    /// </summary>
    [Theory]
    [Trait("Length", "Long")]
    [InlineData(2005)]
    [InlineData(2012)]
    [InlineData(2019)]
    [InlineData(2022)]
    public void RollUp_OfEveryCommuneOfAnEarlierDay_IsExactInItsDistrictsAndTheMinistry(int year)
    {
        var day = new LocalDate(year, 6, 30);
        var communes = Gazetteer.AsOf(day).Units(OrganisationLevel.Commune);
        Report[] reports =
        [
            .. communes.Select((commune, place) => Report.For(commune.Key, ReportingPeriod.Month(year, 6),
                    MovementType.AllPeopleProtectNationalSecurity)
                .WithId($"r{place}").With(StandardMeasures.InformationReceived, (place % 7) + 1).Build()),
        ];
        var sums = communes.Select((commune, place) => (District: commune.StateOn(day).Parent!.Value, Value: (place % 7) + 1))
            .GroupBy(one => one.District).ToDictionary(own => own.Key, own => (long)own.Sum(one => one.Value));
        RollUpResult RollUp(OrganisationLevel level, LocalDate boundaries)
            => new Aggregator(Gazetteer).RollUp(reports, level, boundaries, ReportingPeriod.Month(year, 6));

        foreach (var cell in RollUp(OrganisationLevel.District, day).Cells.Where(cell => cell.Unit?.Level == OrganisationLevel.District))
            cell.Value.Should().Be(Count.Exactly(sums[cell.Unit!.Key]), cell.Unit.ToString());
        foreach (var (level, boundaries) in new[] { (OrganisationLevel.Province, Today), (OrganisationLevel.District, Recent.LastOldDay),
            (OrganisationLevel.Commune, Recent.LastOldDay) })
        {
            var result = RollUp(level, boundaries);
            result[result.Ministry, StandardMeasures.InformationReceived].Value.Should().Be(Count.Exactly(sums.Values.Sum()));
        }
    }

    /// <summary>A fact of an earlier unit that is left out is told by the unit above it, and makes the territories no finer.</summary>
    [Theory]
    [InlineData(OrganisationLevel.Commune)]
    [InlineData(OrganisationLevel.District)]
    [InlineData(OrganisationLevel.Province)]
    public void RollUp_OfAnEarlierUnitAfterItsEnd_LeavesItOut(OrganisationLevel level)
    {
        Report Make(string unit, string id) => Report.For(UnitKey.Parse(unit), ReportingPeriod.Parse("2025-05"),
            MovementType.AllPeopleProtectNationalSecurity).WithId(id).With(StandardMeasures.InformationReceived, 3).Build();

        var result = new Aggregator(Gazetteer).RollUp(
            [Make("01633@2004-08-31", "late"), Make("00037@2025-06-30", "right")], level, Recent.LastOldDay, ReportingPeriod.Year(2025));

        result[result.Ministry, StandardMeasures.InformationReceived].Value.Should().Be(Count.Exactly(3));
        result.Findings.Should().Contain(finding => finding.Code == FindingCodes.UnitNotAlive);
    }

    [Theory]
    [InlineData(2010)]
    [InlineData(2019)]
    public void ComparableAreas_OfAnEarlierDayAndToday_HoldEveryCommuneOnce(int year)
    {
        var day = new LocalDate(year, 1, 1);
        var areas = Gazetteer.ComparableAreas(OrganisationLevel.Commune, day, Today);
        var communes = Gazetteer.AsOf(day).Units(OrganisationLevel.Commune);

        areas.SelectMany(area => area.Before).Where(unit => unit.Level == OrganisationLevel.Commune).Select(unit => unit.Key).Order()
            .SequenceEqual(communes.Select(unit => unit.Key)).Should().BeTrue();
        areas.SelectMany(area => area.After).Select(unit => unit.Key).Order()
            .SequenceEqual(Gazetteer.AsOf(Today).Units(OrganisationLevel.Commune).Select(unit => unit.Key)).Should().BeTrue();
    }

    [Fact]
    public void ReadAddress_OfADayInThePast_ReadsTheUnitsOfThatDay()
        => Gazetteer.ReadAddress("phường Thạnh Mỹ Lợi, quận 2, TP HCM", new LocalDate(2019, 5, 1)).UnitOn(Today)!.Name.Should()
            .Be("Cát Lái");
}
