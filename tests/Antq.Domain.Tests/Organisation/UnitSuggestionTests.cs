using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>What a box offers while somebody types.</summary>
public sealed class UnitSuggestionTests
{
    private static readonly LocalDate Now = new(2025, 7, 1);

    private static readonly UnitSearch Today = Gazetteer.Default.AsOf(Now).Search(OrganisationLevel.Province);

    public static TheoryData<OrganisationLevel> Levels => [.. Gazetteer.Default.Levels];

    [Theory]
    [InlineData("quảng n", "Quảng Ngãi", "Quảng Ninh")]
    [InlineData("quang n", "Quảng Ngãi", "Quảng Ninh")]
    [InlineData("quang ", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Tuyên Quang")]
    [InlineData("ha", "Hà Nội", "Hà Tĩnh", "Hải Phòng")]
    [InlineData("ha ", "Hà Nội", "Hà Tĩnh")]
    [InlineData("hai", "Hải Phòng")]
    [InlineData("hạ", "Hà Nội", "Hà Tĩnh", "Hải Phòng")]
    [InlineData("la", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Đắk Lắk", "Gia Lai", "Sơn La")]
    [InlineData("lâ", "Lâm Đồng", "Lai Châu", "Lạng Sơn", "Lào Cai", "Đắk Lắk", "Gia Lai", "Sơn La")]
    [InlineData("an", "An Giang", "Nghệ An")]
    [InlineData("dakl", "Đắk Lắk")]
    [InlineData("hoa", "Khánh Hòa", "Thanh Hóa")]
    [InlineData("hòa", "Khánh Hòa", "Thanh Hóa")]
    [InlineData("hoà", "Khánh Hòa", "Thanh Hóa")]
    [InlineData("TP. h", "Hà Nội", "Hải Phòng", "Hồ Chí Minh", "Huế")]
    [InlineData("tỉnh h", "Hà Tĩnh", "Hưng Yên", "Khánh Hòa", "Thanh Hóa", "Huế")] // a province until 2024-12-31
    [InlineData("tphc", "Hồ Chí Minh")]
    [InlineData("sai g", "Hồ Chí Minh")]
    [InlineData("ho chi m", "Hồ Chí Minh")]
    [InlineData("chi m", "Hồ Chí Minh")]
    [InlineData("s minh")]
    [InlineData("79", "Hồ Chí Minh")]
    [InlineData("7")]
    [InlineData("")]
    [InlineData("tỉnh ", "Hà Tĩnh")]
    public void Suggest_OfWhatWasTypedSoFar_GivesTheBestFirst(string typed, params string[] names)
        => Suggest(Today, typed).Select(match => match.Unit.Name).Should().Equal(names);

    [Fact]
    public void Suggest_IntoLittleRoom_GivesTheBestAndTheNumberOfAll()
    {
        var found = new UnitMatch[2];
        Today.Suggest("la", found, out var total).Should().Be(2);
        total.Should().Be(7);
        found.Select(match => match.Unit.Name).Should().Equal("Lai Châu", "Lạng Sơn");
        Today.Suggest("la", [], out total).Should().Be(0);
        total.Should().Be(7);
    }

    [Fact]
    public void Suggest_OnADayWithinAUnit_GivesThoseOnly()
    {
        var all = Gazetteer.Default.Search(OrganisationLevel.Province);
        var found = new UnitMatch[100];
        all.Suggest("quảng n", found, out var total);
        total.Should().Be(6, "Quảng Ngãi lived twice, Quảng Ninh too, and Quảng Nam - Đà Nẵng once");
        all.Suggest("quảng n", found, out total, new LocalDate(2024, 12, 31)).Should().Be(3);
        all.Suggest("quảng n", found, out total, Now, UnitKey.Parse("BCA@1976-07-02")).Should().Be(2);
        all.Suggest("quảng n", found, out total, Now, UnitKey.Parse("49@1997-01-01")).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Suggest_OfEveryBeginningOfEveryName_IsWhatPlainReadingGives(OrganisationLevel level)
    {
        var day = DayWith(level);
        var plain = new NaiveSearch(Gazetteer.Default.AsOf(day).Units(level), day);
        var search = Gazetteer.Default.AsOf(day).Search(level);
        foreach (var typed in plain.Beginnings(names: 20))
        {
            var expected = plain.Suggest(typed);
            var found = Suggest(search, typed);
            expected.Except(found.Select(match => match.Unit)).Should().BeEmpty(typed);
            var byName = found.Where(match => match.By == MatchedBy.Name).Select(match => match.Unit).Where(expected.Contains).ToArray();
            byName.Should().Equal(expected.Where(byName.Contains), typed);
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Suggest_AfterTheFirstTime_AllocatesNothing(OrganisationLevel level)
    {
        var day = DayWith(level);
        var search = Gazetteer.Default.AsOf(day).Search(level);
        var found = new UnitMatch[20];
        var parent = Gazetteer.Default.AsOf(day).Ministry.Key;
        string[] texts = ["t", "Tân Ph", "xã tân", "tp h", new string('t', UnitSearch.LongestText), "Ða\u0300 N"];
        long Round()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var text in texts)
            {
                search.Suggest(text, found, out _);
                search.Suggest(text, found, out _, day, parent);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Round();
        Round().Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Find_OfEveryNameOfEveryDay_GivesItsUnit(OrganisationLevel level)
    {
        var search = Gazetteer.Default.Search(level);
        foreach (var unit in Gazetteer.Default.Units.Where(unit => unit.Level == level))
        {
            var byName = search.Find(unit.Name)
                .Any(match => ReferenceEquals(match.Unit, unit) && VietnameseComparer.IsSameSpelling(match.State.Name, unit.Name));
            if (!byName || !search.Find(unit.Code).Any(match => ReferenceEquals(match.Unit, unit)))
                Assert.Fail($"{unit} is not found by its name and its code.");
        }
    }

    [Fact]
    public void Suggest_OfManyThreads_GivesEachItsOwn()
        => Parallel.For(
            0, 200, i
            => Suggest(Today, i % 2 == 0 ? "quảng n" : "an").Select(match => match.Unit.Name).Should()
                .Equal(i % 2 == 0 ? ["Quảng Ngãi", "Quảng Ninh"] : ["An Giang", "Nghệ An"]));

    /// <summary>A day on which there are units of the level: the districts ended on the day before the others' day.</summary>
    private static LocalDate DayWith(OrganisationLevel level)
    {
        var day = level == OrganisationLevel.District ? Now.PlusDays(-1) : Now;
        Gazetteer.Default.AsOf(day).Units(level).Should().NotBeEmpty();
        return day;
    }

    private static UnitMatch[] Suggest(UnitSearch search, string typed)
    {
        search.Suggest(typed, [], out var total);
        var found = new UnitMatch[total];
        search.Suggest(typed, found, out _).Should().Be(total);
        return found;
    }
}
