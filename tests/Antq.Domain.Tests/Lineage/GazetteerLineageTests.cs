using Antq.Domain.Lineage;
using NodaTime;

namespace Antq.Domain.Tests.Lineage;

public sealed class GazetteerLineageTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate MergerDay = new(2025, 7, 1);
    private static readonly LocalDate Today = new(2026, 11, 21);

    /// <summary>The provinces that became one on 2025-07-01, by today's name (Nghị quyết 202/2025/QH15), worked out by hand.</summary>
    private static readonly (string Successor, string[] Predecessors)[] Mergers =
    [
        ("Tuyên Quang", ["Hà Giang", "Tuyên Quang"]),
        ("Lào Cai", ["Lào Cai", "Yên Bái"]),
        ("Thái Nguyên", ["Bắc Kạn", "Thái Nguyên"]),
        ("Bắc Ninh", ["Bắc Giang", "Bắc Ninh"]),
        ("Phú Thọ", ["Hòa Bình", "Phú Thọ", "Vĩnh Phúc"]),
        ("Hải Phòng", ["Hải Dương", "Hải Phòng"]),
        ("Hưng Yên", ["Hưng Yên", "Thái Bình"]),
        ("Ninh Bình", ["Hà Nam", "Nam Định", "Ninh Bình"]),
        ("Quảng Trị", ["Quảng Bình", "Quảng Trị"]),
        ("Đà Nẵng", ["Quảng Nam", "Đà Nẵng"]),
        ("Quảng Ngãi", ["Kon Tum", "Quảng Ngãi"]),
        ("Gia Lai", ["Bình Định", "Gia Lai"]),
        ("Khánh Hòa", ["Khánh Hòa", "Ninh Thuận"]),
        ("Đắk Lắk", ["Phú Yên", "Đắk Lắk"]),
        ("Lâm Đồng", ["Bình Thuận", "Lâm Đồng", "Đắk Nông"]),
        ("Đồng Nai", ["Bình Phước", "Đồng Nai"]),
        ("Hồ Chí Minh", ["Bà Rịa - Vũng Tàu", "Bình Dương", "Hồ Chí Minh"]),
        ("Tây Ninh", ["Long An", "Tây Ninh"]),
        ("Đồng Tháp", ["Tiền Giang", "Đồng Tháp"]),
        ("Vĩnh Long", ["Bến Tre", "Trà Vinh", "Vĩnh Long"]),
        ("An Giang", ["An Giang", "Kiên Giang"]),
        ("Cần Thơ", ["Cần Thơ", "Hậu Giang", "Sóc Trăng"]),
        ("Cà Mau", ["Bạc Liêu", "Cà Mau"]),
    ];

    private static readonly string[] Unchanged =
        ["Cao Bằng", "Hà Nội", "Hà Tĩnh", "Huế", "Lai Châu", "Lạng Sơn", "Nghệ An", "Quảng Ninh", "Sơn La", "Thanh Hóa", "Điện Biên"];

    private static Gazetteer Gazetteer => Gazetteer.Default;

    [Fact]
    public void ComparableAreas_OfWhatIsNoGraphOrNoDay_NamesTheArgument()
    {
        var julian = new LocalDate(2025, 6, 20, CalendarSystem.Julian);

        foreach (var (act, argument) in new (Action, string)[]
        {
            (() => Gazetteer.ComparableAreas(OrganisationLevel.Province, LastOldDay, Today, (LineageGraph)9), "graph"),
            (() => Gazetteer.ComparableAreas(OrganisationLevel.Province, julian, Today), "day"),
            (() => Gazetteer.ComparableAreas(OrganisationLevel.Province, LastOldDay, julian), "otherDay"),
        })
        {
            act.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be(argument);
        }
    }

    [Theory]
    [InlineData("49@1997-01-01", "2025-06-30", "49@1997-01-01", 0)]
    [InlineData("49@1997-01-01", "2025-07-01", "48@2025-07-01", 1)]
    [InlineData("49@1997-01-01", "2025-07-02", "48@2025-07-01", 1)]
    [InlineData("49@1997-01-01", "2026-11-21", "48@2025-07-01", 1)]
    [InlineData("49@1997-01-01", "1997-01-01", "49@1997-01-01", 0)]
    [InlineData("24@1997-01-01", "2026-11-21", "24@2025-07-01", 1)]
    [InlineData("46@1989-07-01", "2026-11-21", "46@1989-07-01", 0)]
    [InlineData("75@2025-07-01", "2026-11-21", "75@2025-07-01", 0)]
    [InlineData("V28@2016-01-01", "2018-08-06", "V28@2016-01-01", 0)]
    [InlineData("V28@2016-01-01", "2018-08-07", "V05@2018-08-07", 1)]
    [InlineData("V05@2018-08-07", "2018-08-06", "V28@2016-01-01", 1)]
    [InlineData("BCA@1976-07-02", "2026-11-21", "BCA@1976-07-02", 0)]
    public void Trace_ToADay_LeadsToTheOneUnit(string from, string to, string expected, int events)
    {
        var trace = Gazetteer.Trace(UnitKey.Parse(from), Day(to));

        trace.Only.Key.Should().Be(UnitKey.Parse(expected));
        trace.From.Key.Should().Be(UnitKey.Parse(from));
        trace.To.Should().Be(Day(to));
        trace.Successions.Should().ContainSingle().Which.Events.Should().HaveCount(events);
        Gazetteer.Trace(Gazetteer[UnitKey.Parse(from)], to: Day(to)).Only.Should().BeSameAs(trace.Only);
    }

    [Fact]
    public void Trace_Backwards_GivesEveryPredecessorByKeyAndNoOnly()
    {
        var trace = Gazetteer.Trace(UnitKey.Parse("48@2025-07-01"), LastOldDay);

        trace.Successions.Select(one => (one.Unit.Name, one.IsWhole)).Should().Equal(("Đà Nẵng", true), ("Quảng Nam", true));
        trace.Successions.Should().OnlyContain(one => one.Events.Count == 1 && one.Events[0].Day == MergerDay);
        FluentActions.Invoking(() => trace.Only).Should().Throw<ArgumentException>()
            .WithMessage(
                "On 2025-06-30 no single unit holds the whole of Đà Nẵng (48@2025-07-01): Đà Nẵng (48@1997-01-01), Quảng Nam "
                + "(49@1997-01-01) (data 2026b).");
    }

    [Fact]
    public void Trace_ToADayBeforeTheGazetteer_LeadsNowhere()
    {
        var trace = Gazetteer.Trace(UnitKey.Parse("26@2008-08-01"), new LocalDate(1970, 1, 1));

        trace.Successions.Should().BeEmpty();
        FluentActions.Invoking(() => trace.Only).Should().Throw<ArgumentException>().WithMessage("*1970-01-01*Vĩnh Phúc*none*");
    }

    [Fact]
    public void Trace_OfAnUnknownKey_Throws()
        => FluentActions.Invoking(() => Gazetteer.Trace(UnitKey.Parse("99@2025-07-01"), Today)).Should().Throw<UnknownUnitException>()
            .WithMessage("*'99@2025-07-01'*2026b*");

    [Fact]
    public void Trace_OfEveryOldProvinceAndBack_ComesBackToIt()
    {
        foreach (var old in Gazetteer.AsOf(LastOldDay).Provinces)
        {
            var now = Gazetteer.Trace(old, Today).Only;

            Gazetteer.Trace(now, LastOldDay).Successions.Should().ContainSingle(one => one.Unit == old).Which.IsWhole.Should().BeTrue();
        }
    }

    [Fact]
    public void Trace_BackFromEveryNewProvince_GivesThePredecessorsOfTheResolution()
    {
        var predecessors = Gazetteer.AsOf(MergerDay).Provinces.ToDictionary(
            unit => unit.StateOn(MergerDay).Name,
            unit => Gazetteer.Trace(unit, LastOldDay).Successions.Select(one => one.Unit.StateOn(LastOldDay).Name)
                .Order(StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal);

        Mergers.Sum(merger => merger.Predecessors.Length).Should().Be(52);
        predecessors.Where(pair => pair.Value.Length > 1).Should().HaveCount(23);
        foreach (var (successor, expected) in Mergers) predecessors[successor].Should().BeEquivalentTo(expected, successor);
        foreach (var name in Unchanged) predecessors[name].Should().Equal([name]);
        predecessors.Should().HaveCount(Mergers.Length + Unchanged.Length);
    }

    [Fact]
    public void ComparableAreas_AcrossTheMerger_AreTheNewProvincesAllExact()
    {
        var areas = Gazetteer.ComparableAreas(OrganisationLevel.Province, LastOldDay, Today);

        areas.Should().HaveCount(34);
        areas.SelectMany(area => area.Before).Should().BeEquivalentTo(Gazetteer.AsOf(LastOldDay).Provinces);
        areas.SelectMany(area => area.After).Should().BeEquivalentTo(Gazetteer.AsOf(Today).Provinces);
        areas.Should().OnlyContain(area => area.After.Count == 1 && area.IsExactFor(area.After[0].Key));
        areas.Count(area => area.Before.Count == 1 && area.Before[0] == area.After[0]).Should().Be(11);
        areas.Where(area => area.Before.Count > 1).Sum(area => area.Before.Count).Should().Be(52);
    }

    [Fact]
    public void ComparableAreas_OfAMergedProvince_AreNotExactForItsPredecessors()
    {
        var phuTho = Gazetteer.ComparableAreas(OrganisationLevel.Province, LastOldDay, Today).Single(area => area.After[0].Code == "25");

        phuTho.Before.Select(unit => unit.Name).Should().Equal("Hòa Bình", "Phú Thọ", "Vĩnh Phúc");
        phuTho.IsExactFor(UnitKey.Parse("25@2025-07-01")).Should().BeTrue();
        phuTho.IsExactFor(UnitKey.Parse("25@2008-08-01")).Should().BeFalse();
        phuTho.IsExactFor(UnitKey.Parse("01@2008-08-01")).Should().BeFalse();
    }

    [Fact]
    public void ComparableAreas_InEitherOrder_AreTheSame()
    {
        var back = Gazetteer.ComparableAreas(OrganisationLevel.Province, Today, LastOldDay);

        back.Select(area => string.Join(',', area.After) + "→" + string.Join(',', area.Before)).Should().BeEquivalentTo(
            Gazetteer.ComparableAreas(OrganisationLevel.Province, LastOldDay, Today)
                .Select(area => string.Join(',', area.Before) + "→" + string.Join(',', area.After)));
    }

    [Fact]
    public void ComparableAreas_OfTwoDaysOfOneOrder_AreEachUnitByItself()
        => Gazetteer.ComparableAreas(OrganisationLevel.Province, new LocalDate(2010, 1, 1), LastOldDay)
            .Should().HaveCount(63).And
                .OnlyContain(area => area.Before.Count == 1 && area.After.Count == 1 && area.Before[0] == area.After[0]);

    [Fact]
    public void ComparableAreas_OfTheMinistry_AreOne()
        => Gazetteer.ComparableAreas(OrganisationLevel.Ministry, LastOldDay, Today).Should().ContainSingle().Which.After.Should()
            .ContainSingle().Which.Code.Should().Be("BCA");

    [Fact]
    public void ComparableAreas_OfADayBeforeTheGazetteer_Throws()
        => FluentActions.Invoking(() => Gazetteer.ComparableAreas(OrganisationLevel.Province, new LocalDate(1976, 7, 1), Today)).Should()
            .Throw<ArgumentOutOfRangeException>();

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
