using NodaTime;
using Scheme = Antq.Domain.OrganisationUnit.CodeScheme;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Codes of a second kind: those of ISO 3166-2:VN, and abbreviations, as far as sources have them.</summary>
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

    [Theory]
    [InlineData("BRVT", 2025, "77@1991-08-12")]
    [InlineData("br-vt", 2025, "77@1991-08-12")]
    [InlineData("HCM", 2026, "79@2025-07-01")]
    [InlineData("HN", 2026, "01@2008-08-01")]
    [InlineData("HN", 2025, "01@2008-08-01 35@1997-01-01")]
    [InlineData("ĐN", 2025, "48@1997-01-01 67@2004-01-01 75@1991-08-12")]
    [InlineData("ĐN", 2026, "48@2025-07-01 75@2025-07-01")]
    [InlineData("BĐ", 2025, "52@1989-07-01")]
    [InlineData("BD", 2025, "52@1989-07-01 74@1997-01-01")]
    [InlineData("BD", 2026, "")]
    [InlineData("TTH", 2024, "46@1989-07-01")]
    [InlineData("TTH", 2026, "")]
    [InlineData("HNX", 2026, "")]
    [InlineData("H", 2026, "")]
    public void UnitsOfCode_OfAnAbbreviation_AreAllOfTheDay(string code, int year, string keys)
    {
        var snapshot = Gazetteer.Default.AsOf(year == 2026 ? Today : new LocalDate(year, 6, 30));

        var units = snapshot.UnitsOfCode(Scheme.Abbreviation, code);

        string.Join(' ', units.Select(unit => unit.Key)).Should().Be(keys);
        snapshot.UnitOfCode(Scheme.Abbreviation, code).Should().Be(units.Count == 1 ? units[0] : null);
    }

    /// <summary>Huế has a name of one word, so no first letters; every other province has an abbreviation that means it too.</summary>
    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    public void CodeIn_AbbreviationOfEveryProvince_MeansItToo(int year)
    {
        var day = year == 2026 ? Today : LastOldDay;
        var snapshot = Gazetteer.Default.AsOf(day);
        foreach (var province in snapshot.Provinces.Where(province => province.Code != "46"))
        {
            var code = province.CodeIn(Scheme.Abbreviation, day);
            snapshot.UnitsOfCode(Scheme.Abbreviation, code!).Should().Contain(province);
            snapshot.Search(OrganisationLevel.Province).Find(code!).Select(match => match.Unit).Should().Contain(province);
        }

        snapshot.Province("46").CodeIn(Scheme.Abbreviation, day).Should().BeNull();
        snapshot.Province("46").CodeIn(Scheme.Abbreviation, new LocalDate(2024, 12, 31)).Should().Be("TTH");
    }

    /// <summary>The code of Phú Thọ in ISO 3166-2 is that of Lâm Đồng in the lists of the statistics office.</summary>
    [Theory]
    [InlineData("VN-68")]
    [InlineData("vn 68")]
    public void Find_OfACodeOfIso3166_IsNeverTheProvinceOfItsNumber(string code)
    {
        var search = Gazetteer.Default.Search(OrganisationLevel.Province);

        search.Find(code, LastOldDay).Single().Unit.Key.ToString().Should().Be("25@2008-08-01");
        search.Find(code, Today).Should().BeEmpty();
        search.Find("68", Today).Single().Unit.Name.Should().Be("Lâm Đồng");
    }

    [Fact]
    public void Find_OfAnAbbreviation_ReadsItAfterKindsAndBodies()
    {
        Keys("TPHN").Should().Equal("01@2008-08-01");
        Keys("T. BN").Should().Equal("24@2025-07-01");
        Keys("CA TP HN").Should().Equal("01@2008-08-01");
        Keys("tỉnh QN").Should().BeEquivalentTo("22@1978-12-29", "51@2025-07-01");

        static IEnumerable<string> Keys(string text)
            => Gazetteer.Default.Search(OrganisationLevel.Province).Find(text, Today).Select(match => match.Unit.Key.ToString());
    }
}
