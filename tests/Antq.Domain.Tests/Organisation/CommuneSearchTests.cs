using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Communes as people type them; the lists are those of the office for both orders.</summary>
public sealed class CommuneSearchTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate MergerDay = new(2025, 7, 1);
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static readonly UnitSearch AllDays = Gazetteer.Default.Search(OrganisationLevel.Commune);

    [Theory]
    [InlineData("xã Tân Phú", "2025-07-01", "17272", "25549", "26116", "28468", "28840")]
    [InlineData("xã Tân Phú", "2026-11-21", "17272", "25549", "26116", "28468", "28840")] // 26116 was one until 2026-04-29
    [InlineData("phường Tân Phú", "2026-11-21", "26116", "27031")]
    [InlineData("P. Tân Phú", "2025-07-01", "27031")]
    [InlineData("thị trấn Tân Phú", "2025-06-30", "08566", "25363", "26116")]
    [InlineData("TT. Tân Phú", "2025-06-30", "08566", "25363", "26116")]
    [InlineData("phường Tân Phú", "2025-06-30", "05902", "25195", "26836", "27487", "31204")]
    [InlineData("P12", "2025-06-30", "24775", "26542", "26881", "26917", "26971", "27130", "27172", "27310", "27358")]
    [InlineData("phường 12", "2025-06-30", "24775", "26542", "26881", "26917", "26971", "27130", "27172", "27310", "27358")]
    [InlineData("P.12", "2025-06-30", "24775", "26542", "26881", "26917", "26971", "27130", "27172", "27310", "27358")]
    [InlineData("phường 12", "2026-11-21")] // no ward bears a number since 2025-07-01
    [InlineData("đặc khu Cồn Cỏ", "2026-11-21", "19742")]
    [InlineData("Văn Miếu Quốc Tử Giám", "2026-11-21", "00226")]
    [InlineData("00226", "2026-11-21", "00226")]
    public void Find_OnADay_GivesEveryCommuneOfTheName(string typed, string day, params string[] codes)
    {
        var asked = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        AllDays.Find(typed, asked).Select(match => match.Unit.Code).Order(StringComparer.Ordinal).Should().Equal(codes);
        Gazetteer.Default.AsOf(asked).Find(typed, OrganisationLevel.Commune).Select(unit => unit.Code).Should().Equal(codes);
    }

    [Theory]
    [InlineData("79@1978-12-29", "phường 12", "26881", "26917", "26971", "27130", "27172", "27310", "27358")] // through its districts
    [InlineData("764@2025-06-30", "phường 12", "26881")]
    [InlineData("764@2025-06-30", "p 01", "26890")]
    [InlineData("82@1976-07-02", "xã Tân Phú", "28459", "28693")]
    [InlineData("825@2025-06-30", "Tân Phú", "28693")]
    [InlineData("77@1991-08-12", "P12", "26542")]
    [InlineData("08@1991-08-12", "xã Tân Phú")]
    public void Find_WithinAProvinceOrADistrictOfTheOldOrder_GivesThoseBelowIt(string within, string typed, params string[] codes)
        => AllDays.Find(typed, LastOldDay, UnitKey.Parse(within)).Select(match => match.Unit.Code).Order(StringComparer.Ordinal).Should()
            .Equal(codes);

    [Theory]
    [InlineData("86@2025-07-01", "Tân Phú", "28840")]
    [InlineData("79@2025-07-01", "Hòa Bình", "27211")]
    [InlineData("01@2008-08-01", "An Khánh", "09877")]
    [InlineData("82@1976-07-02", "Tân Phú")] // that Tiền Giang ended with its communes on 2025-06-30
    public void Find_WithinAProvinceOfToday_GivesThoseDirectlyBelowIt(string within, string typed, params string[] codes)
        => AllDays.Find(typed, Today, UnitKey.Parse(within)).Select(match => match.Unit.Code).Should().Equal(codes);

    /// <summary>Hà Nội has been one unit since 2008: both its old communes and its new ones are below it.</summary>
    [Fact]
    public void Find_WithinAProvinceThatWentOn_GivesTheCommunesOfBothOrders()
        => AllDays.Find("xã An Khánh", within: UnitKey.Parse("01@2008-08-01")).Select(match => match.Unit.Key.ToString())
            .Order(StringComparer.Ordinal).Should().Equal("09877@2025-06-30", "09877@2025-07-01");

    [Fact]
    public void Find_WithinEveryProvince_GivesAllItsCommunesByName()
    {
        foreach (var day in new[] { LastOldDay, Today })
        {
            var all = Gazetteer.Default.AsOf(day).Units(OrganisationLevel.Commune).Where((_, place) => place % 10 == 0).ToArray();
            foreach (var commune in all)
            {
                var found = AllDays.Find(commune.StateOn(day).Name, day, ProvinceOf(commune, day));
                if (!found.Any(match => ReferenceEquals(match.Unit, commune))
                    || found.Any(match => ProvinceOf(match.Unit, day) != ProvinceOf(commune, day)))
                    Assert.Fail($"{commune} on {day}");
            }
        }
    }

    [Theory]
    [InlineData("Thanh Thủy")]
    [InlineData("Thanh Thuỷ")]
    [InlineData("THANH THUY")]
    [InlineData("thanhthuy")]
    [InlineData("  Thanh   Thu\u0309y ")]
    [InlineData("Thanh Thuy\u0309")]
    public void Find_OfAnyPlaceOfTheToneAndAnyComposition_FindsTheSame(string typed)
    {
        AllDays.Find(typed, Today).Select(match => match.Unit.Code).Order(StringComparer.Ordinal).Should().Equal("00928", "08674", "19969");
        AllDays.Find("xã " + typed, Today).Select(match => match.Unit.Code).Order(StringComparer.Ordinal).Should().Equal("00928", "08674");
        AllDays.Find("xa\u0303 " + typed, Today).Select(match => match.Unit.Code).Order(StringComparer.Ordinal).Should()
            .Equal("00928", "08674");
    }

    [Theory]
    [InlineData("Hòa Bình", "Hoà Bình")]
    [InlineData("phường Hòa Bình", "PHƯỜNG HOÀ BÌNH")]
    [InlineData("xã Hòa Bình", "xa\u0303 Ho\u0061\u0300 Bi\u0300nh")]
    public void Find_OfBothPlacesOfATone_IsTheSame(string one, string other)
    {
        foreach (var day in new[] { LastOldDay, Today })
            AllDays.Find(one, day).Select(match => (match.Unit.Key, match.SpellingAgrees)).Should().NotBeEmpty().And
                .Equal(AllDays.Find(other, day).Select(match => (match.Unit.Key, match.SpellingAgrees)));
    }

    /// <summary>Those that bear the tones typed come first; the others are offered all the same.</summary>
    [Fact]
    public void Find_OfTonesThatSomeHave_PutsTheseFirst()
        => AllDays.Find("xã Thanh Thùy", LastOldDay).Select(match => (match.Unit.Code, match.SpellingAgrees)).Should()
            .StartWith(("10144", true)).And.HaveCount(6).And.ContainSingle(match => match.SpellingAgrees);

    /// <summary>Whoever must choose reads district and province, or the days.</summary>
    [Fact]
    public void Describe_OfCommunesOfOneName_TellsThemApart()
    {
        AllDays.Find("xã Tân Phú", LastOldDay, UnitKey.Parse("82@1976-07-02")).Select(match => match.Describe(Language.Vietnamese)).Should()
            .BeEquivalentTo(
            "xã Tân Phú, thị xã Cai Lậy, tỉnh Tiền Giang, từ 27/12/2013 đến 30/06/2025",
                "xã Tân Phú, huyện Tân Phú Đông, tỉnh Tiền Giang, từ 05/02/2008 đến 30/06/2025");
        AllDays.Find("26116", Today).Concat(AllDays.Find("26116", MergerDay)).Concat(AllDays.Find("26116", LastOldDay))
            .Select(match => match.Describe(Language.Vietnamese)).Should().Equal(
            "phường Tân Phú, thành phố Đồng Nai, có tên gọi này từ 30/04/2026",
            "xã Tân Phú, tỉnh Đồng Nai, từ 01/07/2025 đến 29/04/2026",
            "thị trấn Tân Phú, huyện Tân Phú, tỉnh Đồng Nai, đến 30/06/2025");
        foreach (var day in new[] { LastOldDay, Today })
            AllDays.Find("Tân Phú", day).Select(match => match.Describe(Language.Vietnamese)).Should().OnlyHaveUniqueItems();
    }

    private static UnitKey ProvinceOf(OrganisationUnit unit, LocalDate day)
    {
        while (unit.Level != OrganisationLevel.Province) unit = Gazetteer.Default[unit.StateOn(day).Parent!.Value];
        return unit.Key;
    }
}
