using Antq.Domain.Movements;
using NodaTime;

namespace Antq.Domain.Tests.Movements;

/// <summary>The standard "An toàn về an ninh, trật tự": Circular 23/2012, Circular 124/2021, and that as amended in 2025.</summary>
public sealed class RecognitionStandardTests
{
    private static readonly LocalDate Old = new(2020, 12, 1);
    private static readonly LocalDate New = new(2023, 12, 1);

    [Theory]
    [InlineData(16, Answer.No)]
    [InlineData(17, Answer.No)]
    [InlineData(18, Answer.Yes)]
    [InlineData(25, Answer.Yes)]
    public void JudgeCommune_OfTwentyFiveVillages_NeedsEighteen(int recognised, Answer expected)
    {
        var share = Ratio.Of(recognised, 25);

        RecognitionStandards.JudgeCommune(Old, recognised: share).Answer.Should().Be(expected);
        RecognitionStandards.JudgeCommune(New, Ratio.Of(25, 25), share, Count.Exactly(1)).Answer.Should().Be(expected);
    }

    [Fact]
    public void JudgeCommune_OfTooFew_NamesTheCriterionItsArticleAndWhatIsNeeded()
    {
        var broken = RecognitionStandards.JudgeCommune(New, Ratio.Of(25, 25), Ratio.Of(16, 25), Count.Exactly(3)).Broken.Should()
            .ContainSingle().Subject;

        (broken.Requirement.Criterion, broken.Requirement.Article, broken.Stated, broken.Needed).Should()
            .Be((RecognitionStandard.Criterion.UnitsRecognised, "Điều 5(4)", "16/25", 18L));
        broken.Describe(Language.Vietnamese).Should().Be("tỉ lệ được công nhận: 16/25, cần 18 (Điều 5(4))");
        broken.Describe(Language.English).Should().Be("share of units recognised: 16/25, needed 18 (Article 5(4))");
    }

    [Fact]
    public void JudgeCommune_WhereOneUnitDidNotRegister_FailsSince2022Only()
    {
        RecognitionStandards.JudgeCommune(New, Ratio.Of(24, 25), Ratio.Of(24, 25), 1).Broken.Select(ruling => ruling.Requirement.Criterion)
            .Should().Equal(RecognitionStandard.Criterion.UnitsRegistered);
        RecognitionStandards.JudgeCommune(Old, Ratio.Of(24, 25), Ratio.Of(24, 25), 0).Answer.Should().Be(Answer.Yes);
    }

    [Theory]
    [InlineData("0", Answer.No)]
    [InlineData("1", Answer.Yes)]
    [InlineData("2..", Answer.Yes)]
    [InlineData("0..3", Answer.CannotTell)]
    public void JudgeCommune_ByItsModels_NeedsOneThatWorks(string models, Answer expected)
    {
        var ruling = RecognitionStandards.JudgeCommune(New, Ratio.Of(10, 10), Ratio.Of(7, 10), Count.Parse(models));

        ruling.Answer.Should().Be(expected);
        ruling.Criteria.Single(one => one.Requirement.Criterion == RecognitionStandard.Criterion.WorkingModels).Requirement.Article.Should()
            .Be("Điều 5(1)");
    }

    [Fact]
    public void JudgeCommune_WithoutEverything_SaysWhatIsMissing()
    {
        var ruling = RecognitionStandards.JudgeCommune(New, recognised: Ratio.Of(18, 25));

        ruling.Answer.Should().Be(Answer.CannotTell);
        ruling.Unsettled.Select(one => one.Requirement.Criterion).Should()
            .Equal(RecognitionStandard.Criterion.UnitsRegistered, RecognitionStandard.Criterion.WorkingModels);
        ruling.Unsettled.Select(one => one.Describe(Language.English)).Should().Equal(
            "share of units registered: not given, needed 100 % (Article 5(4))", "working models: not given, needed 1 (Article 5(1))");
        RecognitionStandards.JudgeCommune(New, recognised: Ratio.Of(17, 25)).Answer.Should()
            .Be(Answer.No, "what is broken is broken whatever else is missing");
    }

    [Fact]
    public void JudgeCommune_BeforeAnyKnownStandard_CannotTell()
    {
        var ruling = RecognitionStandards.JudgeCommune(new LocalDate(2010, 1, 1), Ratio.Of(1, 1), Ratio.Of(1, 1), 1);

        (ruling.Answer, ruling.Standard).Should().Be((Answer.CannotTell, (RecognitionStandard?)null));
    }

    [Theory]
    [InlineData("2012-12-31", null)]
    [InlineData("2022-02-09", "tt23-2012")]
    [InlineData("2022-02-10", "tt124-2021")]
    [InlineData("2025-06-30", "tt124-2021")]
    [InlineData("2025-07-01", "tt124-2021-amended")]
    public void On_ADay_IsTheCircularInForce(string day, string? expected)
        => RecognitionStandards.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)?.Id.Should().Be(expected);

    [Fact]
    public void Result_OfTheStandards_WasGradedAndIsNoMore()
    {
        RecognitionStandards.On(Old)!.IsGraded.Should().BeTrue();
        RecognitionStandards.On(New)!.IsGraded.Should().BeFalse();
        RecognitionStandards.On(New)!.ResultArticle.Should().Be("Điều 8(1)");
        RecognitionStandards.On(new LocalDate(2026, 1, 1))!.Confidence.Should()
            .Be(Confidence.Inferred, "the text of the amendment was not seen");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(25)]
    [InlineData(10_035)]
    [InlineData(long.MaxValue)]
    public void Needed_OfUnits_IsTheLeastThatReachesTheShare(long units)
    {
        foreach (var requirement in RecognitionStandards.On(New)!.Requirements
            .Where(one => one.Criterion != RecognitionStandard.Criterion.WorkingModels))
        {
            var needed = requirement.Needed(units);

            ((Int128)needed * 100 >= (Int128)units * requirement.Threshold).Should().BeTrue();
            (needed == 0 || ((Int128)needed - 1) * 100 < (Int128)units * requirement.Threshold).Should().BeTrue();
        }
    }

    [Fact]
    public void Needed_OfUpToAThousandUnits_AgreesWithTheRatio()
    {
        var requirement = RecognitionStandards.On(New)!.Requirements
            .Single(one => one.Criterion == RecognitionStandard.Criterion.UnitsRecognised);

        requirement.Needed(25).Should().Be(18);
        for (var units = 1; units <= 1000; units++)
            requirement.Needed(units).Should().Be(Enumerable.Range(0, units + 1).First(number => Ratio.Of(number, units).Reaches(70)));
        FluentActions.Invoking(() => requirement.Needed(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void JudgeCommune_OfSharesOfOtherUnits_IsRefused()
    {
        FluentActions.Invoking(() => RecognitionStandards.JudgeCommune(New, Ratio.Of(25, 25), Ratio.Of(17, 24), 1)).Should()
            .Throw<ArgumentException>().WithMessage("25/25 and 17/24*");
        FluentActions.Invoking(() => RecognitionStandards.JudgeCommune(New, default(Ratio))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RecognitionStandards.JudgeCommune(New, models: default(Count))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Procedures_OfEveryStandard_AreThereForEverySubject()
    {
        foreach (var standard in RecognitionStandards.All)
        {
            standard.Procedures.Select(procedure => procedure.Subject).Should().Equal(Enum.GetValues<RecognitionSubject>());
            standard.TitleIn(Language.English).Should().NotBe(standard.TitleIn(Language.Vietnamese));
        }
    }

    [Fact]
    public void Authority_OfACommune_IsTheDistrictWhileThereIsOneAndThenNotKnown()
    {
        RecognitionStandards.On(New)!.ProcedureOf(RecognitionSubject.Commune).Authority.Should().Be(BodyKind.DistrictPeoplesCommittee);
        RecognitionStandards.On(New)!.ProcedureOf(RecognitionSubject.ResidentialArea).Authority.Should()
            .Be(BodyKind.CommunePeoplesCommittee);
        RecognitionStandards.On(new LocalDate(2025, 7, 1))!.ProcedureOf(RecognitionSubject.Commune).Authority.Should().BeNull();
        foreach (var standard in RecognitionStandards.All)
        {
            foreach (var authority in standard.Procedures.Select(procedure => procedure.Authority).OfType<BodyKind>())
                Bodies.Of(authority).Exists(standard.To ?? standard.KnownFrom).Should()
                    .Be(Answer.Yes, $"{authority} decides under {standard}");
        }
    }

    [Theory]
    [InlineData(2020, RecognitionSubject.ResidentialArea, "2019-10-31/2020-10-31")]
    [InlineData(2020, RecognitionSubject.Commune, "2019-11-30/2020-11-30")]
    [InlineData(2020, RecognitionSubject.School, null)]
    [InlineData(2023, RecognitionSubject.ResidentialArea, "2022-11-01/2023-10-31")]
    [InlineData(2023, RecognitionSubject.School, "2022-11-16/2023-11-15")]
    [InlineData(2026, RecognitionSubject.Enterprise, "2025-11-16/2026-11-15")]
    public void Round_OfAYear_IsThatOfTheCircularAndTheSubject(int year, RecognitionSubject subject, string? expected)
        => RecognitionStandards.On(new LocalDate(year, 7, 1))!.ProcedureOf(subject).Round(year)?.ToString().Should().Be(expected);

    [Fact]
    public void Excluded_AreSmallEnterprisesAndPrimarySchools()
    {
        RecognitionSubject.Enterprise.Excluded(Language.English).Should().Be("small and micro enterprises");
        RecognitionSubject.School.Excluded(Language.Vietnamese).Should().Contain("tiểu học");
        RecognitionSubject.Commune.Excluded(Language.English).Should().BeEmpty();
    }
}
