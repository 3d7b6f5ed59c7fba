using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Names that are spelt otherwise than in the gazetteer.</summary>
public sealed class NameSpellingTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);

    [Theory]
    [InlineData("Lục Sỹ Thành", "29857@2025-07-01")]
    [InlineData("Kì Anh", "18775@2025-07-01")]
    [InlineData("Qui Nhơn", "21583@2025-07-01")]
    [InlineData("QUI NHON", "21583@2025-07-01")]
    [InlineData("Cán Tỉ", "00883@2025-07-01")]
    [InlineData("Tà Si Láng", "04603@2025-07-01")]
    [InlineData("Hua Bun", "03460@2025-07-01")]
    [InlineData("Ia HDreh", "24100@2025-07-01")]
    [InlineData("Đăk Roong", "23644@2025-07-01")]
    [InlineData("Trà Mai", "20944@2025-07-01")]
    [InlineData("Mỹ Bình, Khánh Hòa", "22780@2025-07-01")]
    [InlineData("Móng Cái II", "06709@2025-07-01")]
    [InlineData("mong cai ii", "06709@2025-07-01")]
    public void Find_OfAnotherSpelling_FindsTheCommuneOfToday(string typed, string key)
        => Find(OrganisationLevel.Commune, typed, Today).Should().Contain(UnitKey.Parse(key));

    [Theory]
    [InlineData(OrganisationLevel.District, "TP. Qui Nhơn", "540@2025-06-30")]
    [InlineData(OrganisationLevel.District, "Quận I", "760@2025-06-30")]
    [InlineData(OrganisationLevel.District, "Quận XII", "761@2025-06-30")]
    [InlineData(OrganisationLevel.Commune, "Cây Trường 2", "25819@2025-06-30")]
    [InlineData(OrganisationLevel.Commune, "Mỹ Đình II", "00626@2025-06-30")]
    [InlineData(OrganisationLevel.Commune, "P.XV, Q. Tân Bình", "27007@2025-06-30")]
    public void Find_OfAnotherSpelling_FindsTheUnitOf2025(OrganisationLevel level, string typed, string key)
        => Find(level, typed, LastOldDay).Should().Contain(UnitKey.Parse(key));

    [Theory]
    [InlineData("kì a")]
    [InlineData("ki a")]
    [InlineData("KỲ A")]
    [InlineData("kỳa")]
    public void Suggest_OfIForY_OffersTheName(string typed)
        => Gazetteer.Default.Search(OrganisationLevel.Commune).Suggest(typed, 50, Today).Select(match => match.Unit.Key).Should()
            .Contain(UnitKey.Parse("18775@2025-07-01"));

    /// <summary>Only at the end of an open syllable do both spell one vowel.</summary>
    [Theory]
    [InlineData("Thanh Thúi")]
    [InlineData("Hải Phòng Y")]
    [InlineData("Bỉnh Mỳnh")]
    [InlineData("Tai Hồ")]
    public void Find_OfIForYWithinASyllable_FindsNothing(string typed) => Find(OrganisationLevel.Commune, typed, Today).Should().BeEmpty();

    [Theory]
    [InlineData(OrganisationLevel.Commune, 2026, 11, 21, 237)]
    [InlineData(OrganisationLevel.Commune, 2025, 6, 30, 704)]
    [InlineData(OrganisationLevel.District, 2025, 6, 30, 53)]
    public void Find_OfEveryNameWithIAndYSwapped_MissesNone(OrganisationLevel level, int year, int month, int day, int count)
    {
        var on = new LocalDate(year, month, day);
        var search = Gazetteer.Default.Search(level);
        var swapped = Gazetteer.Default.AsOf(on).Units(level).Select(unit => (Unit: unit, Typed: Spellings.SwapI(unit.StateOn(on).Name)))
            .Where(one => one.Typed is not null).ToArray();

        swapped.Should().HaveCountGreaterThanOrEqualTo(count);
        swapped.Where(one => !Finds(one.Typed!, one.Unit)).Should().BeEmpty();
        swapped.Where(one => !Finds(Spellings.Bare(one.Typed!), one.Unit)).Should().BeEmpty();
        swapped.Where(one => !Offers(one.Typed!, one.Unit)).Should().BeEmpty();

        bool Finds(string typed, OrganisationUnit unit) => search.Find(typed, on).Any(match => match.Unit == unit && match.SpellingAgrees);

        bool Offers(string typed, OrganisationUnit unit) => search.Suggest(typed, 1000, on).Any(match => match.Unit == unit);
    }

    [Fact]
    public void Find_OfEveryNumeralWrittenTheOtherWay_MissesNone()
    {
        foreach (var (level, day) in new[] { (OrganisationLevel.Commune, Today), (OrganisationLevel.Commune, LastOldDay),
            (OrganisationLevel.District, LastOldDay) })
        {
            var search = Gazetteer.Default.Search(level);
            foreach (var unit in Gazetteer.Default.AsOf(day).Units(level))
            {
                if (Spellings.OtherNumeral(unit.StateOn(day).Name) is not { } other) continue;
                search.Find(other, day).Select(match => match.Unit).Should().Contain(unit, other);
                search.Find($"{unit.StateOn(day).Kind.Name(Language.Vietnamese)} {other}", day).Select(match => match.Unit).Should()
                    .Contain(unit, other);
            }
        }
    }

    /// <summary>Hòa Tú 1 and Hòa Tú II are neighbours in Sóc Trăng; Quế Xuân has two numbers.</summary>
    [Fact]
    public void Find_OfANameInBothSpellings_ListsTheOneAsTypedFirst()
    {
        var found = 0;
        foreach (var day in new[] { LastOldDay, Today })
        {
            var names = Gazetteer.Default.AsOf(day).Units(OrganisationLevel.Commune).Select(unit => unit.StateOn(day).Name)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var name in names)
            {
                if (Spellings.SwapI(name) is not { } other || !names.Contains(other)) continue;
                Gazetteer.Default.Search(OrganisationLevel.Commune).Find(name, day)[0].State.Name.Should().Be(name);
                Gazetteer.Default.Search(OrganisationLevel.Commune).Find(other, day)[0].State.Name.Should().Be(other);
                found++;
            }
        }

        found.Should().BePositive();
    }

    [Theory]
    [InlineData("Đồng Xuân", true)]
    [InlineData("ĐỒNG XUÂN", true)]
    [InlineData("xã Đồng Xuân", true)]
    [InlineData("Đông Xuân", false)]
    [InlineData("dong xuan", false)]
    [InlineData("Đồng-Xuân", true)]
    public void Find_OfAName_SaysWhetherTheSpellingIsExact(string typed, bool isExact)
        => Gazetteer.Default.Search(OrganisationLevel.Commune).Find(typed, Today).Where(match => match.State.Name == "Đồng Xuân").Should()
            .NotBeEmpty().And.OnlyContain(match => match.SpellingIsExact == isExact && match.SpellingAgrees);

    [Theory]
    [InlineData("Hòa Bình", "Hoà Bình")]
    [InlineData("Thuỷ Nguyên", "Thu\u0309y Nguyên")]
    public void Find_OfAnotherPlaceOfTheToneOrComposition_IsExact(params string[] spellings)
        => spellings.Should()
            .AllSatisfy(typed => Gazetteer.Default.Search(OrganisationLevel.Commune).Find(typed, Today).Should()
            .Contain(match => match.SpellingIsExact));

    [Fact]
    public void Find_OfAnExactName_ListsItBeforeBarerOnes()
    {
        var found = Gazetteer.Default.Search(OrganisationLevel.Commune).Find("Mỹ Tho", Today);

        found[0].Should().Match<UnitMatch>(match => match.State.Name == "Mỹ Tho" && match.SpellingIsExact);
        found.Where(match => match.State.Name == "Mỹ Thọ").Should().OnlyContain(match => match.SpellingAgrees && !match.SpellingIsExact);
    }

    /// <summary>An alias of an old commune is an alias of the successor that has its name or that alias as its name.</summary>
    [Fact]
    public void Aliases_OfAnOldCommune_AreCarriedOnToItsSuccessors()
    {
        var communes = Gazetteer.Default.Units.Where(unit => unit.Level == OrganisationLevel.Commune).ToDictionary(unit => unit.Key);
        foreach (var edge in Gazetteer.Default.EventsOf(OrganisationLevel.Commune))
        {
            if (edge.Predecessor == edge.Successor || !communes.TryGetValue(edge.Predecessor, out var before)
                || !communes.TryGetValue(edge.Successor, out var after))
                continue;
            string[] names = [before.Name, .. before.Aliases];
            if (before.Aliases.Count == 0 || !names.Contains(after.Name, StringComparer.Ordinal)) continue;
            foreach (var name in names) Find(OrganisationLevel.Commune, name, after.ValidFrom!.Value).Should().Contain(after.Key, name);
        }
    }

    [Fact]
    public void Children_ByName_AreInTheOrderOfTheirNumbers()
        => Gazetteer.Default.AsOf(LastOldDay).Tree.Children(UnitKey.Parse("79@1978-12-29"), UnitOrder.Name)
            .Select(child => child.State.Name).Take(9)
            .Should().Equal("1", "3", "4", "5", "6", "7", "8", "10", "11");

    private static IEnumerable<UnitKey> Find(OrganisationLevel level, string typed, LocalDate day)
        => Gazetteer.Default.Search(level).Find(typed, day).Select(match => match.Unit.Key);
}
