using NodaTime;
using Scheme = Antq.Domain.OrganisationUnit.CodeScheme;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Codes of a second kind: those of ISO 3166-2:VN, as far as sources have them.</summary>
public sealed class UnitCodeTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30), Today = new(2026, 11, 21);

    [Theory]
    [InlineData("VN-44", "89@1976-07-02")]
    [InlineData("VN-43", "77@1991-08-12")]
    [InlineData("VN-CT", "92@2004-01-01")]
    [InlineData("VN-DN", "48@1997-01-01")]
    [InlineData("VN-HN", "01@2008-08-01")]
    [InlineData("VN-HP", "31@1976-07-02")]
    [InlineData("VN-SG", "79@1978-12-29")]
    [InlineData("VN-26", "46@1989-07-01")]
    [InlineData("VN-68", "25@2008-08-01")]
    [InlineData("VN-71", "11@2004-01-01")]
    [InlineData("VN-73", "93@2004-01-01")]
    public void UnitOfCode_OfTheLastOldDay_IsTheProvince(string code, string key)
    {
        var unit = Gazetteer.Default.AsOf(LastOldDay).UnitOfCode(Scheme.Iso3166, code)!;

        unit.Key.ToString().Should().Be(key);
        unit.CodeIn(Scheme.Iso3166).Should().Be(code);
        unit.CodeIn(Scheme.Iso3166, LastOldDay).Should().Be(code);
    }

    [Fact]
    public void CodeIn_OfEveryProvinceOfTheLastOldDay_IsThereOnce()
    {
        foreach (var day in new[] { new LocalDate(2004, 1, 1), new LocalDate(2008, 8, 1), LastOldDay })
        {
            var provinces = Gazetteer.Default.AsOf(day).Provinces;
            var codes = provinces.Select(unit => unit.CodeIn(Scheme.Iso3166, day)).ToArray();
            codes.Should().OnlyHaveUniqueItems().And.OnlyContain(code => code != null && code.StartsWith("VN-", StringComparison.Ordinal));
            provinces.Select(unit => Gazetteer.Default.AsOf(day).UnitOfCode(Scheme.Iso3166, unit.CodeIn(Scheme.Iso3166)!)).Should()
                .Equal(provinces);
        }
    }

    /// <summary>No source has a code for a province that began on 2025-07-01; the eleven others keep theirs.</summary>
    [Fact]
    public void CodeIn_OfTheProvincesOfToday_IsKnownOfThoseThatGoOn()
    {
        var provinces = Gazetteer.Default.AsOf(Today).Provinces;
        provinces.Where(unit => unit.CodeIn(Scheme.Iso3166) is not null).Should().HaveCount(11)
            .And.OnlyContain(unit => unit.ValidFrom < new LocalDate(2025, 7, 1) || unit.ValidFrom == null);
        Gazetteer.Default.AsOf(Today).UnitOfCode(Scheme.Iso3166, "VN-44").Should().BeNull();
        Gazetteer.Default.AsOf(Today).UnitOfCode(Scheme.Iso3166, "VN-HN")!.Code.Should().Be("01");
    }

    [Fact]
    public void UnitOfCode_OfNoCodeOrScheme_IsNullOrRefused()
    {
        var snapshot = Gazetteer.Default.AsOf(LastOldDay);
        snapshot.UnitOfCode(Scheme.Iso3166, "VN-99").Should().BeNull();
        snapshot.UnitOfCode(Scheme.Iso3166, "").Should().BeNull();
        snapshot.Units(OrganisationLevel.Commune)[0].CodeIn(Scheme.Iso3166).Should().BeNull();
        snapshot.Province("01").CodeIn(Scheme.Iso3166, new LocalDate(2000, 1, 1)).Should().BeNull();
        Gazetteer.Default.AsOf(new LocalDate(2008, 7, 31)).UnitOfCode(Scheme.Iso3166, "VN-15")!.Name.Should().Be("Hà Tây");
        FluentActions.Invoking(() => snapshot.UnitOfCode((Scheme)9, "VN-44")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => snapshot.Province("01").CodeIn((Scheme)9)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
