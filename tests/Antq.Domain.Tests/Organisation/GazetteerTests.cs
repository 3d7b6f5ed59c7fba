using System.Reflection;
using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

public sealed class GazetteerTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate Today = new(2026, 11, 21);

    public static TheoryData<string, string, string> ReusedCodes { get; } = new()
    {
        { "15", "Yên Bái", "Lào Cai" },
        { "24", "Bắc Giang", "Bắc Ninh" },
        { "44", "Quảng Bình", "Quảng Trị" },
        { "52", "Bình Định", "Gia Lai" },
        { "80", "Long An", "Tây Ninh" },
        { "82", "Tiền Giang", "Đồng Tháp" },
        { "91", "Kiên Giang", "An Giang" },
    };

    [Theory]
    [InlineData("1976-07-02", 38)]
    [InlineData("1978-12-28", 38)]
    [InlineData("1978-12-29", 39)]
    [InlineData("1979-05-30", 40)]
    [InlineData("1982-12-28", 40)]
    [InlineData("1989-07-01", 44)]
    [InlineData("1991-08-12", 49)]
    [InlineData("1991-12-26", 53)]
    [InlineData("1997-01-01", 61)]
    [InlineData("2004-01-01", 64)]
    [InlineData("2008-07-31", 64)]
    [InlineData("2008-08-01", 63)]
    [InlineData("2018-01-01", 63)]
    [InlineData("2024-12-31", 63)]
    [InlineData("2025-01-01", 63)]
    [InlineData("2025-06-12", 63)]
    [InlineData("2025-06-30", 63)]
    [InlineData("2025-07-01", 34)]
    [InlineData("2026-04-30", 34)]
    [InlineData("2026-11-21", 34)]
    [InlineData("2100-01-01", 34)]
    public void Provinces_OnADay_AreAsManyAsThereWere(string day, int expected)
    {
        var provinces = On(day).Provinces;

        provinces.Should().HaveCount(expected);
        provinces.Select(unit => unit.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        provinces.Select(unit => unit.StateOn(On(day).Day).Name).Should().OnlyHaveUniqueItems();
        provinces.Should().OnlyContain(unit => unit.StateOn(On(day).Day).Parent == On(day).Ministry.Key);
    }

    [Theory]
    [MemberData(nameof(ReusedCodes))]
    public void Province_OfAReusedCode_IsAnotherBeforeAndAfterTheMerger(string code, string before, string after)
    {
        Gazetteer.Default.AsOf(LastOldDay).Province(code).Name.Should().Be(before);
        Gazetteer.Default.AsOf(LastOldDay.PlusDays(1)).Province(code).Name.Should().Be(after);
        Gazetteer.Default.AsOf(Today).Province(code).Name.Should().Be(after);
    }

    /// <summary>A snapshot is small: an application may ask for one at each look-up.</summary>
    [Fact]
    public void AsOf_ThenALookUp_AllocatesLittle()
    {
        const int Times = 1000, MostBytes = 200;
        var day = new LocalDate(2026, 11, 21);
        Gazetteer.Default.AsOf(day).TryGetUnit("00070", out _).Should().BeTrue();
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var time = 0; time < Times; time++) Gazetteer.Default.AsOf(day).TryGetUnit("00070", out _);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostBytes * Times);
    }

    [Fact]
    public void Provinces_WhoseCodeChangedItsName_AreSeven()
    {
        var old = Gazetteer.Default.AsOf(LastOldDay).Provinces
            .ToDictionary(unit => unit.Code, unit => unit.StateOn(LastOldDay).Name, StringComparer.Ordinal);
        var changed = Gazetteer.Default.AsOf(LastOldDay.PlusDays(1)).Provinces
            .Where(unit => old[unit.Code] != unit.StateOn(LastOldDay.PlusDays(1)).Name);

        changed.Select(unit => unit.Code).Should().Equal("15", "24", "44", "52", "80", "82", "91");
    }

    [Fact]
    public void CentralCities_OnADay_AreThoseOfTheLaw()
    {
        Cities("2024-12-31").Should().Equal("Hà Nội", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ");
        Cities("2025-07-01").Should().Equal("Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ");
        Cities("2026-11-21").Should()
            .Equal("Hà Nội", "Quảng Ninh", "Bắc Ninh", "Hải Phòng", "Huế", "Đà Nẵng", "Đồng Nai", "Hồ Chí Minh", "Cần Thơ");

        static IEnumerable<string> Cities(string day)
            => On(day).Provinces.Select(unit => unit.StateOn(On(day).Day)).Where(state => state.Kind == UnitKind.CentralCity)
                .Select(state => state.Name);
    }

    [Fact]
    public void Hue_RenamedAndRetyped_IsOneUnit()
    {
        var before = On("2024-12-31").Province("46");
        var after = On("2025-01-01").Province("46");

        after.Should().BeSameAs(before);
        after.Key.Should().Be(UnitKey.Parse("46@1989-07-01"));
        State(after, "2024-12-31").Should().Be(("Thừa Thiên Huế", UnitKind.Province));
        State(after, "2025-01-01").Should().Be(("Huế", UnitKind.CentralCity));
        Gazetteer.Default.Events.Where(change => change.Predecessor == after.Key).Select(change => (change.Kind, change.Day))
            .Should().Equal((UnitEventKind.Rename, new LocalDate(2025, 1, 1)), (UnitEventKind.Retype, new LocalDate(2025, 1, 1)));
    }

    [Theory]
    [InlineData("75", "Đồng Nai", "2026-04-30", "30/2026/QH16")]
    [InlineData("22", "Quảng Ninh", "2026-09-01", "36/2026/QH16")]
    [InlineData("24", "Bắc Ninh", "2026-09-20", "39/2026/QH16")]
    public void Retyping_OnItsDay_ChangesTheKindAndNothingElse(string code, string name, string day, string act)
    {
        var unit = On(day).Province(code);
        var eve = On(day).Day.PlusDays(-1);

        Gazetteer.Default.AsOf(eve).Province(code).Should().BeSameAs(unit);
        (unit.StateOn(eve).Name, unit.StateOn(eve).Kind).Should().Be((name, UnitKind.Province));
        State(unit, day).Should().Be((name, UnitKind.CentralCity));
        unit.StateOn(On(day).Day).Act!.Id.Should().Be(act);
        Gazetteer.Default.Events.Should().ContainSingle(change => change.Predecessor == unit.Key && change.Successor == unit.Key)
            .Which.Kind.Should().Be(UnitEventKind.Retype);
    }

    [Fact]
    public void NewProvinces_HaveTwoClocks()
    {
        var provinces = Gazetteer.Default.Units.Where(unit => unit.Level == OrganisationLevel.Province).ToArray();
        var born = provinces.Where(unit => unit.ValidFrom == new LocalDate(2025, 7, 1)).ToArray();

        born.Should().HaveCount(23).And.OnlyContain(unit => unit.LegalFrom == new LocalDate(2025, 6, 12));
        born.Should().OnlyContain(unit => !unit.IsAliveOn(LastOldDay) && unit.IsAliveOn(LastOldDay.PlusDays(1)));
        provinces.Count(unit => unit.ValidTo == LastOldDay).Should().Be(52);
        On("2025-07-01").Units(OrganisationLevel.Commune).Should()
            .OnlyContain(unit => unit.ValidFrom == On("2025-07-01").Day && unit.LegalFrom == new LocalDate(2025, 6, 16));
        On("2025-06-30").Units(OrganisationLevel.Commune).Should()
            .OnlyContain(unit => (unit.ValidFrom == null || unit.ValidFrom <= LastOldDay) && unit.ValidTo == LastOldDay);
    }

    [Theory]
    [InlineData("99", "2025-07-01")]
    [InlineData("26", "2025-07-01")]
    [InlineData("V05", "2025-07-01")]
    [InlineData("", "2025-07-01")]
    [InlineData("Bắc Ninh", "2025-07-01")]
    public void Province_OfAnUnknownCode_NamesCodeDayAndData(string code, string day)
    {
        FluentActions.Invoking(() => On(day).Province(code)).Should().Throw<UnknownUnitException>()
            .WithMessage($"No province has the code '{code}' on {day} (data {Gazetteer.Default.Version}).*");
    }

    [Fact]
    public void Unit_OfAnUnknownCode_NamesCodeDayAndData()
    {
        var today = Gazetteer.Default.AsOf(Today);

        FluentActions.Invoking(() => today.Unit("99")).Should().Throw<UnknownUnitException>()
            .WithMessage("No unit has the code '99' on 2026-11-21 (data 2026b).*");
        FluentActions.Invoking(() => today.Unit("001")).Should().Throw<UnknownUnitException>()
            .WithMessage(
            "No unit has the code '001' on 2026-11-21 (data 2026b). It was the code of Ba Đình (001@2025-06-30) to 2025-06-30.*");
        FluentActions.Invoking(() => today.Unit("28")).Should().Throw<UnknownUnitException>()
            .WithMessage("*(data 2026b). It was the code of Hà Tây (28@1991-08-12) from 1991-08-12 to 2008-07-31.*");
        today.TryGetUnit("99", out var none).Should().BeFalse();
        none.Should().BeNull();
        today.TryGetUnit("00001", out _).Should().BeFalse();
        today.TryGetUnit("001", out _).Should().BeFalse();
        today.Unit("00004").Name.Should().Be("Ba Đình");
        On("2025-06-30").Unit("00004").Name.Should().Be("Trúc Bạch");
        today.Unit("BCA").Should().BeSameAs(today.Ministry);
        today.Unit("V05").Name.Should().Be("Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc");
        FluentActions.Invoking(() => today.Unit(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Indexer_OfAnUnknownKey_NamesKeyAndData()
        => FluentActions.Invoking(() => Gazetteer.Default[UnitKey.Parse("99@2025-07-01")]).Should().Throw<UnknownUnitException>()
            .WithMessage("*'99@2025-07-01'*2026b*");

    [Fact]
    public void Provinces_OnADayBeforeTheGazetteerKnowsThem_AreRefused()
    {
        var early = On("1976-07-01");

        FluentActions.Invoking(() => early.Provinces).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("*province*1976-07-02*2026b*assumeUnchangedSince*1976-07-01*");
        FluentActions.Invoking(() => early.Province("01")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => early.FindProvinces("Hà Nội")).Should().Throw<ArgumentOutOfRangeException>();
        early.IsVerified(OrganisationLevel.Province).Should().BeFalse();
        On("1976-07-02").IsVerified(OrganisationLevel.Province).Should().BeTrue();
        FluentActions.Invoking(() => On("2004-08-30").Unit("00004")).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("*commune*2004-08-31*2026b*assumeUnchangedSince*2004-08-30*");
    }

    [Fact]
    public void AssumeUnchangedSince_ADay_AnswersFromThatDayOnUnverified()
    {
        var since = new LocalDate(2003, 1, 1);
        var assumed = Gazetteer.Default.AsOf(since, assumeUnchangedSince: since);

        assumed.Units(OrganisationLevel.Commune).Should().HaveCount(10_750);
        assumed.Unit("00004").Name.Should().Be("Trúc Bạch");
        assumed.Find("truc bach", OrganisationLevel.Commune).Should().ContainSingle().Which.Code.Should().Be("00004");
        assumed.IsVerified(OrganisationLevel.Commune).Should().BeFalse();
        assumed.IsVerified(OrganisationLevel.Province).Should().BeTrue();
        FluentActions.Invoking(() => Gazetteer.Default.AsOf(since.PlusDays(-1), since).Units(OrganisationLevel.Commune)).Should()
            .Throw<ArgumentOutOfRangeException>();
        Gazetteer.Default.AsOf(Today, since).IsVerified(OrganisationLevel.Commune).Should().BeTrue();
        Gazetteer.Default.AsOf(Today, since).Units(OrganisationLevel.Commune).Should().HaveCount(3_321);
    }

    [Fact]
    public void Departments_BeforeTheGazetteerKnowsThem_AreRefused()
    {
        var eve = On("2018-08-06");

        FluentActions.Invoking(() => eve.Departments).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*department*2018-08-07*");
        FluentActions.Invoking(() => eve.Unit("V28")).Should().Throw<ArgumentOutOfRangeException>();
        On("2018-08-07").Unit("V05").ValidFrom.Should().Be(new LocalDate(2018, 8, 7));
        On("2018-08-07").TryGetUnit("V28", out _).Should().BeFalse();
        var v28 = Gazetteer.Default[UnitKey.Parse("V28@2016-01-01")];
        (v28.IsAliveOn(eve.Day), v28.IsAliveOn(eve.Day.PlusDays(1))).Should().Be((true, false));
    }

    [Fact]
    public void Department_RenamedInMarch2025_IsOneUnit()
    {
        var x03 = On("2025-03-01").Unit("X03");

        x03.StateOn(new LocalDate(2025, 2, 28)).Name.Should().Be("Cục Công tác đảng và công tác chính trị");
        x03.StateOn(new LocalDate(2025, 3, 1)).Name.Should().Be("Cục Công tác chính trị");
        x03.StateOn(new LocalDate(2025, 3, 1)).NameIn(Language.English).Should().Be("Department of Political Work");
    }

    [Fact]
    public void StateOn_ADayOutsideTheLife_NamesUnitAndDay()
        => FluentActions.Invoking(() => Gazetteer.Default[UnitKey.Parse("26@2008-08-01")].StateOn(new LocalDate(2025, 7, 1)))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Vĩnh Phúc (26@2008-08-01)*2025-07-01*");

    [Fact]
    public void Levels_OfTheGazetteer_AreAllThereAre()
    {
        Gazetteer.Default.Levels.Should().Equal(Enum.GetValues<OrganisationLevel>());
        Gazetteer.Default.KnownFrom(OrganisationLevel.Commune).Should().Be(new LocalDate(2004, 8, 31));
        Gazetteer.Default.KnownFrom(OrganisationLevel.District).Should().Be(new LocalDate(2004, 8, 31));
        FluentActions.Invoking(() => Gazetteer.Default.KnownFrom((OrganisationLevel)9)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Gazetteer.Default.AsOf(Today).Units((OrganisationLevel)9)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Units_AreInTheOrderOfTheirKeys_AndEventsOfTheirDays()
    {
        Gazetteer.Default.Units.Select(unit => unit.Key).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        Gazetteer.Default.Events.Select(change => change.Day).Should().BeInAscendingOrder();
    }

    /// <summary>A bare code does not compile without a day: only a snapshot takes one.</summary>
    [Fact]
    public void Gazetteer_PublicMembers_TakeNoBareText()
    {
        var parameters = typeof(Gazetteer).GetMembers(
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .SelectMany(member => member switch
            {
                MethodBase method => method.GetParameters(),
                PropertyInfo property => property.GetIndexParameters(),
                _ => [],
            })
            .Select(parameter => parameter.ParameterType)
            .ToArray();

        parameters.Should().NotBeEmpty().And.NotContain([typeof(string), typeof(ReadOnlySpan<char>)]);
    }

    private static GazetteerSnapshot On(string day) => Gazetteer.Default.AsOf(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

    private static (string Name, UnitKind Kind) State(OrganisationUnit unit, string day)
        => (unit.StateOn(On(day).Day).Name, unit.StateOn(On(day).Day).Kind);
}
