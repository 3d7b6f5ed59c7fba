using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Lineage;

/// <summary>Communes and districts of the last old order followed by hand through the resolutions of June 2025.</summary>
public sealed class CommuneTraceTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate MergerDay = new(2025, 7, 1);
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static Gazetteer Gazetteer => Gazetteer.Default;

    [Theory]
    [InlineData("00001@2025-06-30", "00097@2025-07-01 all/all")] // Phúc Xá → Hồng Hà, 1656/NQ-UBTVQH15
    [InlineData("00019@2025-06-30", "00004@2025-07-01 some/some", "00070@2025-07-01 some/some", "00190@2025-07-01 some/some",
        "00226@2025-07-01 some/some")] // Điện Biên, 1656
    [InlineData("00112@2025-06-30", "00004@2025-07-01 some/none",
        "00103@2025-07-01 some/all")] // Thụy Khuê: its people to Tây Hồ alone, 1656
    [InlineData("18796@2025-06-30", "18754@2025-07-01 none/some", "18823@2025-07-01 all/none",
        "18832@2025-07-01 none/some")] // Kỳ Lợi: ground one way, people two others, 1665
    [InlineData("00859@2025-06-30", "00859@2025-07-01 all/all")] // Ngọc Long, as it was, 1684
    [InlineData("24235@2025-06-30", "24235@2025-07-01 all/all")] // Krông Na → Buôn Đôn, a new name, 1660
    public void Trace_OfAnOldCommune_LeadsWhereTheResolutionSays(string from, params string[] expected)
    {
        foreach (var day in new[] { MergerDay, MergerDay.PlusDays(1), Today }) Told(from, day).Should().Equal(expected);
        Told(from, LastOldDay).Should().Equal(from + " all/all");
        Gazetteer.Trace(UnitKey.Parse(from), Today).Successions.Should()
            .OnlyContain(one => one.Events.Count == 1 && one.Events[0].Act != null && one.IsCertain);
    }

    [Theory]
    [InlineData("00859@2025-06-30", UnitEventKind.Continue, "1684/NQ-UBTVQH15")]
    [InlineData("24235@2025-06-30", UnitEventKind.Rename, "1660/NQ-UBTVQH15")]
    [InlineData("00001@2025-06-30", UnitEventKind.Merge, "1656/NQ-UBTVQH15")]
    [InlineData("471@2025-06-30", UnitEventKind.Retype, "1680/NQ-UBTVQH15")]
    public void Trace_ToOneUnit_TellsWhatHappenedAndByWhichAct(string from, UnitEventKind kind, string act)
    {
        var happened = Gazetteer.Trace(UnitKey.Parse(from), Today).Successions.Single().Events.Single();

        (happened.Kind, happened.Act!.Id, happened.Day).Should().Be((kind, act, MergerDay));
    }

    /// <summary>A district without communes became a special zone (đặc khu); here Cồn Cỏ, 1680/NQ-UBTVQH15.</summary>
    [Theory]
    [InlineData("318@2025-06-30", "11948@2025-07-01")]
    [InlineData("471@2025-06-30", "19742@2025-07-01")]
    [InlineData("498@2025-06-30", "20333@2025-07-01")]
    [InlineData("536@2025-06-30", "21548@2025-07-01")]
    [InlineData("755@2025-06-30", "26732@2025-07-01")]
    public void Trace_OfADistrictWithoutCommunes_IsTheSpecialZoneInBothDirections(string district, string zone)
    {
        Gazetteer.Trace(UnitKey.Parse(district), Today).Only.Key.Should().Be(UnitKey.Parse(zone));
        Gazetteer.Trace(UnitKey.Parse(zone), LastOldDay).Only.Key.Should().Be(UnitKey.Parse(district));
        Gazetteer[UnitKey.Parse(zone)].StateOn(MergerDay).Kind.Should().Be(UnitKind.SpecialZone);
    }

    /// <summary>
    /// Shoals managed by the district, outside any commune (1674/NQ-UBTVQH15), and the firing range TB1 of Bắc Giang (1658/NQ-UBTVQH15).
    /// </summary>
    [Theory]
    [InlineData("14698@2025-07-01", "376@2025-06-30 some/none", "14695@2025-06-30 all/all", "14698@2025-06-30 all/all")]
    [InlineData("07537@2025-07-01", "24@1997-01-01 some/none", "07537@2025-06-30 all/all", "07555@2025-06-30 all/all")]
    public void Trace_BackToGroundOutsideAnyCommune_TellsItsDistrictOrProvince(string from, params string[] expected)
    {
        Told(from, LastOldDay).Should().Equal(expected);
        Gazetteer.Trace(UnitKey.Parse(from), LastOldDay).Successions[0].Events.Single().Part.Should().NotBeNullOrEmpty();
    }

    /// <summary>
    /// Kim Sơn, 1674/NQ-UBTVQH15: 23 communes became eight, each wholly of the district, none of them the whole district.
    /// </summary>
    [Fact]
    public void Trace_OfKimSon_LeadsToEightCommunesEachAPartOfIt()
        => Told("376@2025-06-30", Today).Should().Equal(
            "14620@2025-07-01 some/some",
            "14623@2025-07-01 some/some",
            "14638@2025-07-01 some/some",
            "14647@2025-07-01 some/some",
            "14653@2025-07-01 some/some",
            "14674@2025-07-01 some/some",
            "14677@2025-07-01 some/some",
            "14698@2025-07-01 some/some");

    /// <summary>One commune of a district that goes whole to a new one is a part of the district all the same.</summary>
    [Fact]
    public void Trace_OfADistrict_IsWholeOnlyWhereAllItsCommunesWentOneWay()
    {
        var whole = new List<string>();
        foreach (var district in Gazetteer.AsOf(LastOldDay).Units(OrganisationLevel.District))
        {
            var trace = Gazetteer.Trace(district, MergerDay);
            if (trace.Successions.Any(one => one.IsWhole)) whole.Add(district.Code);
            if (trace.Successions.Any(one => one.IsWhole) != (trace.Successions.Count == 1))
                Assert.Fail($"{district}: {string.Join("; ", TraceText.Of(trace))}");
        }

        whole.Should().Equal(
            "095", "203", "207", "317", "318", "462", "471", "494", "498", "536", "576", "602", "755", "912");
        // nine whose communes became one, and the five without communes
    }

    /// <summary>
    /// Of Phúc Lợi (1656/NQ-UBTVQH15) and Hòa Thắng (1671) ground alone went elsewhere: all of the people are in the rest, which is
    /// inferred.
    /// </summary>
    [Fact]
    public void Trace_OfEveryCommuneWithPeopleInOnePartOnly_LeadsAllPeopleThere()
    {
        var divided = Gazetteer.AsOf(LastOldDay).Units(OrganisationLevel.Commune).Select(unit => Gazetteer.Trace(unit, MergerDay))
            .Where(trace => trace.Successions.Count > 1).ToArray();
        var oneWay = divided.Where(trace => trace.Successions.Count(one => one.People != TerritoryShare.None) == 1).ToArray();

        oneWay.Should().HaveCount(60);
        oneWay.Count(trace => trace.Successions.Count(one => one.People == TerritoryShare.All) == 1).Should().Be(60);
        oneWay.SelectMany(trace => trace.Successions).SelectMany(one => one.Events)
            .Where(edge => edge is { People: TerritoryShare.All, Confidence: Confidence.Inferred }).Select(edge => edge.Predecessor.Code)
            .Should().Contain(["00136", "23053"]);
        divided.Count(trace => trace.Successions.Any(one => one.IsWhole)).Should().Be(0);
    }

    [Fact]
    public void Trace_OfARetypedWard_IsOneUnit()
    {
        var locNinh = UnitKey.Parse("25270@2025-07-01");

        Told("25270@2025-07-01", new LocalDate(2026, 4, 30)).Should().Equal("25270@2025-07-01 all/all");
        Gazetteer.Trace(locNinh, new LocalDate(2026, 4, 30)).Successions.Single().Events.Should().BeEmpty();
        (Gazetteer[locNinh].StateOn(new LocalDate(2026, 4, 29)).Kind, Gazetteer[locNinh].StateOn(new LocalDate(2026, 4, 30)).Kind).Should()
            .Be((UnitKind.Commune, UnitKind.Ward));
    }

    private static string[] Told(string from, LocalDate day) => TraceText.Of(Gazetteer.Trace(UnitKey.Parse(from), day));

    /// <summary>
    /// Ground that Bắc Giang held outside its communes went into Biên Sơn: before the communes are known, that alone would pass for all of
    /// it.
    /// </summary>
    [Fact]
    public void Trace_OfACommuneToADayBeforeCommunesAreKnown_LeadsNowhere()
    {
        Gazetteer.Trace(UnitKey.Parse("07537@2025-07-01"), LastOldDay).Successions.Should().Contain(one => one.Unit.Code == "24");
        Gazetteer.Trace(UnitKey.Parse("07537@2025-07-01"), new LocalDate(2004, 8, 30)).Successions.Should().BeEmpty();
    }
}
