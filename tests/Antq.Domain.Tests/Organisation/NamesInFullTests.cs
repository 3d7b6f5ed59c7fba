using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Names with words for kinds, with the units above, with bodies and with former states.</summary>
public sealed class NamesInFullTests
{
    private const OrganisationLevel Province = OrganisationLevel.Province, District = OrganisationLevel.District,
        Commune = OrganisationLevel.Commune;

    private static readonly LocalDate Today = new(2026, 11, 21);
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);

    [Theory]
    [InlineData("ĐK Phú Quốc", "31078@2025-07-01")]
    [InlineData("dk. phu quoc", "31078@2025-07-01")]
    [InlineData("Đ.K. Phú Quốc", "31078@2025-07-01")]
    [InlineData("Xã Đặc khu Phú Quốc", "31078@2025-07-01")]
    [InlineData("Ba Đình ward", "00004@2025-07-01")]
    [InlineData("Ba Dinh Ward", "00004@2025-07-01")]
    [InlineData("Ward Ba Dinh", "00004@2025-07-01")]
    [InlineData("Phú Quốc Special Zone", "31078@2025-07-01")]
    [InlineData("Phường Tân Sơn, Thành phố Hồ Chí Minh", "27007@2025-07-01")]
    [InlineData("Tân An (Bắc Ninh)", "07682@2025-07-01")]
    [InlineData("Tan An, Bac Ninh, Viet Nam", "07682@2025-07-01")]
    [InlineData("Bắc Ninh, Tân An", "07682@2025-07-01")]
    [InlineData("xã Tân An tỉnh Bắc Ninh", "07682@2025-07-01")] // the kind is a slip
    [InlineData("phường Tân An tỉnh Bắc Ninh", "07682@2025-07-01")]
    [InlineData("Tân Sơn, Nghệ An")]
    [InlineData("Tân Sơn, Nghệ An, Thành phố Hồ Chí Minh")]
    [InlineData("Văn Miếu - Quốc Tử Giám - Hà Nội", "00226@2025-07-01")]
    [InlineData("00226@2025-07-01", "00226@2025-07-01")]
    [InlineData("00226@2025-06-30")]
    public void Find_OfACommuneOfToday_FindsOnlyThat(string typed, params string[] keys)
        => Keys(Commune, typed, Today).Should().Equal(keys);

    [Theory]
    [InlineData(Commune, "P.15, Q. Tân Bình, TP HCM", "27007@2025-06-30")]
    [InlineData(Commune, "P15/Q.Tân Bình/TP.HCM", "27007@2025-06-30")]
    [InlineData(Commune, "F15 Q Tân Bình", "27007@2025-06-30")]
    [InlineData(Commune, "P.15\tQ. Tân Bình\tTP HCM", "27007@2025-06-30")]
    [InlineData(Commune, "TP HCM, Q. Tân Bình, P.15", "27007@2025-06-30")]
    [InlineData(Commune, "Bến Nghé - Quận 1 - TP.HCM", "26740@2025-06-30")]
    [InlineData(Commune, "Ben Nghe ward, District 1, Ho Chi Minh City", "26740@2025-06-30")]
    [InlineData(Commune, "Phước Thuận, Bà Rịa - Vũng Tàu", "26623@2025-06-30")]
    [InlineData(Commune, "P.15, Q. Tân Bình, TP Hà Nội")]
    [InlineData(Commune, "Phường 2, TP Sóc Trăng, tỉnh Sóc Trăng", "31510@2025-06-30")]
    [InlineData(Commune, "Phường 2, TP Sóc Trăng", "31510@2025-06-30")]
    [InlineData(Commune, "phường Ba Đình, TP Thanh Hóa, tỉnh Thanh Hóa", "14776@2025-06-30")]
    [InlineData(Commune, "phường 1, thành phố Trà Vinh, tỉnh Trà Vinh", "29239@2025-06-30")]
    [InlineData(Commune, "Trung Thành, TP Thái Nguyên, tỉnh Thái Nguyên", "05476@2025-06-30")]
    [InlineData(Commune, "Quận 3, TP HCM")]
    [InlineData(Commune, "huyện Củ Chi")]
    [InlineData(District, "phường 3, TP HCM")]
    [InlineData(District, "Phường Hòa Bình")]
    [InlineData(Province, "huyện Hòa Bình")]
    [InlineData(Province, "xã Phú Thọ")]
    [InlineData(Province, "TP Hòa Bình", "17@2008-08-01")]
    [InlineData(District, "Ba Đình district", "001@2025-06-30")]
    [InlineData(District, "Quận 1, TP HCM", "760@2025-06-30")]
    [InlineData(District, "District 1, Ho Chi Minh City", "760@2025-06-30")]
    [InlineData(Province, "T. Hòa Bình", "17@2008-08-01")]
    [InlineData(Province, "Tỉnh Hòa Bình, Việt Nam", "17@2008-08-01")]
    public void Find_OfAUnitOf2025_FindsOnlyThat(OrganisationLevel level, string typed, params string[] keys)
        => Keys(level, typed, LastOldDay).Should().Equal(keys);

    [Theory]
    [InlineData("Ho Chi Minh City", "79@2025-07-01")]
    [InlineData("City of Hanoi", "01@2008-08-01")]
    [InlineData("Phú Thọ Province", "25@2025-07-01")]
    [InlineData("Hue city", "46@1989-07-01")]
    public void Find_OfAnEnglishName_FindsTheProvince(string typed, params string[] keys)
        => Keys(Province, typed, Today).Should().Equal(keys);

    [Theory]
    [InlineData(Province, "CATP Hà Nội", 2026, "01@2008-08-01", BodyKind.ProvincialPolice)]
    [InlineData(Province, "CA TP. Hà Nội", 2026, "01@2008-08-01", BodyKind.ProvincialPolice)]
    [InlineData(Province, "CA tỉnh Hòa Bình", 2025, "17@2008-08-01", BodyKind.ProvincialPolice)]
    [InlineData(Province, "CAT Hòa Bình", 2025, "17@2008-08-01", BodyKind.ProvincialPolice)]
    [InlineData(Province, "Công an tỉnh Hòa Bình", 2025, "17@2008-08-01", BodyKind.ProvincialPolice)]
    [InlineData(Province, "Police of Phú Thọ Province", 2026, "25@2025-07-01", BodyKind.ProvincialPolice)]
    [InlineData(Province, "UBND TP HCM", 2026, "79@2025-07-01", BodyKind.ProvincialPeoplesCommittee)]
    [InlineData(District, "CAQ Ba Đình", 2025, "001@2025-06-30", BodyKind.DistrictPolice)]
    [InlineData(Commune, "CAP Ba Đình", 2026, "00004@2025-07-01", BodyKind.CommunePolice)]
    [InlineData(Commune, "Công an phường Ba Đình, TP Hà Nội", 2026, "00004@2025-07-01", BodyKind.CommunePolice)]
    [InlineData(Commune, "CA xã Lục Sỹ Thành", 2026, "29857@2025-07-01", BodyKind.CommunePolice)]
    public void Find_OfABodyNamedByItsUnit_FindsTheUnitAndReportsTheBody(OrganisationLevel level, string typed, int year, string key,
        BodyKind body)
    {
        var match = Gazetteer.Default.Search(level).Find(typed, year == 2026 ? Today : LastOldDay).Should().ContainSingle().Which;

        match.Unit.Key.Should().Be(UnitKey.Parse(key));
        match.Body.Should().Be(body);
    }

    [Fact]
    public void Find_OfAUnit_ReportsNoBody() => Gazetteer.Default.Search(Province).Find("TP Hà Nội", Today).Single().Body.Should().BeNull();

    [Theory]
    [InlineData("Hà Nội (cũ)", "01@1991-08-12", "ha-noi@1976-07-02", "ha-noi@1978-12-29", "01@2008-08-01")]
    [InlineData("tỉnh Hòa Bình cũ", "17@1991-08-12", "17@2008-08-01")]
    [InlineData("Quảng Nam (former)", "49@1997-01-01")]
    public void Find_OfAFormerUnit_FindsThoseThatHaveEndedFirst(string typed, params string[] keys)
        => Keys(Province, typed, Today).Should().BeEquivalentTo(keys);

    [Theory]
    [InlineData("Phú Thọ (đến 30/06/2025)", "25@2008-08-01")]
    [InlineData("Hòa Bình (đến 30/06/2025)", "17@2008-08-01")]
    [InlineData("tỉnh Hòa Bình, từ 01/08/2008 đến 30/06/2025", "17@2008-08-01")]
    [InlineData("Phú Thọ, từ 01/07/2025", "25@2025-07-01")]
    [InlineData("Hòa Bình (đến 29/06/2025)")]
    public void Find_OfWrittenDays_FindsTheUnitOfThoseDays(string typed, params string[] keys)
        => Keys(Province, typed, Today).Should().Equal(keys);

    [Theory]
    [InlineData("Phú Thọ (cũ)")]
    [InlineData("Hà Nội (cũ)")]
    [InlineData("tỉnh Hà Nội (cũ)")]
    public void Find_OfAFormerUnit_MarksThoseThatHaveEnded(string typed)
    {
        var found = Gazetteer.Default.Search(Province).Find(typed, Today);

        found.Should().NotBeEmpty().And.OnlyContain(match => match.IsFormer == !match.Unit.IsAliveOn(Today));
        found.Select(match => match.IsFormer).Should().BeInDescendingOrder();
    }

    [Fact]
    public void Find_OfPoliceAlone_IsNotTheMinistry()
    {
        Gazetteer.Default.Search().Find("Công an").Should().BeEmpty();
        Gazetteer.Default.Search().Find("cong an").Should().BeEmpty();
        Gazetteer.Default.Search().Find("Bộ Công an").Should().NotBeEmpty();
        Gazetteer.Default.Search().Find("BCA").Should().NotBeEmpty();
        Gazetteer.Default.ReadAddress("Công an").Candidates.Should().BeEmpty();
    }

    [Fact]
    public void Find_OfAFormerUnit_ListsTheOneThatLivesLast() => Keys(Province, "Hà Nội (cũ)", Today).Last().Should().Be("01@2008-08-01");

    /// <summary>Hiệp Hòa in Bắc Ninh was a commune until 2026-09-19, Lộc Ninh until 2026-04-29.</summary>
    [Theory]
    [InlineData("Xã Hiệp Hòa", "27952@2025-07-01", "07840@2025-07-01")]
    [InlineData("Xã Lộc Ninh", "25579@2025-07-01", "25270@2025-07-01")]
    public void Find_OfAKindOfAnEarlierState_ListsThatUnitAfterThoseOfTheDay(string typed, params string[] keys)
    {
        foreach (var search in new[] { Gazetteer.Default.Search(Commune), Gazetteer.Default.AsOf(Today).Search(Commune) })
        {
            var found = search.Find(typed, Today);
            found.Select(match => match.Unit.Key.ToString()).Should().Equal(keys);
            found[^1].Should()
                .Match<UnitMatch>(match => match.IsFormer && match.KindAgrees && match.State.Kind == UnitKind.Commune && match.To < Today);
            found.SkipLast(1).Should().OnlyContain(match => !match.IsFormer);
        }
    }

    [Fact]
    public void Suggest_OfAUnitAbove_OffersTheNamesWithinIt()
    {
        var search = Gazetteer.Default.Search(Commune);
        search.Suggest("Tân An (Bắc N", 10, Today).Select(match => match.Unit.Key.ToString()).Should().Equal("07682@2025-07-01");
        search.Suggest("tân an, bắc ninh", 10, Today).Select(match => match.Unit.Key.ToString()).Should().Equal("07682@2025-07-01");
    }

    [Theory]
    [InlineData("Tân An (Bắc Ninh)", "Tân An", "Tân An")]
    [InlineData("Bắc Ninh, Tân An", "Tân An", "Tân An")]
    [InlineData("Móng Cái II", "Móng Cái 2", "Móng Cái 2")]
    [InlineData("móng cái i", "Móng Cái 1", "Móng Cái 1")]
    [InlineData("kì a", "Kỳ Anh", "Kỳ A")]
    [InlineData("Ba Đình ward", "Ba Đình", "Ba Đình")]
    public void Highlight_OfAnotherForm_GivesTheLettersOfTheName(string typed, string name, string letters)
    {
        var match = Gazetteer.Default.Search(Commune).Suggest(typed, 50, Today).First(match => match.State.Name == name);
        match.Text[match.Highlight(typed)].Should().Be(letters);
    }

    [Fact]
    public void Search_OfAllLevels_RanksThemTogether()
    {
        var now = Gazetteer.Default.AsOf(Today).Search();
        now.Find("Bắc Ninh").Select(match => match.Unit.Level).Should().Equal(Province);
        now.Suggest("tân an", 3).Should().OnlyContain(match => match.Unit.Level == Commune);
        now.Find("Bộ Công an").Should().ContainSingle().Which.Unit.Level.Should().Be(OrganisationLevel.Ministry);
        var then = Gazetteer.Default.AsOf(LastOldDay).Search();
        then.Find("Vĩnh Yên").Select(match => match.Unit.Level).Should().Contain(District);
        then.Find("Hòa Bình").Select(match => match.Unit.Level).Distinct().Should().Contain([Province, District, Commune]);
        then.Find("TP. Hòa Bình").Select(match => match.Unit.Level).Should().Equal(District);
        Gazetteer.Default.AsOf(new LocalDate(2000, 1, 1)).Search().Find("Hòa Bình").Should()
            .OnlyContain(match => match.Unit.Level == Province);
        Gazetteer.Default.Search().Find("Hòa Bình", LastOldDay).Select(match => match.Unit).Should()
            .BeEquivalentTo(then.Find("Hòa Bình").Select(match => match.Unit));
    }

    private static IEnumerable<string> Keys(OrganisationLevel level, string typed, LocalDate day)
        => Gazetteer.Default.Search(level).Find(typed, day).Select(match => match.Unit.Key.ToString());
}
