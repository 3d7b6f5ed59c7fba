using Antq.Domain.Movements;
using NodaTime;

namespace Antq.Domain.Tests.Kinds;

/// <summary>Movements of an application and their relations.</summary>
public sealed class MovementCatalogueTests
{
    private static readonly LocalDate Before = new(2024, 6, 30);

    private static readonly LocalDate Now = new(2026, 6, 30);

    [Fact]
    public void Relation_OfMovementsOfTheLibrary_IsThatOfTheTable()
    {
        foreach (var one in Enum.GetValues<MovementType>())
        {
            foreach (var other in Enum.GetValues<MovementType>())
            {
                foreach (var day in new[] { Before, Now })
                    OwnKinds.Movements.Relation(one, other, day, day).Should().Be(one.RelationTo(other, day, day));
            }
        }
    }

    /// <summary>A movement within the mass movement is separate from what that is separate from.</summary>
    [Theory]
    [InlineData("safe-schools", "all-people-protect-national-security", MovementRelation.Within)]
    [InlineData("all-people-protect-national-security", "safe-schools", MovementRelation.Contains)]
    [InlineData("safe-schools", "for-national-security", MovementRelation.Separate)]
    [InlineData("safe-schools", "coordination-programme", MovementRelation.Overlaps)]
    [InlineData("safe-schools", "thematic-drive", MovementRelation.Overlaps)]
    [InlineData("safe-schools", "safe-schools", MovementRelation.Same)]
    [InlineData("green-clean-beautiful", "thematic-drive", MovementRelation.Separate)]
    [InlineData("green-clean-beautiful", "safe-schools", MovementRelation.Separate)]
    [InlineData("green-clean-beautiful", "not-declared", MovementRelation.Overlaps)]
    public void Relation_OfAMovementOfTheApplication_FollowsFromItsDeclaration(string one, string other, MovementRelation relation)
        => OwnKinds.Movements.Relation(KindId<MovementType>.Parse(one), KindId<MovementType>.Parse(other), null, Now).Should()
            .Be(relation);

    /// <summary>The national movement begins in 2025: before, nothing is of both.</summary>
    [Fact]
    public void Relation_ThatChangesWithin_Overlaps()
    {
        var own = new MovementCatalogue.Movement(KindId<MovementType>.Parse("own"), new("của ta", "ours"))
        {
            Within = [MovementType.NationalEmulation],
        };
        var catalogue = MovementCatalogue.Standard.With(own);

        catalogue.Relation(own.Id, MovementType.AllPeopleProtectNationalSecurity, Before, Before).Should().Be(MovementRelation.Separate);
        catalogue.Relation(own.Id, MovementType.AllPeopleProtectNationalSecurity, Before, Now).Should().Be(MovementRelation.Overlaps);
    }

    public static TheoryData<string, string, string> Refused => new()
    {
        { "national-emulation", "", "is of this library" },
        { "own", "within: not-there", "is related to 'not-there', which is not in the catalogue" },
        { "own", "within: own", "is related to itself" },
        { "own", "within: all-people-protect-national-security for-national-security", "can count nothing" },
        { "own", "within: thematic-drive; separate: thematic-drive", "can count nothing" },
        { "own own", "", "is there twice" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void With_ADeclarationThatCannotBe_RefusesIt(string ids, string relations, string reason)
    {
        var within = Ids(relations, "within: ");
        var separate = Ids(relations, "separate: ");
        var declared = ids.Split(' ').Select(id => new MovementCatalogue.Movement(KindId<MovementType>.Parse(id), new("a", "b"))
        {
            Within = within,
            SeparateFrom = separate,
        });

        ((Action)(() => MovementCatalogue.Standard.With(declared))).Should().Throw<ArgumentException>().WithMessage($"*{reason}*");
    }

    [Fact]
    public void With_MovementsThatAllOverlap_IsBounded()
    {
        var many = Enumerable.Range(0, 20).Select(
            number => new MovementCatalogue.Movement(KindId<MovementType>.Parse($"own-{number}"), new("a", "b"))).ToArray();

        ((Action)(() => MovementCatalogue.Standard.With(many))).Should().Throw<ArgumentException>()
            .WithMessage("*declare more of them separate*");
        MovementCatalogue.Standard.With(many.Select(one => one with
        {
            SeparateFrom = [.. MovementCatalogue.Standard.All, .. many.Where(other => other.Id != one.Id).Select(other => other.Id)],
        })).All.Should().HaveCount(27);
    }

    [Fact]
    public void Name_OfEachKind_IsThatOfItsCatalogue()
    {
        OwnKinds.Green.Name(Language.English, OwnKinds.Movements).Should().Be("Green, clean, beautiful");
        OwnKinds.Green.Name(Language.English).Should().Be("green-clean-beautiful");
        OwnKinds.Letter.Name(Language.Vietnamese, OwnKinds.Law).Should().Be("Thư khen");
        OwnKinds.Editor.Name(Language.Vietnamese, OwnKinds.Law).Should().Be("Tổng biên tập");
        ((KindId<AwardForm>)AwardForm.Order).Name(Language.English, OwnKinds.Law).Should().Be(AwardForm.Order.Name(Language.English));
    }

    private static KindId<MovementType>[] Ids(string relations, string name)
        => relations.Split("; ").FirstOrDefault(part => part.StartsWith(name, StringComparison.Ordinal)) is { } part
            ? [.. part[name.Length..].Split(' ').Select(id => KindId<MovementType>.Parse(id))]
            : [];
}
