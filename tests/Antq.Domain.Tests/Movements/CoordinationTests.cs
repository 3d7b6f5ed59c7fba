using Antq.Domain.Movements;
using NodaTime;

namespace Antq.Domain.Tests.Movements;

public sealed class CoordinationTests
{
    [Theory]
    [InlineData("Hội Cựu chiến binh", "veterans-association")]
    [InlineData("hội CCB tỉnh", "veterans-association")]
    [InlineData("Hội Nông dân Việt Nam", "farmers-association")]
    [InlineData("hoi nong dan", "farmers-association")]
    [InlineData("Hội LHPN tỉnh", "womens-union")]
    [InlineData("Đoàn TNCS Hồ Chí Minh", "youth-union")]
    [InlineData("UBMTTQ tỉnh Phú Thọ", "fatherland-front")]
    [InlineData("UBTƯ MTTQVN", "fatherland-front")]
    [InlineData("Liên đoàn Lao động tỉnh", "trade-union")]
    [InlineData("Bộ đội Biên phòng", "border-guard")]
    [InlineData("Quân đội nhân dân Việt Nam", "army")]
    public void FindPartners_OfAName_FindsTheOne(string text, string expected)
        => Coordination.FindPartners(text).Select(partner => partner.Id).Should().Equal(expected);

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("Hội")]
    [InlineData("Hội Nông")]
    [InlineData("Sở Nội vụ")]
    [InlineData("Các Hội Nông dân")]
    public void FindPartners_OfAnotherText_FindsNone(string text) => Coordination.FindPartners(text).Should().BeEmpty();

    [Fact]
    public void Partners_HaveNamesInBothLanguagesThatNoOtherHas()
    {
        Coordination.Partners.Select(partner => partner.Id).Should().OnlyHaveUniqueItems().And
            .BeInAscendingOrder(StringComparer.Ordinal).And.HaveCount(9);
        Coordination.Partners.SelectMany(partner => partner.Aliases.Append(partner.Name)).Should().OnlyHaveUniqueItems();
        Coordination.Partners.Should()
            .OnlyContain(partner => partner.NameIn(Language.English).Length > 0
            && partner.HasMembers == (partner.MembersIn(Language.English) != null));
        foreach (var partner in Coordination.Partners)
        {
            foreach (var name in partner.Aliases.Append(partner.Name)) Coordination.FindPartners(name).Should().Equal(partner);
        }
    }

    [Theory]
    [InlineData("quang-nam-associations-2019-2024", 2018, 12, 31, Answer.No)]
    [InlineData("quang-nam-associations-2019-2024", 2019, 6, 1, Answer.CannotTell)]
    [InlineData("quang-nam-associations-2019-2024", 2022, 1, 1, Answer.Yes)]
    [InlineData("quang-nam-associations-2019-2024", 2024, 9, 19, Answer.CannotTell)]
    [InlineData("quang-nam-associations-2019-2024", 2025, 1, 1, Answer.No)]
    [InlineData("front-programme-07", 2023, 10, 16, Answer.No)]
    [InlineData("front-programme-07", 2023, 10, 17, Answer.Yes)]
    [InlineData("front-programme-07", 2033, 6, 1, Answer.CannotTell)]
    [InlineData("front-programme-07", 2034, 1, 1, Answer.No)]
    [InlineData("front-programme-09", 2013, 7, 31, Answer.No)]
    [InlineData("front-programme-09", 2013, 8, 1, Answer.Yes)]
    [InlineData("front-programme-09", 2023, 6, 1, Answer.CannotTell)]
    [InlineData("quang-nam-front-2014-2016", 2015, 6, 1, Answer.Yes)]
    [InlineData("ba-ria-vung-tau-front-2023-2033", 2024, 3, 5, Answer.Yes)]
    [InlineData("ba-ria-vung-tau-front-2023-2033", 2025, 7, 1, Answer.CannotTell)]
    public void IsInForceOn_ADayOfAProgramme_IsToldAsFarAsItIsKnown(string id, int year, int month, int day, Answer expected)
        => Coordination.Programmes.Single(programme => programme.Id == id).IsInForceOn(new LocalDate(year, month, day)).Should()
            .Be(expected);

    [Fact]
    public void Programmes_NameTheirPartnersAndBothLanguages()
    {
        Coordination.Programmes.Single(programme => programme.Number == "07").Partners.Select(partner => partner.Id).Should()
            .Equal("fatherland-front");
        Coordination.Programmes.Single(programme => programme.Id == "quang-nam-associations-2019-2024").Partners
            .Select(partner => partner.Id).Should()
            .Equal("farmers-association", "veterans-association", "womens-union");
        Coordination.Programmes.Should()
            .OnlyContain(programme => programme.NameIn(Language.Vietnamese) != programme.NameIn(Language.English));
    }

    [Fact]
    public void Population_OfThePartnersThatHaveMembers_IsNamedAfterThem()
    {
        foreach (var partner in Coordination.Partners.Where(partner => partner.HasMembers))
        {
            var population = Population.MembersOf(partner);

            population.ToString().Should().Be(partner.Id + "-members");
            population.Name(Language.Vietnamese).Should().Be(partner.MembersIn(Language.Vietnamese));
            population.Name(Language.English).Should().Be(partner.MembersIn(Language.English));
        }

        Population.Parse("army-members").Name(Language.English).Should().Be("army-members");
        Population.Parse("x-members").Name(Language.English).Should().Be("x-members");
        Population.AssociationMembers.Name(Language.English).Should().Be("members of associations");
        FluentActions.Invoking(() => Population.MembersOf(Coordination.Partners[0])).Should().Throw<ArgumentException>()
            .WithMessage("*Quân đội nhân dân*");
    }

    [Fact]
    public void KnownDrives_AreNamedInBothLanguagesAndMakeDrives()
    {
        var drive = MovementCatalogue.KnownDrive.All.Single(drive => drive.Years == 55);

        drive.ToDrive().Should().Be(new Drive(drive.Name, new LocalDate(1967, 6, 16), 55, DriveKind.Thematic));
        MovementCatalogue.KnownDrive.All.Single(drive => drive.Id == "hundred-days-three-firsts").From.Should()
            .Be(new LocalDate(2025, 12, 27));
        MovementCatalogue.KnownDrive.All.Should().OnlyContain(one => one.NameIn(Language.Vietnamese) != one.NameIn(Language.English));
        MovementCatalogue.KnownDrive.All.Select(one => one.Id).Should().OnlyHaveUniqueItems();
    }
}
