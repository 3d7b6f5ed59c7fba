using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>
/// The bodies of the force, of local government and of the steering committees, and the three days that must not become one.
/// </summary>
public sealed class BodyTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    [Theory]
    [InlineData(BodyKind.DistrictPolice, "2025-02-28", Answer.Yes)]
    [InlineData(BodyKind.DistrictPolice, "2025-03-01", Answer.No)]
    [InlineData(BodyKind.DistrictPoliceTeam, "2025-03-01", Answer.No)]
    [InlineData(BodyKind.DistrictPeoplesCommittee, "2025-06-30", Answer.Yes)]
    [InlineData(BodyKind.DistrictPeoplesCommittee, "2025-07-01", Answer.No)]
    [InlineData(BodyKind.DistrictCrimeSteeringCommittee, "2025-07-01", Answer.No)]
    [InlineData(BodyKind.GeneralDepartment, "2018-08-06", Answer.Yes)]
    [InlineData(BodyKind.GeneralDepartment, "2018-08-07", Answer.No)]
    [InlineData(BodyKind.GeneralDepartment, "2010-01-01", Answer.CannotTell)]
    [InlineData(BodyKind.ProvincialPolice, "2025-03-01", Answer.Yes)]
    [InlineData(BodyKind.ProvincialPolice, "1990-01-01", Answer.CannotTell)]
    [InlineData(BodyKind.CentralMovementSteeringCommittee, "2023-10-17", Answer.Yes)]
    [InlineData(BodyKind.CentralMovementSteeringCommittee, "2023-10-16", Answer.CannotTell)]
    public void Exists_OnADay_IsToldAsFarAsItIsKnown(BodyKind kind, string day, Answer expected)
        => Bodies.Of(kind).Exists(Day(day)).Should().Be(expected);

    [Theory]
    [InlineData("2025-02-28",
        new[] { BodyKind.DistrictPolice, BodyKind.DistrictPoliceTeam, BodyKind.DistrictPeoplesCommittee,
        BodyKind.DistrictCrimeSteeringCommittee, BodyKind.DistrictPeoplesCouncil, BodyKind.DistrictPartyCommittee,
        BodyKind.DistrictFatherlandFront })]
    [InlineData("2025-03-01",
        new[] { BodyKind.DistrictPeoplesCommittee, BodyKind.DistrictCrimeSteeringCommittee, BodyKind.DistrictPeoplesCouncil,
        BodyKind.DistrictPartyCommittee, BodyKind.DistrictFatherlandFront })]
    [InlineData("2025-07-01", new BodyKind[0])]
    public void OnLevel_OfTheDistricts_EndsInTwoSteps(string day, BodyKind[] expected)
        => Bodies.OnLevel(OrganisationLevel.District, Day(day)).Select(body => body.Kind).Should().Equal(expected);

    [Fact]
    public void OnLevel_OfTheProvinces_HasBothLinesAndTheCommittees()
        => Bodies.OnLevel(OrganisationLevel.Province, Today).GroupBy(body => body.Line).Select(line => (line.Key, line.Count())).Should()
            .Equal(
            (AuthorityLine.Force, 2), (AuthorityLine.LocalGovernment, 3), (AuthorityLine.SteeringCommittee, 2), (AuthorityLine.Party, 1),
            (AuthorityLine.MassOrganisation, 1));

    [Fact]
    public void MayIssue_OfASteeringCommittee_IsNoAndOfTheHeadsOfTheLinesYes()
    {
        Bodies.All.Where(body => body.Line == AuthorityLine.SteeringCommittee).Should().HaveCount(6).And
            .OnlyContain(body => body.MayIssue == Answer.No);
        Bodies.All.Where(body => body.Line != AuthorityLine.SteeringCommittee).Should().OnlyContain(body => body.MayIssue != Answer.No);
        Bodies.Of(BodyKind.ProvincialPolice).MayIssue.Should().Be(Answer.Yes);
        Bodies.Of(BodyKind.CommunePolice).MayIssue.Should().Be(Answer.CannotTell);
    }

    [Theory]
    [InlineData(BodyKind.CommunePolice, "2025-02-28", "commune-police district-police provincial-police ministry government")]
    [InlineData(BodyKind.CommunePolice, "2025-03-01", "commune-police provincial-police ministry government")]
    [InlineData(BodyKind.CommunePeoplesCommittee, "2025-06-30",
        "commune-peoples-committee district-peoples-committee provincial-peoples-committee government")]
    [InlineData(BodyKind.CommunePeoplesCommittee, "2025-07-01", "commune-peoples-committee provincial-peoples-committee government")]
    [InlineData(BodyKind.CommuneCrimeSteeringCommittee, "2026-11-21",
        "commune-crime-steering-committee provincial-crime-steering-committee government-crime-steering-committee government")]
    public void Above_StepByStep_IsTheLineOfTheDay(BodyKind kind, string day, string expected)
    {
        var line = new List<string>();
        for (Body? body = Bodies.Of(kind); body is not null; body = body.Above(Day(day))) line.Add(Docs.Slugs.Of(body.Kind));

        string.Join(' ', line).Should().Be(expected);
    }

    [Theory]
    [InlineData(BodyKind.CommunePolice, "2025-06-30", "Công an xã, phường, thị trấn")]
    [InlineData(BodyKind.CommunePolice, "2025-07-01", "Công an xã, phường, đặc khu")]
    [InlineData(BodyKind.DistrictPolice, "2026-11-21", "Công an cấp huyện")]
    [InlineData(BodyKind.GovernmentCrimeSteeringCommittee, "2024-01-01", "Ban Chỉ đạo phòng, chống tội phạm của Chính phủ")]
    public void Title_OnADay_IsThatOfTheDay(BodyKind kind, string day, string expected)
        => Bodies.Of(kind).Title(Language.Vietnamese, Day(day)).Should().Be(expected);

    [Fact]
    public void Names_OfEveryBody_AreThereInBothLanguages()
    {
        Bodies.All.Select(body => body.Kind).Should().Equal(Enum.GetValues<BodyKind>());
        foreach (var body in Bodies.All)
        {
            body.Names.Should().Contain(name => name.Use == BodyName.Usage.Title && name.To == null);
            body.Names.Should()
                .OnlyContain(name => name.TextIn(Language.Vietnamese).Length > 0 && name.TextIn(Language.English).Length > 0);
            body.Names.Select(name => (name.Use, name.Text, name.Unit, name.From)).Should().OnlyHaveUniqueItems();
            body.Kind.Name(Language.Vietnamese).Should().NotBe(body.Kind.Name(Language.English));
        }

        foreach (var language in Enum.GetValues<Language>())
            Enum.GetValues<AuthorityLine>().Select(line => line.Name(language)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Names_OfOneDay_HoldOneTitleAndAtMostOneForAUnit()
    {
        foreach (var body in Bodies.All)
        {
            foreach (var day in new[] { new LocalDate(2016, 1, 1), new LocalDate(2025, 6, 30), new LocalDate(2025, 7, 1), Today })
            {
                body.Names.Count(name => name.Use == BodyName.Usage.Title && name.HoldsOn(day)).Should().Be(1, $"{body} on {day}");
                body.Names.Count(name => name.Use == BodyName.Usage.Unit && name.HoldsOn(day)).Should().BeLessThan(2);
            }
        }
    }

    [Fact]
    public void Names_ThatOneUnitHas_AreOfUnitsOfTheGazetteer()
    {
        foreach (var key in Bodies.All.SelectMany(body => body.Names).Select(name => name.Unit).OfType<UnitKey>())
            Gazetteer.Default.TryGet(key, out _).Should().BeTrue($"{key} has a name of its own");
    }

    [Theory]
    [InlineData(BodyKind.ProvincialPolice, "25", "Công an tỉnh Phú Thọ", "Police of Phú Thọ Province")]
    [InlineData(BodyKind.ProvincialPolice, "01", "Công an thành phố Hà Nội", "Police of Hà Nội City")]
    [InlineData(BodyKind.ProvincialPeoplesCommittee, "25", "Ủy ban nhân dân tỉnh Phú Thọ", "People's Committee of Phú Thọ Province")]
    [InlineData(BodyKind.ProvincialCrimeSteeringCommittee, "25", "Ban Chỉ đạo 138 tỉnh Phú Thọ",
        "Steering Committee 138 of Phú Thọ Province")]
    [InlineData(BodyKind.ProvincialDepartment, "25", null, null)]
    public void NameOf_AUnit_IsThatOfItsBody(BodyKind kind, string code, string? vietnamese, string? english)
    {
        var unit = Gazetteer.Default.AsOf(Today).Province(code);

        Bodies.Of(kind).NameOf(unit, Today, Language.Vietnamese).Should().Be(vietnamese);
        Bodies.Of(kind).NameOf(unit, Today, Language.English).Should().Be(english);
    }

    [Fact]
    public void NameOf_AUnitOfAnotherLevelOrDay_IsRefused()
    {
        var unit = Gazetteer.Default.AsOf(Today).Province("25");

        FluentActions.Invoking(() => Bodies.Of(BodyKind.CommunePolice).NameOf(unit, Today, Language.English)).Should()
            .Throw<ArgumentException>().WithMessage("Phú Thọ*");
        FluentActions.Invoking(() => Bodies.Of(BodyKind.ProvincialPolice).NameOf(unit, new LocalDate(2025, 6, 30), Language.English))
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Questions_OfNoBody_AreRefused()
    {
        FluentActions.Invoking(() => Bodies.Of((BodyKind)99)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((BodyKind)99).Name(Language.English)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((AuthorityLine)99).Name(Language.English)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
