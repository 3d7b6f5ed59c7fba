using NodaTime.Text;

namespace Antq.Domain.Tests.Lineage;

/// <summary>Lives of provinces followed by hand through the resolutions of the National Assembly.</summary>
public sealed class HistoricTraceTests
{
    private static Gazetteer Gazetteer => Gazetteer.Default;

    /// <summary>
    /// Nghị quyết of 1978-12-29 gave Sóc Sơn and communes of Mê Linh to Hà Nội, that of 1991-08-12 gave Mê Linh back, that of 1996-11-06
    /// divided
    /// the province, and 15/2008/QH12 gave Mê Linh to Hà Nội again. The gazetteer knows of parts of parts, not which ground is in them.
    /// </summary>
    [Theory]
    [InlineData("1978-12-28", "vinh-phu@1976-07-02 all/all")]
    [InlineData("1978-12-29", "ha-noi@1978-12-29 some/some", "vinh-phu@1978-12-29 some/some")]
    [InlineData("1991-08-11", "ha-noi@1978-12-29 some/some", "vinh-phu@1978-12-29 some/some")]
    [InlineData("1991-08-12", "01@1991-08-12 some/some ?", "28@1991-08-12 some/some ?", "vinh-phu@1991-08-12 some/some")]
    [InlineData("1997-01-01", "01@1991-08-12 some/some ?", "25@1997-01-01 some/some ?", "26@1997-01-01 some/some ?",
        "28@1991-08-12 some/some ?")]
    [InlineData("2008-08-01", "01@2008-08-01 some/some ?", "25@2008-08-01 some/some ?", "26@2008-08-01 some/some ?")]
    [InlineData("2025-07-01", "01@2008-08-01 some/some ?", "25@2025-07-01 some/some ?")]
    public void Trace_OfVinhPhuOf1976_TellsWhereItMayBe(string day, params string[] expected)
        => Expect("vinh-phu@1976-07-02", day, expected);

    /// <summary>
    /// Nghị quyết of 1991-08-12: Hà Tây from Hà Sơn Bình and from districts of Hà Nội. All of the Hà Sơn Bình of 1978 came from that of
    /// 1976, so that one is certain; of the Hà Nội of 1978, three provinces had given ground, and which of it went on is not told.
    /// </summary>
    [Theory]
    [InlineData("1991-08-12", "28@1991-08-12 all/all")]
    [InlineData("1991-08-11", "ha-noi@1978-12-29 some/some", "ha-son-binh@1978-12-29 some/some")]
    [InlineData("1978-12-29", "ha-noi@1978-12-29 some/some", "ha-son-binh@1978-12-29 some/some")]
    [InlineData("1978-12-28", "ha-noi@1976-07-02 some/some ?", "ha-son-binh@1976-07-02 some/some", "vinh-phu@1976-07-02 some/some ?")]
    [InlineData("1976-07-02", "ha-noi@1976-07-02 some/some ?", "ha-son-binh@1976-07-02 some/some", "vinh-phu@1976-07-02 some/some ?")]
    [InlineData("1976-07-01")]
    public void Trace_OfHaTayBackwards_TellsWhatIsCertain(string day, params string[] expected) => Expect("28@1991-08-12", day, expected);

    /// <summary>15/2008/QH12: the whole province to Hà Nội; 14/2008/QH12: but for Tân Đức, which went to Phú Thọ.</summary>
    [Theory]
    [InlineData("2008-07-31", "28@1991-08-12 all/all")]
    [InlineData("2008-08-01", "01@2008-08-01 some/some", "25@2008-08-01 some/some")]
    [InlineData("2025-06-30", "01@2008-08-01 some/some", "25@2008-08-01 some/some")]
    [InlineData("2025-07-01", "01@2008-08-01 some/some", "25@2025-07-01 some/some")]
    public void Trace_OfHaTayForwards_LeadsToHaNoiAndByTanDucToPhuTho(string day, params string[] expected)
        => Expect("28@1991-08-12", day, expected);

    /// <summary>Split on 1991-12-26 and 1997-01-01 into Ninh Bình, Hà Nam and Nam Định; 202/2025/QH15 made these one again.</summary>
    [Theory]
    [InlineData("1991-12-26", "37@1991-12-26 some/some", "nam-ha@1991-12-26 some/some")]
    [InlineData("1997-01-01", "35@1997-01-01 some/some", "36@1997-01-01 some/some", "37@1991-12-26 some/some")]
    [InlineData("2025-06-30", "35@1997-01-01 some/some", "36@1997-01-01 some/some", "37@1991-12-26 some/some")]
    [InlineData("2025-07-01", "37@2025-07-01 all/all")]
    [InlineData("2026-11-21", "37@2025-07-01 all/all")]
    public void Trace_OfHaNamNinh_SplitAndMergedAgain_IsNoSplit(string day, params string[] expected)
        => Expect("ha-nam-ninh@1976-07-02", day, expected);

    [Fact]
    public void Trace_OverSeveralWays_TellsEveryEventOnThemEarliestFirst()
    {
        var only = Gazetteer.Trace(UnitKey.Parse("ha-nam-ninh@1976-07-02"), LocalDatePattern.Iso.Parse("2025-07-01").Value).Successions
            .Single();

        TraceText.Of(only.Events).Should().Be(
            "ha-nam-ninh@1976-07-02>37@1991-12-26, ha-nam-ninh@1976-07-02>nam-ha@1991-12-26, nam-ha@1991-12-26>35@1997-01-01, "
                + "nam-ha@1991-12-26>36@1997-01-01, "
            + "35@1997-01-01>37@2025-07-01, 36@1997-01-01>37@2025-07-01, 37@1991-12-26>37@2025-07-01");
        only.Events.Select(one => one.Day).Should().BeInAscendingOrder();
        only.Events[^1].Act!.Id.Should().Be("202/2025/QH15");
    }

    /// <summary>The special zone of 1979 went whole into Bà Rịa - Vũng Tàu on 1991-08-12, and with that into Hồ Chí Minh.</summary>
    [Theory]
    [InlineData("1979-05-30", "vung-tau-con-dao@1979-05-30 all/all")]
    [InlineData("1979-05-29", "dong-nai@1978-12-29 some/some", "hau-giang@1976-07-02 some/some")]
    [InlineData("1991-08-12", "77@1991-08-12 all/all")]
    [InlineData("2025-06-30", "77@1991-08-12 all/all")]
    [InlineData("2025-07-01", "79@2025-07-01 all/all")]
    public void Trace_OfVungTauConDao_IsWholeAsFarAsToday(string day, params string[] expected)
        => Expect("vung-tau-con-dao@1979-05-30", day, expected);

    /// <summary>22/2003/QH11: Than Uyên went from Lào Cai to the new Lai Châu, which else came from the old one.</summary>
    [Theory]
    [InlineData("lao-cai@1991-08-12", "2003-12-31", "lao-cai@1991-08-12 all/all")]
    [InlineData("lao-cai@1991-08-12", "2004-01-01", "10@2004-01-01 some/some", "12@2004-01-01 some/some")]
    [InlineData("lao-cai@1991-08-12", "2004-01-02", "10@2004-01-01 some/some", "12@2004-01-01 some/some")]
    [InlineData("lao-cai@1991-08-12", "2025-07-01", "12@2004-01-01 some/some", "15@2025-07-01 some/some")]
    [InlineData("lai-chau@1976-07-02", "2025-07-01", "11@2004-01-01 some/some", "12@2004-01-01 some/some")]
    [InlineData("12@2004-01-01", "2003-12-31", "lai-chau@1976-07-02 some/some", "lao-cai@1991-08-12 some/some")]
    [InlineData("12@2004-01-01", "1991-08-11", "hoang-lien-son@1976-07-02 some/some", "lai-chau@1976-07-02 some/some")]
    [InlineData("hoang-lien-son@1976-07-02", "2025-07-01", "12@2004-01-01 some/some", "15@2025-07-01 some/some")]
    [InlineData("15@2025-07-01", "1976-07-02", "hoang-lien-son@1976-07-02 some/some")]
    public void Trace_AroundThanUyen_IsCertainInBothDirections(string from, string day, params string[] expected)
        => Expect(from, day, expected);

    /// <summary>
    /// Ngân Sơn and Chợ Rã went to Cao Bằng in 1978 and to Bắc Kạn in 1997: that nothing of them stayed in Cao Bằng, no event tells.
    /// </summary>
    [Theory]
    [InlineData("bac-thai@1976-07-02", "1978-12-29", "bac-thai@1978-12-29 some/some", "cao-bang@1978-12-29 some/some")]
    [InlineData("bac-thai@1976-07-02", "1997-01-01", "04@1997-01-01 some/some ?", "06@1997-01-01 some/some", "19@1997-01-01 some/some")]
    [InlineData("bac-thai@1976-07-02", "2025-07-01", "04@1997-01-01 some/some ?", "19@2025-07-01 some/some")]
    [InlineData("cao-lang@1976-07-02", "2025-07-01", "04@1997-01-01 some/some ?", "19@2025-07-01 some/some ?", "20@1978-12-29 some/some")]
    public void Trace_OfWhatWentAndCameBack_IsToldAsPossible(string from, string day, params string[] expected)
        => Expect(from, day, expected);

    private static void Expect(string from, string day, string[] expected)
        => TraceText.Of(Gazetteer.Trace(UnitKey.Parse(from), LocalDatePattern.Iso.Parse(day).Value)).Should().Equal(expected);
}
