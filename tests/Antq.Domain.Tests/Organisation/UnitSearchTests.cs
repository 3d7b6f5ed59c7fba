using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>All units that a typed text may mean, and what tells them apart.</summary>
public sealed class UnitSearchTests
{
    private static readonly LocalDate Now = new(2026, 11, 21);
    private static readonly LocalDate Before = new(2024, 12, 31);
    private static readonly UnitSearch AllDays = Gazetteer.Default.Search(OrganisationLevel.Province);
    private static readonly UnitSearch Today = Gazetteer.Default.AsOf(Now).Search(OrganisationLevel.Province);

    [Theory]
    [InlineData("Phú Thọ", "tỉnh Phú Thọ, từ 01/01/1997 đến 31/07/2008", "tỉnh Phú Thọ, từ 01/08/2008 đến 30/06/2025",
        "tỉnh Phú Thọ, từ 01/07/2025")]
    [InlineData("tỉnh Huế", "tỉnh Thừa Thiên Huế (Huế), từ 01/07/1989 đến 31/12/2024")]
    [InlineData("TP. Huế", "thành phố Huế, có tên gọi này từ 01/01/2025")]
    [InlineData("T.P. Huế", "thành phố Huế, có tên gọi này từ 01/01/2025")]
    [InlineData("Huế", "thành phố Huế, có tên gọi này từ 01/01/2025")]
    [InlineData("thành phố HCM", "thành phố Hồ Chí Minh (HCM), từ 29/12/1978 đến 30/06/2025", "thành phố Hồ Chí Minh (HCM), từ 01/07/2025",
        "thành phố Hồ Chí Minh (HCM), đến 28/12/1978")]
    [InlineData("THANH HOA\u0301", "tỉnh Thanh Hóa")]
    [InlineData("Ðà Nẵng", "thành phố Đà Nẵng, từ 01/01/1997 đến 30/06/2025", "thành phố Đà Nẵng, từ 01/07/2025")]
    [InlineData("25", "tỉnh Phú Thọ, từ 01/01/1997 đến 31/07/2008", "tỉnh Phú Thọ, từ 01/08/2008 đến 30/06/2025",
        "tỉnh Phú Thọ, từ 01/07/2025")]
    public void Find_OverAllDays_GivesEveryLifeAndWhatTellsItApart(string typed, params string[] descriptions)
        => AllDays.Find(typed).Select(match => match.Describe(Language.Vietnamese)).Should().Equal(descriptions);

    [Fact]
    public void Find_OnADay_GivesTheLivesOfThatDay()
    {
        AllDays.Find("Phú Thọ", Before).Should().ContainSingle().Which.Unit.Key.Should().Be(UnitKey.Parse("25@2008-08-01"));
        AllDays.Find("Phú Thọ", Now).Should().ContainSingle().Which.Unit.Key.Should().Be(UnitKey.Parse("25@2025-07-01"));
        AllDays.Find("Quảng Nam", Before).Should().ContainSingle();
        AllDays.Find("Quảng Nam", Now).Should().BeEmpty();
        AllDays.Find("Huế", Before).Should().ContainSingle().Which.State.Name.Should().Be("Thừa Thiên Huế");
    }

    [Fact]
    public void Find_OfAKindThatNoneHas_GivesTheOthersAndSaysSo()
    {
        AllDays.Find("tỉnh Hà Nội").Should().HaveCount(4).And
            .OnlyContain(match => !match.KindAgrees && match.State.Kind == UnitKind.CentralCity);
        AllDays.Find("TP Hà Nội").Should().HaveCount(4).And.OnlyContain(match => match.KindAgrees);
    }

    [Fact]
    public void Find_OfAKindThatSomeHave_GivesOnlyThose()
    {
        AllDays.Find("Đà Nẵng").Should().HaveCount(2);
        AllDays.Find("Huế", Before).Should().HaveCount(1);
        AllDays.Find("Thừa Thiên Huế").Should().ContainSingle().Which.State.Kind.Should().Be(UnitKind.Province);
        AllDays.Find("thành phố Thừa Thiên Huế").Should().ContainSingle().Which.State.Kind.Should().Be(UnitKind.CentralCity);
    }

    [Theory]
    [InlineData("tinh gia lai", "52")]
    [InlineData("tinhgialai")]
    [InlineData("tĩnh Gia Lai")]
    [InlineData("tình gia lai")]
    public void Find_OfAWordThatOnlyLooksLikeAKind_DoesNotTakeItForOne(string typed, params string[] codes)
        => Today.Find(typed).Select(match => match.Unit.Code).Should().Equal(codes);

    [Fact]
    public void Find_OfOtherTones_GivesTheNameAndSaysSo()
    {
        Today.Find("Hà Nội").Single().SpellingAgrees.Should().BeTrue();
        Today.Find("ha nội").Single().SpellingAgrees.Should().BeTrue();
        Today.Find("Hã Nội").Single().SpellingAgrees.Should().BeFalse();
        Today.Find("Thanh Hoá").Single().SpellingAgrees.Should().BeTrue();
        Today.Find("Đăk Lăk").Single().SpellingAgrees.Should().BeTrue("no tone was typed, and the breves are in the name");
        Today.Find("Đâk Lâk").Single().SpellingAgrees.Should().BeFalse();
    }

    [Theory]
    [InlineData("Huế", MatchedBy.Name, "Huế")]
    [InlineData("Thừa Thiên - Huế", MatchedBy.Alias, "Thừa Thiên Huế")]
    [InlineData("46", MatchedBy.Code, "46")]
    public void Find_OfAnyName_TellsWhichItIs(string typed, MatchedBy by, string text)
    {
        var match = Today.Find(typed).Should().ContainSingle().Which;
        match.By.Should().Be(by);
        match.Text.Should().Be(text);
    }

    [Fact]
    public void Find_OfAUnit_TellsItsParentAndItsDays()
    {
        var match = AllDays.Find("Thừa Thiên Huế", Before).Should().ContainSingle().Which;
        match.Parent.Should().Be(Gazetteer.Default.AsOf(Before).Ministry);
        match.From.Should().Be(new LocalDate(1989, 7, 1));
        match.To.Should().Be(Before);
        match.ToString().Should().Be("tỉnh Thừa Thiên Huế, từ 01/07/1989 đến 31/12/2024");
        match.Describe(Language.English).Should().Be("Thừa Thiên Huế Province, from 1989-07-01 to 2024-12-31");
    }

    [Fact]
    public void Describe_OfANameThatBeginsWithItsKind_DoesNotRepeatIt()
    {
        var match = Gazetteer.Default.Search(OrganisationLevel.Ministry).Find("cong an").Should().ContainSingle().Which;
        match.Describe(Language.Vietnamese).Should().StartWith("Bộ Công an");
        match.Describe(Language.English).Should().StartWith("Ministry of Public Security");
        match.Parent.Should().BeNull();
    }

    [Fact]
    public void Find_WithinAUnit_GivesThoseBelowIt()
    {
        var ministry = Gazetteer.Default.AsOf(Now).Ministry.Key;
        Today.Find("Hà Nội", within: ministry).Should().ContainSingle();
        Today.Find("Hà Nội", within: UnitKey.Parse("01@2008-08-01")).Should().BeEmpty("no province is below itself");
        FluentActions.Invoking(() => Today.Find("Hà Nội", within: UnitKey.Parse("99@2025-07-01"))).Should().Throw<UnknownUnitException>()
            .WithMessage("There is no unit '99@2025-07-01' to search within.*");
        FluentActions.Invoking(() => Today.Find("Hà Nội", within: default(UnitKey))).Should().Throw<ArgumentException>()
            .WithMessage("*default UnitKey*");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("tỉnh")]
    [InlineData("TP.")]
    [InlineData("\0")]
    [InlineData("河内")]
    [InlineData("\u0301\u0301")]
    [InlineData("\uD800")]
    [InlineData("2 5")]
    [InlineData("Hà")]
    public void Find_OfWhatNamesNone_IsAnEmptyList(string typed)
        => AllDays.Find(typed).Where(match => match.Text != "25").Should().BeEmpty();

    [Fact]
    public void Find_OfTooLongAText_IsAnEmptyList()
    {
        AllDays.Find("Huế".PadLeft(UnitSearch.LongestText)).Should().ContainSingle();
        AllDays.Find("Huế".PadLeft(UnitSearch.LongestText + 1)).Should().BeEmpty();
        AllDays.Find(new string('a', 1_000_000)).Should().BeEmpty();
    }

    [Fact]
    public void Search_OfOneDay_AnswersAsLongAsNothingChanges()
    {
        var search = Gazetteer.Default.AsOf(new LocalDate(2025, 3, 1)).Search(OrganisationLevel.Province);
        search.FirstDay.Should().Be(new LocalDate(2025, 1, 1));
        search.LastDay.Should().Be(new LocalDate(2025, 6, 30));
        search.Find("Quảng Nam", new LocalDate(2025, 6, 30)).Should().ContainSingle();
        FluentActions.Invoking(() => search.Find("Quảng Nam", new LocalDate(2025, 7, 1))).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The search is over the units from 2025-01-01 to 2025-06-30, not of 2025-07-01.*");
        AllDays.LastDay.Should().BeNull();
        FluentActions.Invoking(() => AllDays.Find("Huế", new LocalDate(1970, 1, 1))).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("*from 1976-07-02 on*");
    }

    [Fact]
    public void Search_OfWhatTheGazetteerDoesNotKnow_IsRefused()
    {
        FluentActions.Invoking(() => Gazetteer.Default.AsOf(new LocalDate(1970, 1, 1)).Search(OrganisationLevel.Province))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*level province from 1976-07-02*");
        FluentActions.Invoking(() => Gazetteer.Default.Search((OrganisationLevel)9)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Today.Find(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Default_HasNoMeaning()
    {
        FluentActions.Invoking(() => default(UnitMatch).Unit).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => default(UnitMatch).State).Should().Throw<ArgumentException>();
        default(UnitMatch).ToString().Should().BeEmpty();
    }
}
