using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>The tree of the units of a day, the way to each, and what they are called in it.</summary>
public sealed class UnitTreeTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30), Now = new(2026, 11, 21);

    private static readonly GazetteerSnapshot Today = Gazetteer.Default.AsOf(Now), Then = Gazetteer.Default.AsOf(LastOldDay);

    [Fact]
    public void Children_OfTheMinistry_AreDepartmentsThenProvinces()
    {
        var children = Today.Tree.Children(Today.Tree.Root.Key);

        children.Select(child => child.Unit).Should().Equal(Today.Departments.Concat(Today.Provinces));
        children.Should().OnlyContain(child => child.Parent!.Key == Today.Ministry.Key);
    }

    [Fact]
    public void Children_ByTerritory_AreProvincesOnly()
    {
        var tree = Today.Tree.ByTerritory;

        tree.Children(tree.Root.Key).Select(child => child.Unit).Should().Equal(Today.Provinces);
        tree.Descendants(tree.Root.Key).Should().HaveCount(34 + 3321).And
            .NotContain(unit => unit.Key.Level == OrganisationLevel.Department);
        tree.HasChildren(tree.Root.Key).Should().Be(Answer.Yes);
        tree.ByTerritory.Should().BeSameAs(tree);
        Today.Tree.ByTerritory.Should().BeSameAs(tree);
    }

    [Theory]
    [InlineData("01@2008-08-01", "2024-06-01")]
    [InlineData("01@2008-08-01", "2025-06-29")]
    [InlineData("25@1997-01-01", "2000-01-01")]
    public void Children_OfALevelThatIsNotKnown_AreNone(string key, string day)
    {
        var tree = Gazetteer.Default.AsOf(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Tree;
        var isKnown = tree.HasChildren(UnitKey.Parse(key)) != Answer.CannotTell;

        tree.Children(UnitKey.Parse(key)).Any().Should().Be(isKnown);
        tree.Descendants(UnitKey.Parse(key)).Any().Should().Be(isKnown);
    }

    [Fact]
    public void Tree_AskedForTwice_IsTheSame() => Today.Tree.Should().BeSameAs(Today.Tree);

    [Fact]
    public void Children_ByName_StandInVietnameseOrder()
    {
        var children = Today.Tree.Children(Today.Province("25").Key, UnitOrder.Name);

        children.Should().HaveCount(148).And.OnlyContain(child => child.Key.Level == OrganisationLevel.Commune);
        children.Select(child => child.State.Name).Should().BeInAscendingOrder(VietnameseComparer.Instance);
        Today.Tree.Children(Today.Province("25").Key).Select(child => child.Key).Should().BeInAscendingOrder().And
            .BeEquivalentTo(children.Select(child => child.Key));
    }

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2026-11-21")]
    public void Descendants_OfTheMinistry_AreAllUnitsOfTheDayEachOnce(string day)
    {
        var units = day == "2025-06-30" ? Then : Today;
        var all = units.Gazetteer.Levels.SelectMany(units.Units).Select(unit => unit.Key);

        var descendants = units.Tree.Descendants(units.Ministry.Key).ToArray();

        descendants.Select(entry => entry.Key).Append(units.Ministry.Key).Order().Should().Equal(all);
        descendants.Select(entry => entry.Path).Where((path, place) => path[0].Key != units.Ministry.Key || path[^1] != descendants[place])
            .Should().BeEmpty();
    }

    [Fact]
    public void Descendants_ReadOnlyAsFarAsAskedFor_StandBelowTheirUnit()
        => Today.Tree.Descendants(Today.Ministry.Key, UnitOrder.Name).Skip(48).Take(2).Select(entry => entry.Label(Language.Vietnamese))
            .Should().Equal("tỉnh An Giang", "xã An Biên");

    [Theory]
    [InlineData("00001@2025-06-30", "Bộ Công an > thành phố Hà Nội > quận Ba Đình > phường Phúc Xá",
        "Ministry of Public Security > Hà Nội City > Ba Đình District > Phúc Xá Ward")]
    [InlineData("00004@2025-07-01", "Bộ Công an > thành phố Hà Nội > phường Ba Đình",
        "Ministry of Public Security > Hà Nội City > Ba Đình Ward")]
    [InlineData("V05@2018-08-07", "Bộ Công an > Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc", null)]
    [InlineData("BCA@1976-07-02", "Bộ Công an", "Ministry of Public Security")]
    public void Path_OfAUnit_LeadsFromTheMinistry(string key, string vietnamese, string? english)
    {
        var units = key.EndsWith("2025-06-30", StringComparison.Ordinal) ? Then : Today;
        var path = units.Tree.Path(UnitKey.Parse(key));

        string.Join(" > ", path.Select(entry => entry.Label(Language.Vietnamese))).Should().Be(vietnamese);
        if (english is not null) string.Join(" > ", path.Select(entry => entry.Label(Language.English))).Should().Be(english);
    }

    [Theory]
    [InlineData("25@2025-07-01", "tỉnh Phú Thọ", "Phú Thọ", "Phú Thọ Province", "Phú Thọ")]
    [InlineData("48@2025-07-01", "thành phố Đà Nẵng", "TP. Đà Nẵng", "Đà Nẵng City", "Đà Nẵng City")]
    [InlineData("00004@2025-07-01", "phường Ba Đình", "P. Ba Đình", "Ba Đình Ward", "Ba Đình Ward")]
    [InlineData("BCA@1976-07-02", "Bộ Công an", "BCA", "Ministry of Public Security", "BCA")]
    public void Labels_OfAUnit_AreThoseInUse(string key, string vietnamese, string shortVietnamese, string english, string shortEnglish)
    {
        var entry = Today.Tree.Entry(UnitKey.Parse(key));

        new[] { entry.Label(Language.Vietnamese), entry.ShortLabel(Language.Vietnamese), entry.Label(Language.English),
            entry.ShortLabel(Language.English) }
            .Should().Equal(vietnamese, shortVietnamese, english, shortEnglish);
        entry.DatedLabel(Language.Vietnamese).Should().Be(vietnamese);
        entry.ToString().Should().Be($"{vietnamese} ({key})");
    }

    [Fact]
    public void DatedLabel_OfAPastLife_TellsItsLastDay()
    {
        var entry = Gazetteer.Default.LastEntry(UnitKey.Parse("25@2008-08-01"));

        entry.DatedLabel(Language.Vietnamese).Should().Be("tỉnh Phú Thọ (đến 30/06/2025)");
        entry.DatedLabel(Language.English).Should().Be("Phú Thọ Province (until 2025-06-30)");
        entry.Name(Language.English).Should().Be("Phú Thọ");
    }

    [Fact]
    public void HasChildren_IsToldAsFarAsTheGazetteerKnows()
    {
        var longAgo = Gazetteer.Default.AsOf(new LocalDate(2004, 1, 1));

        Today.Tree.HasChildren(Today.Province("25").Key).Should().Be(Answer.Yes);
        Today.Tree.HasChildren(UnitKey.Parse("00004@2025-07-01")).Should().Be(Answer.No);
        Today.Tree.HasChildren(UnitKey.Parse("V05@2018-08-07")).Should().Be(Answer.No);
        longAgo.Tree.HasChildren(longAgo.Province("25").Key).Should().Be(Answer.CannotTell);
        longAgo.Tree.Children(longAgo.Ministry.Key).Should().HaveCount(64);
        longAgo.Tree.Descendants(longAgo.Ministry.Key).Should().HaveCount(64);
        longAgo.Tree.Children(longAgo.Province("25").Key).Should().BeEmpty();
        longAgo.Tree.Descendants(longAgo.Province("25").Key).Should().BeEmpty();
    }

    [Fact]
    public void Children_OnADayThatIsAssumed_AreThoseOfTheFirstKnownDay()
    {
        var assumed = Gazetteer.Default.AsOf(new LocalDate(2004, 6, 1), assumeUnchangedSince: new LocalDate(2004, 1, 1));
        var known = Gazetteer.Default.AsOf(new LocalDate(2004, 8, 31));

        assumed.Tree.Children(assumed.Province("25").Key).Select(child => child.Key).Should()
            .Equal(known.Tree.Children(known.Province("25").Key).Select(child => child.Key));
        assumed.Knows(OrganisationLevel.Commune).Should().BeTrue();
        Gazetteer.Default.AsOf(new LocalDate(2004, 6, 1)).Knows(OrganisationLevel.Commune).Should().BeFalse();
        Today.Knows((OrganisationLevel)99).Should().BeFalse();
    }

    [Fact]
    public void Tree_OfWhatIsNotThere_IsRefused()
    {
        FluentActions.Invoking(() => Today.Tree.Children(UnitKey.Parse("99@2025-07-01"))).Should().Throw<UnknownUnitException>();
        FluentActions.Invoking(() => Today.Tree.Entry(UnitKey.Parse("26@2008-08-01"))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Today.Tree.Children(Today.Ministry.Key, (UnitOrder)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Gazetteer.Default.LastEntry(UnitKey.Parse("99@2025-07-01"))).Should().Throw<UnknownUnitException>();
    }

    [Theory]
    [InlineData("25@2008-08-01 25@2025-07-01", "Phú Thọ (đến 30/06/2025) | Phú Thọ (từ 01/07/2025)",
        "Phú Thọ (until 2025-06-30) | Phú Thọ (from 2025-07-01)")]
    [InlineData("25@2025-07-01 48@2025-07-01", "Phú Thọ | Đà Nẵng", "Phú Thọ | Đà Nẵng")]
    public void DistinctLabels_OfPastLives_TellTheirDays(string keys, string vietnamese, string english)
    {
        UnitEntry[] entries = [.. keys.Split(' ').Select(key => Gazetteer.Default.LastEntry(UnitKey.Parse(key)))];

        string.Join(" | ", entries.DistinctLabels(Language.Vietnamese)).Should().Be(vietnamese);
        string.Join(" | ", entries.DistinctLabels(Language.English)).Should().Be(english);
    }

    [Fact]
    public void DistinctLabels_OfNamesakes_TellAsMuchAsIsNeeded()
    {
        var tanAn = Today.Search(OrganisationLevel.Commune).Find("Tân An").Where(match => match.State.Name == "Tân An")
            .Select(match => match.Entry).ToArray();

        tanAn.DistinctLabels(Language.Vietnamese).Should().Contain("Tân An (Cần Thơ)").And.OnlyHaveUniqueItems();
        Then.Tree.Children(Then.Province("87").Key).DistinctLabels(Language.Vietnamese).Should()
            .Contain(["thành phố Cao Lãnh", "huyện Cao Lãnh", "Lai Vung"]);
    }

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2026-11-21")]
    public void DistinctLabels_OfAllUnitsOfADay_AreDifferent(string day)
    {
        var units = day == "2025-06-30" ? Then : Today;
        var all = units.Tree.Descendants(units.Ministry.Key).ToArray();

        foreach (var language in Enum.GetValues<Language>()) all.DistinctLabels(language).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("phu t", "Phú Thọ", "[Phú T]họ")]
    [InlineData("tỉnh phú", "Phú Thọ", "[Phú] Thọ")]
    [InlineData("tho", "Phú Thọ", "Phú [Thọ]")]
    [InlineData("dakl", "Đắk Lắk", "[Đắk L]ắk")]
    [InlineData("25", "25", "[25]")]
    [InlineData("chi m", "Hồ Chí Minh", "Hồ [Chí M]inh")]
    public void Highlight_OfASuggestion_IsWhatWasTyped(string typed, string text, string shown)
    {
        var match = Today.Search(OrganisationLevel.Province).Suggest(typed, 5).First(match => match.Text == text);

        Shown(match, typed).Should().Be(shown);
    }

    [Theory]
    [InlineData(OrganisationLevel.Province)]
    [InlineData(OrganisationLevel.Commune)]
    [InlineData(OrganisationLevel.Department)]
    public void Highlight_OfEverySuggestion_IsSomeOfItsText(OrganisationLevel level)
    {
        var search = Today.Search(level);
        foreach (var typed in new[] { "an", "t", "tan a", "phường b", "xã tân", "h", "công an", "cuc", "ba dinh", "P. 1", "hoà", "đ" })
        {
            foreach (var match in search.Suggest(typed, 200))
            {
                var (offset, length) = match.Highlight(typed).GetOffsetAndLength(match.Text.Length);
                (length > 0 && (offset == 0 || !char.IsLetterOrDigit(match.Text[offset - 1]))).Should().BeTrue($"{match.Text} for {typed}");
            }
        }
    }

    [Fact]
    public void Highlight_OfWhatWasNotTyped_IsEmpty()
    {
        var match = Today.Search(OrganisationLevel.Province).Suggest("phú", 1).Single();

        foreach (var other in new[] { "", "cần", "tỉnh cần", "phu x", new string('a', 300) })
            match.Text[match.Highlight(other)].Should().BeEmpty();
        match.Entry.Path.Select(entry => entry.ShortLabel(Language.Vietnamese)).Should().Equal("BCA", "Phú Thọ");
    }

    [Fact]
    public void Suggest_AsAList_IsBoundedAndWithinAUnit()
    {
        var communes = Today.Search(OrganisationLevel.Commune);

        communes.Suggest("tân", 3).Should().HaveCount(3);
        communes.Suggest("tân", int.MaxValue, within: Today.Province("25").Key).Should().NotBeEmpty().And
            .OnlyContain(match => match.Parent!.Code == "25");
        communes.Suggest("tân", 0).Should().BeEmpty();
        FluentActions.Invoking(() => communes.Suggest("tân", -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Shown(UnitMatch match, string typed)
    {
        var (offset, length) = match.Highlight(typed).GetOffsetAndLength(match.Text.Length);
        return $"{match.Text[..offset]}[{match.Text.Substring(offset, length)}]{match.Text[(offset + length)..]}";
    }
}
