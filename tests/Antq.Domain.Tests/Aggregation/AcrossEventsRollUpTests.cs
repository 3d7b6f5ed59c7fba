using NodaTime.Text;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Figures of one order on the boundaries of another, over one event and over many: what lay whole in a unit is exact there, what lay in
/// several is from none to all in each, and the ministry has all of it.
/// </summary>
public sealed class AcrossEventsRollUpTests
{
    private const string HaNamNinh = "ha-nam-ninh@1976-07-02 1990=100";
    private const string Around2008 =
        "28@1991-08-12 2007=100; 01@1991-08-12 2007=50; 26@1997-01-01 2007=30; 17@1991-08-12 2007=20; 25@1997-01-01 2007=7";
    private const string NorthOf2024 =
        "01@2008-08-01 2024=50; 25@2008-08-01 2024=7; 24@1997-01-01 2024=10; 27@1997-01-01 2024=11; 30@1997-01-01 2024=30; 33@1997-01-01 "
        + "2024=33";
    private const string CentreOf2024 =
        "44@1989-07-01 2024=1; 45@1989-07-01 2024=2; 46@1989-07-01 2024=4; 40@1991-08-12 2024=8; 42@1991-08-12 2024=16";

    /// <summary>Nghị quyết of 1991-12-26 and 1996-11-06 divided Hà Nam Ninh; 202/2025/QH15 made it one again.</summary>
    [Theory]
    [InlineData(HaNamNinh, "1990-06-30", "ha-nam-ninh=100 BCA=100")]
    [InlineData(HaNamNinh, "1995-01-01", "nam-ha=0..100 37=0..100 BCA=100")]
    [InlineData(HaNamNinh, "2005-01-01", "35=0..100 36=0..100 37=0..100 BCA=100")]
    [InlineData(HaNamNinh, "2025-07-01", "37=100 BCA=100")]
    [InlineData("nam-ha@1991-12-26 1995=60; 37@1991-12-26 1995=40", "1990-06-30", "ha-nam-ninh=100 BCA=100")]
    [InlineData("nam-ha@1991-12-26 1995=60; 37@1991-12-26 1995=40", "2026-11-21", "37=100 BCA=100")]
    [InlineData("35@1997-01-01 2024=1; 36@1997-01-01 2024=2; 37@1991-12-26 2024=4", "1995-01-01", "nam-ha=3 37=4 BCA=7")]
    [InlineData("35@1997-01-01 2024=1; 36@1997-01-01 2024=2; 37@1991-12-26 2024=4", "1990-06-30", "ha-nam-ninh=7 BCA=7")]
    [InlineData("37@2025-07-01 2026-Q1=9", "1990-06-30", "ha-nam-ninh=9 BCA=9")]
    [InlineData("37@2025-07-01 2026-Q1=9", "1995-01-01", "nam-ha=0..9 37=0..9 BCA=9")]
    public void RollUp_OfHaNamNinh_OverItsSplitsAndItsMerger(string facts, string boundaries, string expected)
        => Expect(facts, boundaries, expected);

    /// <summary>
    /// 15/2008/QH12: Hà Tây but for Tân Đức, Mê Linh of Vĩnh Phúc and four communes of Hòa Bình to Hà Nội; 14/2008/QH12: Tân Đức to Phú
    /// Thọ.
    /// </summary>
    [Theory]
    [InlineData(Around2008, "2007-12-31", "28=100 01=50 26=30 17=20 25=7 BCA=207")]
    [InlineData(Around2008, "2009-01-01", "01=50..200 25=7..107 26=0..30 17=0..20 BCA=207")]
    [InlineData(Around2008, "2026-11-21", "01=50..200 25=7..157 BCA=207")]
    [InlineData("28@1991-08-12 2007=100", "2009-01-01", "01=0..100 25=0..100 26=missing BCA=100")]
    [InlineData("28@1991-08-12 2007=100", "2026-11-21", "01=0..100 25=0..100 BCA=100")]
    [InlineData("01@2008-08-01 2009=80; 25@2008-08-01 2009=7", "2007-12-31", "01=0..80 28=0..87 25=0..7 26=0..80 17=0..80 BCA=87")]
    public void RollUp_OverTheEnlargementOfHaNoi(string facts, string boundaries, string expected) => Expect(facts, boundaries, expected);

    /// <summary>
    /// Tân Đức, in Phú Thọ since 2008, is of the Hà Tây of 1991, which came from Hà Sơn Bình and from Hà Nội: it may have been in either.
    /// </summary>
    [Theory]
    [InlineData(NorthOf2024, "1990-06-30", "ha-bac=21 hai-hung=63 ha-noi=0..57 ha-son-binh=0..57 vinh-phu=0..57 BCA=141")]
    [InlineData(NorthOf2024, "2026-11-21", "24=21 31=30 33=33 01=50 25=7 BCA=141")]
    [InlineData(CentreOf2024, "1985-06-30", "binh-tri-thien=7 nghe-tinh=24 BCA=31")]
    [InlineData(CentreOf2024, "1990-06-30", "44=1 45=2 46=4 nghe-tinh=24 BCA=31")]
    [InlineData(CentreOf2024, "2026-11-21", "44=3 46=4 40=8 42=16 BCA=31")]
    public void RollUp_OfTheProvincesOf2024_OnTheBoundariesOfEarlierAndLaterDays(string facts, string boundaries, string expected)
        => Expect(facts, boundaries, expected);

    /// <summary>22/2003/QH11 divided Đắk Lắk, Cần Thơ and Lai Châu, to whose southern half Than Uyên came from Lào Cai.</summary>
    [Theory]
    [InlineData("dak-lak@1976-07-02 2003=40", "2005-01-01", "66=0..40 67=0..40 BCA=40")]
    [InlineData("dak-lak@1976-07-02 2003=40; 54@1989-07-01 2003=5; 68@1976-07-02 2003=6", "2026-11-21", "66=5..45 68=6..46 BCA=51")]
    [InlineData("can-tho@1991-12-26 2003=12", "2005-01-01", "92=0..12 93=0..12 BCA=12")]
    [InlineData("can-tho@1991-12-26 2003=12; 94@1991-12-26 2003=3", "2026-11-21", "92=15 BCA=15")]
    [InlineData("lai-chau@1976-07-02 2003=5; lao-cai@1991-08-12 2003=6", "2005-01-01", "11=0..5 12=0..11 10=0..6 BCA=11")]
    [InlineData("lai-chau@1976-07-02 2003=5; lao-cai@1991-08-12 2003=6", "2026-11-21", "11=0..5 12=0..11 15=0..6 BCA=11")]
    [InlineData("10@2004-01-01 2024=6; 11@2004-01-01 2024=1; 12@2004-01-01 2024=4", "2003-12-31", "lao-cai=6..10 lai-chau=1..5 BCA=11")]
    public void RollUp_OverTheSplitsOf2004(string facts, string boundaries, string expected) => Expect(facts, boundaries, expected);

    /// <summary>Côn Đảo went to Vũng Tàu in 1979 and with that to Hồ Chí Minh; the rest of the Hậu Giang of 1976 is in Cần Thơ.</summary>
    [Theory]
    [InlineData("hau-giang@1976-07-02 1978=8", "1985-06-30", "hau-giang=0..8 vung-tau-con-dao=0..8 BCA=8")]
    [InlineData("hau-giang@1976-07-02 1978=8", "2026-11-21", "92=0..8 79=0..8 BCA=8")]
    [InlineData("hau-giang@1979-05-30 1985=8; vung-tau-con-dao@1979-05-30 1985=3", "2026-11-21", "92=8 79=3 BCA=11")]
    public void RollUp_OverTheEventsOf1979To1991(string facts, string boundaries, string expected) => Expect(facts, boundaries, expected);

    /// <summary>In 2026 central cities were made of provinces and wards of communes: their territories stayed.</summary>
    [Theory]
    [InlineData("24@2025-07-01 2026-Q1=3; 24@2025-07-01 2026-Q4=4; 75@2025-07-01 2026-Q2=5; 22@1978-12-29 2026-Q3=6", "2026-01-01",
        "24=7 75=5 22=6 BCA=18")]
    [InlineData("24@2025-07-01 2026-Q1=3; 24@2025-07-01 2026-Q4=4; 75@2025-07-01 2026-Q2=5; 22@1978-12-29 2026-Q3=6", "2026-11-21",
        "24=7 75=5 22=6 BCA=18")]
    [InlineData("24@2025-07-01 2026-Q1=3; 24@2025-07-01 2026-Q4=4; 75@2025-07-01 2026-Q2=5; 22@1978-12-29 2026-Q3=6", "2024-12-31",
        "24=0..7 27=0..7 75=0..5 70=0..5 22=6 BCA=18")]
    public void RollUp_OverTheEventsOf2026(string facts, string boundaries, string expected) => Expect(facts, boundaries, expected);

    /// <summary>
    /// 1667/NQ-UBTVQH15 made one special zone of Trường Sa; 1665/NQ-UBTVQH15 divided the people of Kỳ Lợi, whose ground went to Vũng Áng.
    /// </summary>
    [Theory]
    [InlineData("22736@2025-06-30 2025-H1=1; 22737@2025-06-30 2025-H1=2; 22739@2025-06-30 2025-H1=4", "2026-11-21", "22736=7 BCA=7")]
    [InlineData("22736@2025-07-01 2026-Q1=7", "2025-06-30", "22736=0..7 22737=0..7 22739=0..7 BCA=7")]
    [InlineData("576@2025-06-30 2025-H1=7", "2026-11-21", "22736=7 BCA=7")]
    [InlineData("576@2025-06-30 2025-H1=7; 22736@2025-06-30 2025-H1=1", "2025-06-30", "22736=1 22737=0..6 22739=0..6 BCA=7")]
    [InlineData("18796@2025-06-30 2025-H1=9", "2026-11-21", "18754=0..9 18823=0..9 18832=0..9 BCA=9")]
    [InlineData("755@2025-06-30 2025-H1=5; 26732@2025-07-01 2025-H2=6", "2026-11-21", "26732=11 BCA=11")]
    [InlineData("07294@2025-07-01 2026-Q1=5; 07294@2025-07-01 2026-Q4=6", "2026-11-21", "07294=11 BCA=11")]
    public void RollUp_OfCommunesAndDistricts_Over2025And2026(string facts, string boundaries, string expected)
        => Expect(facts, boundaries, expected, OrganisationLevel.Commune);

    /// <summary>A later stock replaces an earlier one on the ground that it contains whole, whatever happened between.</summary>
    [Theory]
    [InlineData("ha-nam-ninh@1976-07-02 1990=100; 35@1997-01-01 2010=30", "2026-11-21", "37=30..130 BCA=30..130")]
    [InlineData("ha-nam-ninh@1976-07-02 1990=100; 35@1997-01-01 2010=30; 36@1997-01-01 2010=40; 37@1991-12-26 2010=35", "2026-11-21",
        "37=105 BCA=105")]
    [InlineData("35@1997-01-01 2010=30; 36@1997-01-01 2010=40; 37@2025-07-01 2025-12=90", "2026-11-21", "37=90 BCA=90")]
    [InlineData("28@1991-08-12 2007=100; 01@2008-08-01 2009=80", "2026-11-21", "01=80 25=0..100 BCA=80..180")]
    public void RollUp_OfStocks_OverSeveralEvents(string facts, string boundaries, string expected)
        => Expect(facts, boundaries, expected, OrganisationLevel.Province, TimeBehaviour.Stock);

    /// <summary>Checks the totals of some units, as <c>code=bounds</c>, on the boundaries of a day.</summary>
    private static void Expect(string facts, string boundaries, string expected, OrganisationLevel level = OrganisationLevel.Province,
        TimeBehaviour time = TimeBehaviour.Flow)
    {
        var measure = RollUps.Measure(TerritoryBehaviour.Adds, time);
        var reports = facts.Split("; ").Select((fact, index) =>
        {
            var parts = fact.Split(' ', '=');
            return RollUps.Report(measure, parts[0], parts[1], parts[2]) with { Id = $"r{index}" };
        });

        var result = RollUps.Of(measure, level, "1976/2026", LocalDatePattern.Iso.Parse(boundaries).Value, reports);

        expected.Split(' ').Select(one => one.Split('=')[0]).Select(code => $"{code}={result.Cell(code, measure).Bounds()}").Should()
            .Equal(expected.Split(' '));
    }
}
