using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>How many units there are of each level and kind, as the resolutions and lists count them.</summary>
public sealed class GazetteerCountTests
{
    [Fact]
    public void Lives_OfEachLevelUpToTheMergerOf2025_AreAsManyAsTheListsHave()
    {
        int Lives(OrganisationLevel level)
            => Gazetteer.Default.Units.Count(unit => unit.Level == level && unit.Key.Day <= new LocalDate(2025, 7, 1));

        Lives(OrganisationLevel.Province).Should().Be(132);
        Gazetteer.Default.Units.Count(unit => unit.Level == OrganisationLevel.Province && !char.IsAsciiDigit(unit.Code[0])).Should().Be(41);
        Lives(OrganisationLevel.District).Should().Be(696 + 247);
        Lives(OrganisationLevel.Commune).Should().Be(10_035 + 3_321 + 5_977);
    }

    /// <summary>The counts of dated lists; that of 2019-09-11 counts acts that were not yet in force, by four communes.</summary>
    [Theory]
    [InlineData("2018-04-12", 11_162, 713)]
    [InlineData("2019-09-11", 11_156 + 4, 713)]
    [InlineData("2020-06-01", 10_614, 707)]
    [InlineData("2021-01-01", 10_603, 705)]
    [InlineData("2023-04-10", 10_598, 705)]
    [InlineData("2025-06-30", 10_035, 696)]
    public void Units_OfADatedList_AreAsManyAsItCounts(string day, int communes, int districts)
        => (On(day).Units(OrganisationLevel.Commune).Count, On(day).Units(OrganisationLevel.District).Count).Should()
            .Be((communes, districts));

    [Theory]
    [InlineData("2025-06-30", OrganisationLevel.District, "huyện 508, quận 49, thành phố 87, thị xã 52")]
    [InlineData("2025-06-30", OrganisationLevel.Commune, "phường 1726, thị trấn 617, xã 7692")]
    [InlineData("2025-07-01", OrganisationLevel.District, "")]
    [InlineData("2025-07-01", OrganisationLevel.Commune, "phường 687, xã 2621, đặc khu 13")]
    [InlineData("2026-04-29", OrganisationLevel.Commune, "phường 687, xã 2621, đặc khu 13")]
    [InlineData("2026-04-30", OrganisationLevel.Commune, "phường 697, xã 2611, đặc khu 13")]
    [InlineData("2026-09-19", OrganisationLevel.Commune, "phường 697, xã 2611, đặc khu 13")]
    [InlineData("2026-09-20", OrganisationLevel.Commune, "phường 709, xã 2599, đặc khu 13")]
    public void Units_OfALevelByKind_AreAsManyAsTheResolutionsSay(string day, OrganisationLevel level, string expected)
        => string.Join(", ", On(day).Units(level)
                .GroupBy(unit => unit.StateOn(On(day).Day).Kind.Name(Language.Vietnamese), StringComparer.Ordinal)
                .OrderBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => $"{kind.Key} {kind.Count()}"))
            .Should().Be(expected);

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2025-07-01")]
    [InlineData("2026-11-21")]
    public void Units_OfADay_HaveParentsThatLiveOnThatDay(string day)
    {
        var snapshot = On(day);
        foreach (var unit in snapshot.Units(OrganisationLevel.District).Concat(snapshot.Units(OrganisationLevel.Commune)))
        {
            var parent = snapshot.Gazetteer[unit.StateOn(snapshot.Day).Parent!.Value];
            parent.IsAliveOn(snapshot.Day).Should().BeTrue(unit.ToString());
            parent.Level.Should()
                .BeOneOf(unit.Level == OrganisationLevel.Commune
                ? [OrganisationLevel.District, OrganisationLevel.Province]
                : [OrganisationLevel.Province]);
        }
    }

    [Fact]
    public void Communes_WhoseCodeWasUsedAgain_MostlyNameAnotherUnit()
    {
        var old = On("2025-06-30").Units(OrganisationLevel.Commune)
            .ToDictionary(unit => unit.Code, unit => unit.Name, StringComparer.Ordinal);
        var reused = On("2025-07-01").Units(OrganisationLevel.Commune).Where(unit => old.ContainsKey(unit.Code)).ToArray();

        reused.Should().HaveCount(3_316);
        reused.Count(unit => old[unit.Code] != unit.Name).Should().Be(1_829);
    }

    private static GazetteerSnapshot On(string day) => Gazetteer.Default.AsOf(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
}
