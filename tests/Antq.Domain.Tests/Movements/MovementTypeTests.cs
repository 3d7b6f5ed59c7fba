using Antq.Domain.Movements;
using NodaTime;

namespace Antq.Domain.Tests.Movements;

public sealed class MovementTypeTests
{
    [Fact]
    public void Movements_KeepTheirNumbers()
        => Enum.GetValues<MovementType>().Should().StartWith(
        [
            MovementType.AllPeopleProtectNationalSecurity,
            MovementType.ForNationalSecurity,
            MovementType.NationalEmulation,
            MovementType.ThematicDrive,
            MovementType.NationalSecurityFestival,
            MovementType.CoordinationProgramme,
            MovementType.RecognitionRound,
        ]);

    [Theory]
    [InlineData(MovementType.NationalEmulation, 2025, 11, 5, Answer.No)]
    [InlineData(MovementType.NationalEmulation, 2025, 11, 6, Answer.Yes)]
    [InlineData(MovementType.NationalEmulation, 2025, 8, 6, Answer.No)]
    [InlineData(MovementType.NationalSecurityFestival, 2005, 6, 12, Answer.No)]
    [InlineData(MovementType.NationalSecurityFestival, 2005, 6, 13, Answer.Yes)]
    [InlineData(MovementType.AllPeopleProtectNationalSecurity, 2005, 6, 12, Answer.CannotTell)]
    [InlineData(MovementType.AllPeopleProtectNationalSecurity, 2014, 3, 7, Answer.Yes)]
    [InlineData(MovementType.ForNationalSecurity, 2001, 1, 1, Answer.CannotTell)]
    [InlineData(MovementType.RecognitionRound, 2012, 6, 1, Answer.CannotTell)]
    [InlineData(MovementType.RecognitionRound, 2013, 1, 1, Answer.Yes)]
    public void IsInForceOn_ADay_IsToldAsFarAsItIsKnown(MovementType movement, int year, int month, int day, Answer expected)
        => movement.IsInForceOn(new LocalDate(year, month, day)).Should().Be(expected);

    [Fact]
    public void LaunchedOn_OfTheNationalEmulation_IsThreeMonthsBeforeItsPlan()
    {
        MovementType.NationalEmulation.LaunchedOn().Should().Be(new LocalDate(2025, 8, 6));
        MovementType.NationalEmulation.ValidFrom().Should().Be(new LocalDate(2025, 11, 6));
        MovementType.NationalEmulation.ValidTo().Should().BeNull();
        MovementType.ForNationalSecurity.LaunchedOn().Should().BeNull();
        MovementType.ForNationalSecurity.ValidFrom().Should().BeNull();
    }

    [Fact]
    public void Acts_OfTheMassMovement_AreItsBaseInOrder()
    {
        var acts = MovementType.AllPeopleProtectNationalSecurity.Acts();

        acts.Select(act => act.Number).Should().StartWith(["Chỉ thị 09-CT/TW", "Nghị định 06/2014/NĐ-CP"]).And
            .Contain(["Kết luận 44-KL/TW", "Hướng dẫn 22/HD-BCA-V05", "Luật 30/2023/QH15"]);
        acts.Single(act => act.Number == "Nghị định 06/2014/NĐ-CP").InForce.Should().Be(new LocalDate(2014, 3, 8));
    }

    [Fact]
    public void Acts_OfEveryMovement_AreSomeAndHaveASubjectInBothLanguages()
    {
        foreach (var movement in Enum.GetValues<MovementType>())
        {
            movement.Acts().Should().NotBeEmpty();
            foreach (var act in movement.Acts())
                new[] { act.Subject(Language.Vietnamese), act.Subject(Language.English) }.Should().OnlyHaveUniqueItems().And.NotContain("");
        }
    }

    [Theory]
    [InlineData(2004, null)]
    [InlineData(2005, "2005-07-01/2005-08-19")]
    [InlineData(2026, "2026-07-01/2026-08-19")]
    public void Season_OfTheFestival_IsFromJulyToTheNineteenthOfAugust(int year, string? expected)
        => MovementType.NationalSecurityFestival.Season(year)?.ToString().Should().Be(expected);

    [Fact]
    public void Season_OfAnotherMovement_IsNone() => MovementType.AllPeopleProtectNationalSecurity.Season(2026).Should().BeNull();

    [Fact]
    public void Name_OfEveryKind_IsThereInBothLanguages()
    {
        ShouldHaveNames<MovementType>((value, language) => value.Name(language));
        ShouldHaveNames<MovementRelation>((value, language) => value.Name(language));
        ShouldHaveNames<DriveKind>((value, language) => value.Name(language));
        ShouldHaveNames<RecognitionSubject>((value, language) => value.Name(language));
        ShouldHaveNames<RecognitionStandard.Criterion>((value, language) => value.Name(language));
    }

    [Fact]
    public void Questions_OfNoMovement_AreRefused()
    {
        const MovementType None = (MovementType)999;
        var day = new LocalDate(2025, 1, 1);
        Action[] questions =
        [
            () => None.Name(Language.English), () =>
                None.Acts(), () => None.ValidFrom(), () => None.IsInForceOn(day), () => None.Season(2025),
            () => None.RelationTo(MovementType.RecognitionRound, day, day), () => MovementType.RecognitionRound.RelationTo(None, day, day),
            () => MovementType.RecognitionRound.RelationTo(MovementType.ThematicDrive, day, day.PlusDays(-1)),
            () => MovementType.NationalSecurityFestival.Season(0), () => MovementType.NationalSecurityFestival.Season(9999),
        ];

        foreach (var question in questions) question.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void ShouldHaveNames<T>(Func<T, Language, string> name)
        where T : struct, Enum
    {
        foreach (var language in Enum.GetValues<Language>())
            Enum.GetValues<T>().Select(value => name(value, language)).Should().OnlyHaveUniqueItems().And.NotContain("");
        foreach (var value in Enum.GetValues<T>()) name(value, Language.Vietnamese).Should().NotBe(name(value, Language.English));
    }
}
