using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Names as people type them.</summary>
public sealed class NameSearchTests
{
    private static readonly GazetteerSnapshot Today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
    private static readonly GazetteerSnapshot Old = Gazetteer.Default.AsOf(new LocalDate(2024, 12, 31));

    [Theory]
    [InlineData("Hồ Chí Minh", "79")]
    [InlineData("TP.HCM", "79")]
    [InlineData("TP. HCM", "79")]
    [InlineData("tphcm", "79")]
    [InlineData("tp ho chi minh", "79")]
    [InlineData("Thành phố Hồ Chí Minh", "79")]
    [InlineData("thành phố trực thuộc trung ương Hồ Chí Minh", "79")]
    [InlineData("Sài Gòn", "79")]
    [InlineData("HO CHI MINH", "79")]
    [InlineData("Tỉnh Đắc Lắc", "66")]
    [InlineData("đắk lắk", "66")]
    [InlineData("daklak", "66")]
    [InlineData("Dak Lak", "66")]
    [InlineData("DAKLAK", "66")]
    [InlineData("Huế", "46")]
    [InlineData("hue", "46")]
    [InlineData("TP. Huế", "46")]
    [InlineData("Thừa Thiên Huế", "46")]
    [InlineData("Thừa Thiên - Huế", "46")]
    [InlineData("TT. Huế", "46")]
    [InlineData("Thanh Hóa", "38")]
    [InlineData("Thanh Hoá", "38")]
    [InlineData("thanh hoa", "38")]
    [InlineData("Đa\u0300 Na\u0306\u0303ng", "48")]
    [InlineData("Hue\u0302\u0301", "46")]
    [InlineData("  đà   nẵng ", "48")]
    [InlineData("Đà-Nẵng", "48")]
    [InlineData("24", "24")]
    public void FindProvinces_OfATypedName_FindsTheOneOfToday(string typed, string code)
        => Today.FindProvinces(typed).Select(unit => unit.Code).Should().Equal(code);

    [Theory]
    [InlineData("huế", "46")]
    [InlineData("Thừa Thiên Huế", "46")]
    [InlineData("Bà Rịa – Vũng Tàu", "77")]
    [InlineData("ba ria vung tau", "77")]
    [InlineData("BR-VT", "77")]
    [InlineData("Tỉnh BRVT", "77")]
    [InlineData("Bắc Cạn", "06")]
    [InlineData("Đắc Nông", "67")]
    [InlineData("Quảng Nam", "49")]
    [InlineData("Hoà Bình", "17")]
    public void FindProvinces_OfATypedName_FindsTheOneOf2024(string typed, string code)
        => Old.FindProvinces(typed).Select(unit => unit.Code).Should().Equal(code);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("tỉnh")]
    [InlineData("TP.")]
    [InlineData("Quảng")]
    [InlineData("Hà Nộ")]
    [InlineData("Hà Nội 2")]
    [InlineData("Quảng Nam")]
    [InlineData("河内")]
    [InlineData("\0")]
    public void FindProvinces_OfWhatNamesNone_IsAnEmptyList(string typed)
        => Today.FindProvinces(typed).Should().BeEmpty();

    [Fact]
    public void FindProvinces_OfEveryNameAsWrittenAndBare_FindsThatProvinceAlone()
    {
        foreach (var snapshot in new[] { Old, Today })
        {
            foreach (var unit in snapshot.Provinces)
            {
                var name = unit.StateOn(snapshot.Day).Name;
                foreach (var typed in new[] { name, "Tỉnh " + name, "thành phố " + name, name.ToUpperInvariant(),
                    name.Replace(" ", "", StringComparison.Ordinal) })
                    snapshot.FindProvinces(typed).Should().Equal([unit], typed);
            }
        }
    }

    [Fact]
    public void Find_OfANameOfAnotherLevel_IsAnEmptyList()
    {
        Today.Find("Bộ Công an", OrganisationLevel.Ministry).Should().Equal(Today.Ministry);
        Today.Find("cong an", OrganisationLevel.Ministry).Should().Equal(Today.Ministry);
        Today.Find("Bộ Công an", OrganisationLevel.Province).Should().BeEmpty();
        Today.Find("v05", OrganisationLevel.Department).Should().ContainSingle().Which.Code.Should().Be("V05");
    }

    [Fact]
    public void Find_OfNull_Throws()
        => FluentActions.Invoking(() => Today.FindProvinces(null!)).Should().Throw<ArgumentNullException>();
}
