using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Tests.Awards;

/// <summary>What there is, who may confer it, on whom: the law of a day.</summary>
public sealed class AwardLawTests
{
    private static readonly AwardLaw Law = AwardLaw.Default;

    private static readonly LocalDate Of2020 = new(2020, 11, 20), Of2024 = new(2024, 9, 19), Of2025 = new(2025, 11, 24),
        AfterSunset = new(2027, 3, 1);

    [Theory]
    [InlineData("badge", "2023-12-31", "2024-01-01")]
    [InlineData("general-department-flag", "2018-08-06", "2018-08-07")]
    public void SchemesOn_AfterItsLastDay_HasTheAwardNoMore(string id, string last, string after)
    {
        Law.SchemesOn(Day(last)).Should().Contain(Scheme(id));
        Law.SchemesOn(Day(after)).Should().NotContain(Scheme(id));
    }

    /// <summary>Whether there was such an award on the other days, no source attests.</summary>
    [Theory]
    [InlineData("mobile-police-command-flag", "2015-07-28", "2026-01-01")]
    [InlineData("central-organisation-certificate", "2024-01-01", "2023-12-31")]
    [InlineData("youth-volunteer-medal", "2024-03-06", "2024-03-05")]
    [InlineData("provincial-commemorative-medal", "2024-01-01", "2023-12-31")]
    public void SchemesOn_ADayForWhichNothingAttestsTheAward_LeavesItOut(string id, string attested, string unknown)
    {
        Law.SchemesOn(Day(attested)).Should().Contain(Scheme(id));
        Law.SchemesOn(Day(unknown)).Should().NotContain(Scheme(id));
        Scheme(id).IsInForceOn(Day(unknown)).Should().BeTrue("it is not known to be none");
    }

    [Fact]
    public void SchemesOn_AfterTheSunset_HasWhatTheLawNames()
        => Law.SchemesOn(AfterSunset).Should().Contain(StandardAwards.CulturalVillage);

    [Fact]
    public void SchemesOn_BeforeTheLawOf2022_HasNoModelCommunes()
    {
        Law.SchemesOn(Day("2023-12-31")).Should().NotContain(StandardAwards.ModelCommune);
        Law.SchemesOn(Day("2024-01-01")).Should().Contain(StandardAwards.ModelCommune);
    }

    [Theory]
    [InlineData("2024-01-01", "Xã, phường, thị trấn tiêu biểu")]
    [InlineData("2025-06-30", "Xã, phường, thị trấn tiêu biểu")]
    [InlineData("2025-07-01", "Xã, phường, đặc khu tiêu biểu")]
    public void Name_OfTheModelCommune_IsThatOfItsDecree(string day, string name)
        => StandardAwards.ModelCommune.Name(Language.Vietnamese, Day(day)).Should().Be(name);

    [Fact]
    public void Name_WithoutADay_IsThatOfThePresentLaw()
    {
        StandardAwards.ModelCommune.Name(Language.Vietnamese).Should().Be("Xã, phường, đặc khu tiêu biểu");
        StandardAwards.CulturalVillage.Name(Language.Vietnamese).Should().Be("Thôn, tổ dân phố văn hóa");
        StandardAwards.CulturalVillage.Name(Language.Vietnamese, Of2020).Should().Be("Thôn, làng, ấp, bản, tổ dân phố văn hóa");
    }

    [Fact]
    public void Schemes_WithClasses_AreTheOrdersAndTheMedalThatTheLawNames()
        => Law.Schemes.Where(scheme => scheme.HasClasses).Select(scheme => scheme.Id.ToString()).Should().Equal(
            "independence-order", "military-merit-order", "labour-order", "fatherland-defence-order", "feat-order",
                "glorious-fighter-medal");

    [Theory]
    [InlineData("2003-01-01", "")]
    [InlineData("2004-07-01", "L2003")]
    [InlineData("2015-06-19", "L2003 L2003a L2003c T40")]
    [InlineData("2015-06-20", "L2003 L2003a L2003c T40 T17")]
    [InlineData("2018-01-01", "L2003 L2003a L2003c T40 T17 D91 T08")]
    [InlineData("2020-11-20", "L2003 L2003a L2003c D91")]
    [InlineData("2023-12-31", "L2003 L2003a L2003c D91 T12H")]
    [InlineData("2024-01-01", "L2022 D98")]
    [InlineData("2025-06-30", "T142 L2022 D98 D28 D86 T04 T20 T22")]
    [InlineData("2025-07-01", "T142 L2022 D86 T04 T20 T22 D129 D152")]
    [InlineData("2025-08-04", "T142 L2022 T01 D86 T04 T20 T22 D129 D152")]
    [InlineData("2025-08-05", "T142 L2022 D86 T04 T20 T22 D129 D152 T15")]
    [InlineData("2026-09-30", "T142 L2022 D86 T04 T20 T22 D129 D152 T15")]
    [InlineData("2026-10-01", "T142 L2022 L2026a D86 T04 T20 T22 D129 D152 T15")]
    [InlineData("2027-03-01", "T142 L2022 L2026a D86 T04 T20 T22 T15")]
    public void RegimesOn_ADay_AreTheLawsAndDecreesInForce(string day, string ids)
        => string.Join(' ', Law.RegimesOn(Day(day)).Select(regime => regime.Id)).Should().Be(ids);

    [Theory]
    [InlineData("district-chair", "2025-06-30", "2025-07-01", "Luật 72/2025/QH15 Điều 51(3)")]
    [InlineData("district-police-chief", "2025-02-28", "2025-03-01", "Nghị định 02/2025/NĐ-CP")]
    [InlineData("general-department-director", "2018-08-06", "2018-08-07", "Nghị định 01/2018/NĐ-CP")]
    public void Exists_OfficeOfALevelThatEnded_EndsWithTheLevel(string office, string last, string after, string basis)
    {
        var one = Enum.GetValues<IssuingOffice>().Single(value => Docs.Slugs.Of(value) == office);

        Law.Exists(one, Day(last)).Answer.Should().Be(Answer.Yes);
        var gone = Law.Exists(one, Day(after));
        gone.Answer.Should().Be(Answer.No);
        gone.Basis.Should().Be(basis);
        gone.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.OfficeEnded);
    }

    [Fact]
    public void Competences_OfEveryOfficeThatEnded_ReachNoFurtherThanTheOffice()
        => Law.Competences.Where(rule => rule.To is null || rule.To > Law.LastDay).Should()
            .OnlyContain(rule => Law.Exists(rule.Office, Law.LastDay).Answer == Answer.Yes);

    [Fact]
    public void Schemes_OnEveryDayThatTheyAreInForce_HaveSomebodyWhoConfersThem()
    {
        LocalDate[] days =
            [new(2004, 7, 1), new(2018, 8, 6), Of2020, new(2023, 12, 31), new(2024, 1, 1), Of2024, new(2025, 6, 30), new(2025, 7, 1),
            Law.LastDay];

        foreach (var day in days)
            Law.SchemesOn(day).Where(scheme => !Law.Competences.Any(rule => rule.Scheme == scheme && rule.HoldsOn(day))).Should()
                .BeEmpty($"of {day}");
    }

    [Fact]
    public void CulturalVillage_AfterTheDistricts_IsTheCommuneChairs()
    {
        Law.CompetencesOn(StandardAwards.CulturalVillage, new LocalDate(2025, 6, 30)).Select(rule => rule.Office).Should()
            .Equal(IssuingOffice.DistrictChair);
        Law.CompetencesOn(StandardAwards.CulturalVillage, new LocalDate(2025, 7, 1)).Select(rule => rule.Office).Should()
            .Equal(IssuingOffice.CommuneChair);
    }

    [Theory]
    [InlineData("feat-order", AwardClass.Second, IssuingOffice.StatePresident, RecipientKind.Collectives, Answer.Yes, "",
        "Luật 15/2003/QH11 Điều 48")]
    [InlineData("government-flag", null, IssuingOffice.Government, RecipientKind.Individuals, Answer.No, "ANTQ1201",
        "Nghị định 91/2017/NĐ-CP Điều 11")]
    [InlineData("ministry-or-province-flag", null, IssuingOffice.Minister, RecipientKind.Individuals, Answer.No, "ANTQ1201",
        "Luật 15/2003/QH11")]
    [InlineData("ministry-certificate", null, IssuingOffice.ProvincialPoliceDirector, RecipientKind.Individuals, Answer.No, "ANTQ1202",
        "Luật 15/2003/QH11")]
    [InlineData("province-certificate", null, IssuingOffice.CommuneChair, RecipientKind.Individuals, Answer.No, "ANTQ1202",
        "Luật 15/2003/QH11")]
    [InlineData("certificate-of-commendation", null, IssuingOffice.ProvincialPoliceDirector, RecipientKind.Households, Answer.Yes, "",
        "Luật 15/2003/QH11")]
    [InlineData("certificate-of-commendation", null, IssuingOffice.DistrictPoliceChief, RecipientKind.Households, Answer.No, "ANTQ1201",
        "Luật 15/2003/QH11")]
    [InlineData("national-security-medal", null, IssuingOffice.StatePresident, RecipientKind.Collectives, Answer.No, "ANTQ1201",
        "Luật 15/2003/QH11 Điều 55")]
    [InlineData("national-security-medal", null, IssuingOffice.PrimeMinister, RecipientKind.Individuals, Answer.No, "ANTQ1202",
        "Luật 15/2003/QH11 Điều 55")]
    [InlineData("cultural-family", null, IssuingOffice.CommuneChair, RecipientKind.Individuals, Answer.No, "ANTQ1201", "Luật 15/2003/QH11")]
    [InlineData("cultural-family", null, IssuingOffice.CommuneChair, RecipientKind.Households, Answer.Yes, "", "Luật 15/2003/QH11")]
    [InlineData("gold-star-order", AwardClass.First, IssuingOffice.StatePresident, RecipientKind.Collectives, Answer.No, "ANTQ1206",
        "Luật 06/2022/QH15 Điều 33(2)")]
    [InlineData("model-commune", null, IssuingOffice.ProvincialChair, RecipientKind.Collectives, Answer.No, "ANTQ1205",
        "Luật 06/2022/QH15 Điều 20, 29; Nghị định 86/2023/NĐ-CP")]
    public void Judge_In2020_SaysYesOrTheRuleBrokenWithItsArticle(string scheme, AwardClass? rank, IssuingOffice office,
        RecipientKind recipient, Answer answer, string code, string basis)
    {
        var ruling = Law.Judge(
            new AwardQuestion { Day = Of2020, Scheme = Scheme(scheme), Class = rank, Office = office, Recipient = recipient });

        ruling.Answer.Should().Be(answer);
        string.Join(' ', ruling.Findings.Select(finding => finding.Code.Id)).Should().Be(code);
        ruling.Basis.Should().Contain(basis);
        ruling.Reason(Language.Vietnamese).Should().NotContain("{");
        ruling.Reason(Language.English).Should().NotContain("{");
    }

    [Fact]
    public void Judge_PoliceDirectorsCertificateOfMerit_NamesTheLikelyForm()
    {
        var ruling = Law.Judge(
            new AwardQuestion
            {
                Day = Of2024,
                Scheme = StandardAwards.MinistryCertificate,
                Office = IssuingOffice.ProvincialPoliceDirector,
                Recipient = RecipientKind.Individuals
            });

        ruling.Reason(Language.Vietnamese).Should().Be("Giám đốc Công an cấp tỉnh không có thẩm quyền tặng Bằng khen; có lẽ là Giấy khen.");
        ruling.Reason(Language.English).Should()
            .Be("The Director of the provincial police may not confer the form Certificate of merit; probably Commendation is meant.");
    }

    [Fact]
    public void Judge_WithoutWhatItDependsOn_CannotTellAndNamesIt()
    {
        Law.Judge(new AwardQuestion { Day = Of2024, Scheme = StandardAwards.CertificateOfCommendation }).Missing.Should()
            .Equal(AwardQuestion.Part.Office, AwardQuestion.Part.Recipient);
        Law.Judge(new AwardQuestion
        {
            Day = Of2024,
            Scheme = StandardAwards.CertificateOfCommendation,
            Recipient = RecipientKind.Households
        }).Missing.Should().Equal(AwardQuestion.Part.Office);
        var order = Law.Judge(new AwardQuestion { Day = Of2024, Scheme = StandardAwards.FeatOrder });
        order.Answer.Should().Be(Answer.CannotTell);
        order.Missing.Should().Equal([AwardQuestion.Part.Recipient], "only the State President confers it");
        order.Reason(Language.Vietnamese).Should().Be("Chưa thể trả lời: còn thiếu đối tượng được tặng.");
        Law.Judge(new AwardQuestion { Day = Of2024, Scheme = StandardAwards.FeatOrder, Recipient = RecipientKind.Individuals }).Answer
            .Should().Be(Answer.Yes);
    }

    [Theory]
    [InlineData(CommendationType.Merit, RecipientKind.Households, Answer.No)]
    [InlineData(CommendationType.Merit, RecipientKind.Individuals, Answer.Yes)]
    [InlineData(CommendationType.AdHoc, RecipientKind.Households, Answer.Yes)]
    [InlineData(CommendationType.Thematic, RecipientKind.Households, Answer.Yes)]
    [InlineData(CommendationType.Seniority, RecipientKind.Collectives, Answer.No)]
    [InlineData(CommendationType.Service, RecipientKind.Collectives, Answer.No)]
    public void Judge_TypeOfCommendation_IsForThoseThatArticle8Names(CommendationType type, RecipientKind recipient, Answer answer)
    {
        var ruling = Law.Judge(
            new AwardQuestion
            {
                Day = Of2024,
                Scheme = StandardAwards.ProvinceCertificate,
                Office = IssuingOffice.ProvincialChair,
                Recipient = recipient,
                Type = type
            });

        ruling.Answer.Should().Be(answer);
        if (answer == Answer.No) ruling.Basis.Should().Be("Luật 06/2022/QH15 Điều 8");
    }

    [Fact]
    public void Judge_TypeOfCommendationBeforeTheLawOf2022_CannotBeTold()
    {
        var ruling = Law.Judge(
            new AwardQuestion
            {
                Day = Of2020,
                Scheme = StandardAwards.ProvinceCertificate,
                Office = IssuingOffice.ProvincialChair,
                Recipient = RecipientKind.Individuals,
                Type = CommendationType.Merit
            });

        ruling.Answer.Should().Be(Answer.CannotTell);
        ruling.Missing.Should().Equal(AwardQuestion.Part.Law);
    }

    [Fact]
    public void Judge_CommemorativeMedal_IsGivenOnceAndNotToHoldersOfCertainMedals()
    {
        AwardRuling Asked(params AwardScheme[] held) => Law.Judge(new AwardQuestion
        {
            Day = Of2025,
            Scheme = StandardAwards.NationalSecurityCommemorativeMedal,
            Office = IssuingOffice.Minister,
            Recipient = RecipientKind.Individuals,
            Held = [.. held.Select(scheme => scheme.Id)],
        });

        Asked().Answer.Should().Be(Answer.Yes);
        Asked().Conditions.Should().HaveCount(3).And
            .OnlyContain(condition => condition.Kind == AwardCondition.ConditionKind.ToBeChecked);
        Asked(StandardAwards.MinistryCertificate).Answer.Should().Be(Answer.Yes);
        Asked(StandardAwards.NationalSecurityCommemorativeMedal).Answer.Should().Be(Answer.No);
        Asked(StandardAwards.GloriousFighterMedal).Answer.Should().Be(Answer.No);
        Asked(StandardAwards.NationalSecurityMedal).Findings.Should().ContainSingle().Which.Code.Should()
            .Be(FindingCodes.AwardConditionBroken);
        var holder = Asked(StandardAwards.FeatOrder);
        holder.Answer.Should().Be(Answer.CannotTell, "an order may be for something else than service in the police");
        holder.Missing.Should().Equal(AwardQuestion.Part.History);
    }

    [Fact]
    public void Judge_WithoutKnowingWhatIsHeld_SaysYesWithEveryConditionToCheck()
    {
        var ruling = Law.Judge(
            new AwardQuestion
            {
                Day = Of2025,
                Scheme = StandardAwards.NationalSecurityCommemorativeMedal,
                Recipient = RecipientKind.Individuals
            });

        ruling.Answer.Should().Be(Answer.Yes);
        ruling.Conditions.Should().HaveCount(6);
    }

    [Fact]
    public void Judge_AfterTheSunset_MarksAYesAndGivesNoNo()
    {
        var allowed = Law.Judge(
            new AwardQuestion { Day = AfterSunset, Scheme = StandardAwards.MinistryCertificate, Recipient = RecipientKind.Individuals });
        var refused = Law.Judge(
            new AwardQuestion { Day = AfterSunset, Scheme = StandardAwards.GovernmentFlag, Recipient = RecipientKind.Individuals });
        var delegated = Law.Judge(
            new AwardQuestion { Day = AfterSunset, Scheme = StandardAwards.CulturalVillage, Recipient = RecipientKind.Collectives });

        allowed.Answer.Should().Be(Answer.Yes);
        allowed.Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.LawAmended, FindingCodes.LawSunset);
        refused.Answer.Should().Be(Answer.CannotTell);
        refused.Findings.Select(finding => finding.Code).Should()
            .Equal(FindingCodes.RecipientNotAllowed, FindingCodes.LawAmended, FindingCodes.LawSunset);
        refused.Missing.Should().Equal(AwardQuestion.Part.Law);
        delegated.Answer.Should().Be(Answer.CannotTell);
        delegated.Findings.Select(finding => finding.Code).Should().Contain(FindingCodes.LawSunset);
        Law.Judge(new AwardQuestion
        {
            Day = Law.LastDay,
            Scheme = StandardAwards.CulturalVillage,
            Recipient = RecipientKind.Collectives
        }).Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.LawAmended);
    }

    [Fact]
    public void Judge_BeforeTheLaw_CannotTell()
    {
        var ruling = Law.Judge(
            new AwardQuestion
            {
                Day = new LocalDate(2004, 6, 30),
                Scheme = StandardAwards.FeatOrder,
                Recipient = RecipientKind.Individuals
            });

        ruling.Answer.Should().Be(Answer.CannotTell);
        ruling.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.LawUnknown);
    }

    [Fact]
    public void Judge_WhatIsOnlyRemembered_IsNotPresentedAsCertain()
    {
        Law.MayReceive(StandardAwards.MinistryCertificate, RecipientKind.Households, Of2024).Confidence.Should().Be(Confidence.Inferred);
        Law.MayReceive(StandardAwards.GreatNationalUnityOrder, RecipientKind.Individuals, Of2024).Confidence.Should()
            .Be(Confidence.Remembered);
        Law.MayConfer(AwardForm.CertificateOfMerit, IssuingOffice.PrimeMinister, Of2024).Confidence.Should().Be(Confidence.Verified);
    }

    [Theory]
    [InlineData("labour-order", AwardClass.First, "feat-order", AwardClass.First, AwardPrecedence.Equal)]
    [InlineData("feat-order", AwardClass.First, "military-merit-order", AwardClass.Third, AwardPrecedence.Lower)]
    [InlineData("military-merit-order", AwardClass.First, "independence-order", AwardClass.First, AwardPrecedence.Equal)]
    [InlineData("gold-star-order", null, "ho-chi-minh-order", null, AwardPrecedence.Higher)]
    [InlineData("feat-order", AwardClass.Second, "great-national-unity-order", null, AwardPrecedence.Equal)]
    [InlineData("prime-minister-certificate", null, "ministry-certificate", null, AwardPrecedence.Higher)]
    [InlineData("ministry-certificate", null, "province-certificate", null, AwardPrecedence.Equal)]
    [InlineData("national-security-commemorative-medal", null, "ministry-certificate", null, AwardPrecedence.Lower)]
    [InlineData("national-security-commemorative-medal", null, "provincial-commemorative-medal", null, AwardPrecedence.CannotTell)]
    [InlineData("friendship-order", null, "feat-order", AwardClass.Third, AwardPrecedence.CannotTell)]
    [InlineData("certificate-of-commendation", null, "ministry-certificate", null, AwardPrecedence.Lower)]
    [InlineData("feat-order", null, "feat-order", AwardClass.First, AwardPrecedence.CannotTell)]
    [InlineData("glorious-fighter-medal", AwardClass.First, "glorious-fighter-medal", AwardClass.Third, AwardPrecedence.Higher)]
    [InlineData("national-emulation-fighter", null, "grass-roots-emulation-fighter", null, AwardPrecedence.Higher)]
    [InlineData("government-flag", null, "ministry-or-province-flag", null, AwardPrecedence.Higher)]
    [InlineData("government-flag", null, "national-emulation-fighter", null, AwardPrecedence.CannotTell)]
    [InlineData("government-flag", null, "feat-order", AwardClass.First, AwardPrecedence.CannotTell)]
    [InlineData("cultural-family", null, "cultural-village", null, AwardPrecedence.CannotTell)]
    public void Compare_In2025_IsTheWeakOrderOfTheLaw(string first, AwardClass? firstClass, string second, AwardClass? secondClass,
        AwardPrecedence precedence)
    {
        Law.Compare(Scheme(first), firstClass, Scheme(second), secondClass, Of2025).Should().Be(precedence);
        Law.Compare(Scheme(second), secondClass, Scheme(first), firstClass, Of2025).Should().Be(precedence switch
        {
            AwardPrecedence.Higher => AwardPrecedence.Lower,
            AwardPrecedence.Lower => AwardPrecedence.Higher,
            _ => precedence,
        });
    }

    [Fact]
    public void Compare_ClassesOfOneMedalThatAreRewardedAlike_KeepTheirOrder()
        => Law.Compare(StandardAwards.GloriousFighterMedal, AwardClass.First, StandardAwards.GloriousFighterMedal, AwardClass.Third,
            new LocalDate(2022, 1, 1)).Should().Be(AwardPrecedence.Higher);

    [Fact]
    public void Exists_OfficeThatEnded_IsStillGoneAfterTheSunsetAndMarked()
        => Law.Exists(IssuingOffice.DistrictChair, AfterSunset).Should()
            .Match<AwardRuling>(ruling => ruling.Answer == Answer.No && ruling.Findings.Count == 2);

    [Fact]
    public void Questions_OfWhatThereIsNot_AreRefused()
    {
        var julian = new LocalDate(2024, 1, 1, CalendarSystem.Julian);
        Action[] questions =
        [
            () => Law.Exists((IssuingOffice)99, Of2024), () =>
                Law.Exists(IssuingOffice.Minister, julian), () => Law.SchemesOn(julian), () => Law.RegimesOn(julian),
            () => Law.CompetencesOn(StandardAwards.FeatOrder, julian), () =>
                Law.Read("Bằng khen", julian), () => Law.Judge(new AwardQuestion { Day = julian, Scheme = StandardAwards.FeatOrder }),
        ];

        foreach (var question in questions.Append(
            () => _ = new AwardQuestion { Day = Of2024, Scheme = StandardAwards.FeatOrder, Class = (AwardClass)99 }))
            question.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Judge_CommemorativeMedalBeforeItsCircular_IsNotHeldAgainstIt()
        => Law.Judge(new AwardQuestion
        {
            Day = new LocalDate(2010, 1, 1),
            Scheme = StandardAwards.NationalSecurityCommemorativeMedal,
            Recipient = RecipientKind.Individuals,
            Held = [StandardAwards.GloriousFighterMedal.Id]
        })
            .Answer.Should().Be(Answer.Yes);

    [Fact]
    public void Compare_OfAllAwardsOnADay_IsAWeakOrderWithinAFamily()
    {
        (AwardScheme Scheme, AwardClass? Class)[] awards =
            [.. Law.SchemesOn(Of2025)
            .SelectMany(scheme => scheme.HasClasses
            ? Enum.GetValues<AwardClass>().Select(rank => (scheme, (AwardClass?)rank))
            : [(scheme, null)])];
        Func<(AwardScheme Scheme, AwardClass? Class), (AwardScheme Scheme, AwardClass? Class), AwardPrecedence> of =
            (one, other) => Law.Compare(one.Scheme, one.Class, other.Scheme, other.Class, Of2025);

        foreach (var a in awards)
        {
            of(a, a).Should().Be(AwardPrecedence.Equal);
            foreach (var b in awards.Where(b => of(a, b) is AwardPrecedence.Higher or AwardPrecedence.Equal))
                awards.Where(c => of(b, c) == AwardPrecedence.Higher && of(a, c) != AwardPrecedence.Higher).Should()
                    .BeEmpty($"{a} stands above or beside {b}");
        }

        awards.SelectMany(a => awards, (a, b) => (a, b)).Where(pair => pair.a.Scheme.Family != pair.b.Scheme.Family).Should()
            .OnlyContain(pair => of(pair.a, pair.b) == AwardPrecedence.CannotTell);
    }

    [Fact]
    public void Names_OfEverything_AreThereInBothLanguages()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Law.Schemes.Select(scheme => scheme.Name(language))
                .Concat(Law.Regimes.Select(regime => regime.TitleIn(language)))
                .Concat(Law.Conditions.Select(condition => condition.Text(language)))
                .Concat(Enum.GetValues<AwardForm>().Select(one => one.Name(language)))
                .Concat(Enum.GetValues<IssuingOffice>().Select(one => one.Name(language)))
                .Concat(Enum.GetValues<RecipientKind>().Select(one => one.Name(language)))
                .Concat(Enum.GetValues<AwardClass>().Select(one => one.Name(language)))
                .Concat(Enum.GetValues<AwardFamily>().Select(one => one.Name(language)))
                .Concat(Enum.GetValues<AwardQuestion.Part>().Select(one => one.Name(language)))
                .Concat(Enum.GetValues<AwardPrecedence>().Select(one => one.Name(language)))
                .Concat(Enum.GetValues<CommendationType>().Select(one => one.Name(language)))
                .Concat(Enum.GetValues<LegalRegime.RegimeKind>().Select(one => one.Name(language)))
                .Should().NotContain(name => string.IsNullOrWhiteSpace(name));
        }
    }

    [Fact]
    public void StandardAwards_Together_AreTheAwardsOfTheLaw()
        => typeof(StandardAwards).GetProperties().Select(property => (AwardScheme)property.GetValue(null)!).Should()
            .BeEquivalentTo(Law.Schemes);

    [Fact]
    public void Judge_AwardOfNoOne_IsRefused()
    {
        var unknown = () => Law[AwardSchemeId.Parse("order-of-nothing")];

        unknown.Should().Throw<ArgumentException>().WithMessage("No award 'order-of-nothing' is known (data 2026b).*");
    }

    private static AwardScheme Scheme(string id) => Law[AwardSchemeId.Parse(id)];

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
