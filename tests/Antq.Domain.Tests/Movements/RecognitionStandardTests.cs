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
        RecognitionStandards.All.Should().OnlyContain(standard => standard.MayBeGraded, "a province may add grades to Circular 124/2021");
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
        Authorities(New, RecognitionSubject.Commune).Should().Equal(BodyKind.DistrictPeoplesCommittee);
        Authorities(New, RecognitionSubject.ResidentialArea).Should().Equal(BodyKind.CommunePeoplesCommittee);
        Authorities(new LocalDate(2025, 7, 1), RecognitionSubject.Commune).Should().BeEmpty();
        Authorities(Old, RecognitionSubject.Agency).Should().BeEmpty("Circular 23/2012 was not read for it");
        foreach (var standard in RecognitionStandards.All)
        {
            foreach (var authority in standard.Procedures.SelectMany(procedure => procedure.Authorities))
                authority.Exists(standard.To ?? standard.KnownFrom).Should().Be(Answer.Yes, $"{authority} decides under {standard}");
        }
    }

    /// <summary>Circular 124/2021, Article 10(1) to (5): each level those that it manages; the higher may delegate one down.</summary>
    [Theory]
    [InlineData(RecognitionSubject.Agency)]
    [InlineData(RecognitionSubject.Enterprise)]
    [InlineData(RecognitionSubject.School)]
    public void Authorities_OfAnAgencyEnterpriseOrSchool_AreThoseThatManageIt(RecognitionSubject subject)
    {
        var authorities = RecognitionStandards.On(New)!.ProcedureOf(subject).Authorities;

        authorities.Select(one => (one.Body, one.MayDelegate, one.Delegate)).Should().Equal(
            (BodyKind.CommunePeoplesCommittee, false, null),
            (BodyKind.DistrictPeoplesCommittee, true, BodyKind.CommunePeoplesCommittee),
            (BodyKind.ProvincialPeoplesCommittee, true, BodyKind.DistrictPeoplesCommittee),
            (BodyKind.Ministry, true, null));
        authorities.Should().OnlyContain(one => one.Article == "Điều 10(1)–(5)" && one.Confidence == Confidence.Verified);
        authorities[^1].ScopeIn(Language.English).Should().Be("followed by departments of the ministry");
        Authorities(new LocalDate(2026, 1, 1), subject).Should()
            .Equal(BodyKind.CommunePeoplesCommittee, BodyKind.ProvincialPeoplesCommittee, BodyKind.Ministry);
        RecognitionStandards.On(new LocalDate(2026, 1, 1))!.ProcedureOf(subject).Authorities.Should()
            .OnlyContain(one => one.Confidence == Confidence.Inferred, "the text of the amendment was not seen");
    }

    /// <summary>Circular 124/2021, Article 9(1).</summary>
    [Theory]
    [InlineData(RecognitionSubject.ResidentialArea, "2023-11-15")]
    [InlineData(RecognitionSubject.Commune, "2023-11-20")]
    [InlineData(RecognitionSubject.Agency, "2023-11-20")]
    [InlineData(RecognitionSubject.Enterprise, "2023-11-20")]
    [InlineData(RecognitionSubject.School, "2023-11-20")]
    public void Deadline_OfWhoIsRecognised_IsThatOfTheCircular(RecognitionSubject subject, string day)
    {
        var procedure = RecognitionStandards.On(New)!.ProcedureOf(subject);
        LocalDate? expected = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        procedure.Deadline(RecognitionStandard.FigureKind.Recognised, 2023).Should().Be(expected);
        procedure.Deadline(RecognitionStandard.FigureKind.Graded, 2023).Should().Be(expected);
        procedure.Deadline(RecognitionStandard.FigureKind.Registered, 2023).Should().BeNull("no source names one");
        procedure.DeadlineArticle.Should().Be("Điều 9(1)");
        RecognitionStandards.On(Old)!.ProcedureOf(subject).Deadline(RecognitionStandard.FigureKind.Recognised, 2020).Should().BeNull();
        FluentActions.Invoking(() => procedure.Deadline((RecognitionStandard.FigureKind)9, 2023)).Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Circular 124/2021, Articles 4(1), 6(1), 6(5), 7(1), 7(6).</summary>
    [Theory]
    [InlineData(RecognitionSubject.ResidentialArea, "households-registered 100 Điều 4(1)")]
    [InlineData(RecognitionSubject.Agency, "working-models 1 Điều 6(1), sub-units-advanced 70 Điều 6(5)")]
    [InlineData(RecognitionSubject.Enterprise, "working-models 1 Điều 6(1), sub-units-advanced 70 Điều 6(5)")]
    [InlineData(RecognitionSubject.School, "working-models 1 Điều 7(1), sub-units-advanced 70 Điều 7(6)")]
    public void RequirementsOf_ASubject_AreThoseOfItsArticle(RecognitionSubject subject, string expected)
    {
        string.Join(", ", RecognitionStandards.On(New)!.RequirementsOf(subject)
            .Select(one => $"{Docs.Slugs.Of(one.Criterion)} {one.Threshold} {one.Article}")).Should().Be(expected);
        RecognitionStandards.On(Old)!.RequirementsOf(subject).Should().BeEmpty("none is known");
        FluentActions.Invoking(() => RecognitionStandards.On(New)!.RequirementsOf((RecognitionSubject)99)).Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Quảng Nam graded its 68 units of 2024.</summary>
    [Fact]
    public void Figures_OfARound_ContradictWhenAPartIsLargerThanItsWhole()
    {
        var figures = new RecognitionStandard.Figures
        {
            Total = 68,
            Registered = 68,
            Recognised = 52,
            Grades = [new("xuất sắc", 3), new("khá", 45), new("trung bình", 4)],
        };

        figures.Of(RecognitionStandard.FigureKind.Graded).Should().Be(Count.Exactly(52));
        figures.Contradictions().Should().BeEmpty();
        (figures with { Recognised = 51 }).Contradictions().Should()
            .Equal((RecognitionStandard.FigureKind.Graded, RecognitionStandard.FigureKind.Recognised));
        (figures with { Recognised = 70, Registered = null }).Contradictions().Should()
            .Equal((RecognitionStandard.FigureKind.Recognised, RecognitionStandard.FigureKind.Total));
        (figures with { Recognised = Count.Parse("50..80") }).Contradictions().Should().BeEmpty("it may be 52");
        new RecognitionStandard.Figures().Of(RecognitionStandard.FigureKind.Graded).Should().BeNull();
    }

    private static IEnumerable<BodyKind> Authorities(LocalDate day, RecognitionSubject subject)
        => RecognitionStandards.On(day)!.ProcedureOf(subject).Authorities.Select(authority => authority.Body);

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
    public void Excluded_AreSmallEnterprisesPrimarySchoolsAndTheArmedForces()
    {
        RecognitionSubject.Agency.Excluded(Language.Vietnamese).Should().Be("cơ quan, đơn vị lực lượng vũ trang");
        RecognitionSubject.Enterprise.Excluded(Language.English).Should().Be("small and micro enterprises");
        RecognitionSubject.School.Excluded(Language.Vietnamese).Should().Be("cơ sở giáo dục tiểu học, mầm non, nhà trẻ");
        RecognitionSubject.Commune.Excluded(Language.English).Should().BeEmpty();
    }
}
