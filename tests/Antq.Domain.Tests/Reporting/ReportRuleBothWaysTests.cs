using Antq.Domain.Awards;
using Antq.Domain.Measures;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Reporting;

/// <summary>Each rule that no number of the seeds can break by itself: a report that breaks it, and one like it that does not.</summary>
public sealed class ReportRuleBothWaysTests
{
    private static readonly LocalDate Day = new(2024, 9, 19);

    private static readonly UnitKey PhuThoThen = UnitKey.Parse("25@2008-08-01"), VinhPhucThen = UnitKey.Parse("26@2008-08-01"),
        Ministry = UnitKey.Parse("BCA@1976-07-02");

    [Fact]
    public void UnsplitRecipients_AsManyAsTheSplitOnes_AreProbablyTheSame()
    {
        Validate(Award(new Recipients(6, 9, unsplit: new UnsplitRecipients(15, [RecipientKind.Collectives, RecipientKind.Individuals]))))
            .ShouldTell("ANTQ1213", FindingSeverity.Warning, "/awards/0/recipients/unsplit", "/awards/0/recipients", "", "15");
        Validate(Award(new Recipients(6, 9, unsplit: new UnsplitRecipients(14, [RecipientKind.Collectives, RecipientKind.Individuals]))))
            .Should().BeEmpty();
        Validate(Award(Recipients.OfUnsplit(15, RecipientKind.Collectives, RecipientKind.Individuals))).Should().BeEmpty();
    }

    [Fact]
    public void ExactTotal_OfVagueParts_IsAWarning()
    {
        ReportBuilder Of(Count more, Count total)
            => New().With(StandardMeasures.InformationReceived, 20).With(StandardMeasures.InformationReceived, more)
                .StatedTotal(StandardMeasures.InformationReceived, total);

        Validate(Of(Count.Read("hơn 30", Language.Vietnamese), 51)).ShouldTell(
            "ANTQ1113", FindingSeverity.Warning, "/statedTotals/0", null, "", "51");
        Validate(Of(Count.Read("hơn 30", Language.Vietnamese), Count.Read("hơn 50", Language.Vietnamese))).Should().BeEmpty();
        Validate(Of(31, 51)).Should().BeEmpty();
    }

    [Fact]
    public void FiguresOfDaysAfterTheReport_AreNoPeriodsInsideOthers()
    {
        Figure Of(string period, Count value)
            => new() { Measure = StandardMeasures.InformationReceived.Id, Value = value, Period = ReportingPeriod.Parse(period) };

        var act = () => Validate(New().With(Of("2025", 5)).With(Of("2025-03", 9)).With(Of("2024", 7)));

        act.Should().NotThrow("wrong data are findings");
    }

    [Fact]
    public void Total_OfKindsOverUnits_IsNoTotal()
    {
        ReportBuilder Of(Measure measure, UnitKey second) => New(Ministry)
            .With(new Figure { Measure = measure.Id, Value = 10, Unit = PhuThoThen })
            .With(new Figure { Measure = measure.Id, Value = 11, Unit = second })
            .StatedTotal(measure, 21);

        Validate(Of(StandardMeasures.ModelKinds, VinhPhucThen)).ShouldTell(
            "ANTQ1114", FindingSeverity.Warning, "/statedTotals/0", null, "", "loại mô hình|kinds of models;21;11");
        Validate(Of(StandardMeasures.ModelSites, VinhPhucThen)).Should().BeEmpty("sites add over units");
        Validate(Of(StandardMeasures.ModelKinds, PhuThoThen)).Should()
            .NotContain(finding => finding.Code == FindingCodes.TotalOverUnitsThatDoesNotAdd);
    }

    [Fact]
    public void Total_OfAStockOverDays_IsNoTotal()
    {
        ReportBuilder Of(Measure measure) => New()
            .With(new Figure { Measure = measure.Id, Value = 10, Day = new LocalDate(2023, 12, 31) })
            .With(new Figure { Measure = measure.Id, Value = 11, Day = new LocalDate(2024, 6, 30) })
            .StatedTotal(measure, 21);

        Validate(Of(StandardMeasures.ModelSites)).ShouldTell(
            "ANTQ1115", FindingSeverity.Warning, "/statedTotals/0", null, "", "điểm mô hình|model sites;21");
        Validate(Of(StandardMeasures.ModelsBuilt)).Should().BeEmpty("what is built on different days adds");
    }

    [Fact]
    public void DistinctRecipients_MoreThanAwards_AreAnError()
    {
        ReportBuilder Of(Count distinct) => Award(Recipients.Of(3, 6)).With(StandardMeasures.AwardRecipients, distinct);

        Validate(Of(10).StatedTotal(StandardMeasures.AwardInstances, 9)).ShouldTell(
            "ANTQ1116", FindingSeverity.Error, "/figures/0", "/statedTotals/0", "", "10;9");
        Validate(Of(9).StatedTotal(StandardMeasures.AwardInstances, 9)).Should().BeEmpty();
        Validate(Of(4).StatedTotal(StandardMeasures.AwardInstances, 9)).Should().BeEmpty("one recipient may have several awards");
        Validate(Of(1200)).Should().BeEmpty("the awards told one by one may be those of one conference");
    }

    [Fact]
    public void Members_OfACluster_AreUnitsBesideEachOther()
    {
        ReportBuilder Of(UnitKey unit, params UnitKey[] members)
            => New(unit).Of(new EmulationCluster("Cụm thi đua số 2", members)).With(StandardMeasures.ModelSites, 5);

        Validate(Of(Ministry, PhuThoThen, VinhPhucThen)).Should().BeEmpty();
        Validate(Of(Ministry, PhuThoThen)).ShouldTell(
            "ANTQ1008", FindingSeverity.Error, "/cluster/members", null, "", "Cụm thi đua số 2;ít nhất hai|at least two");
        Validate(Of(Ministry, PhuThoThen, PhuThoThen)).ShouldTell(
            "ANTQ1008", FindingSeverity.Error, "/cluster/members/1", null, "", "Phú Thọ;hai lần|twice");
        Validate(Of(Ministry, PhuThoThen, Ministry)).ShouldTell(
            "ANTQ1008", FindingSeverity.Error, "/cluster/members/0", null, "", "Phú Thọ;nằm trong|inside");
        Validate(Of(Ministry, PhuThoThen, UnitKey.Parse("25@2025-07-01"))).ShouldTell(
            "ANTQ1008", FindingSeverity.Error, "/cluster/members/1", null, "", "25@2025-07-01;không có|no such unit");
        Validate(Of(VinhPhucThen, PhuThoThen, VinhPhucThen)).ShouldTell(
            "ANTQ1008", FindingSeverity.Error, "/cluster/members/0", null, "", "không thuộc|no part");
    }

    [Theory]
    [InlineData(PartsKind.Some, 6, 7, "")]
    [InlineData(PartsKind.Open, 4, 5, "")]
    [InlineData(PartsKind.Open, 6, 7, "ANTQ1110")]
    [InlineData(PartsKind.Complete, 4, 6, "")]
    [InlineData(PartsKind.Complete, 4, 5, "ANTQ1111")]
    [InlineData(PartsKind.Complete, 6, 7, "ANTQ1110")]
    public void Parts_OfAFigure_AreWhatTheySayOfTheWhole(PartsKind parts, int one, int other, string code)
    {
        var findings = Validate(New().With(new Figure
        {
            Measure = StandardMeasures.ModelSites.Id,
            Value = 10,
            Parts = parts,
            OfWhich =
                [new Figure { Measure = StandardMeasures.ModelSites.Id, Value = one, Population = Population.AssociationMembers },
                new Figure { Measure = StandardMeasures.ModelSites.Id, Value = other, Population = Population.Parse("others") }],
        }));

        if (code.Length == 0) findings.Should().BeEmpty();
        else findings.ShouldTell(code, FindingSeverity.Error, "/figures/0", null, $"/figures/0/value={one + other}", $"{one + other};10");
    }

    [Fact]
    public void StatedTotal_ThatGoesOn_IsAtLeastTheSum()
    {
        ReportBuilder Of(Count total, bool open)
            => Award(Recipients.Of(3, 6)).With(new StatedTotal(StandardMeasures.AwardInstances.Id, total, Open: open));

        Validate(Of(33, open: true)).Should().BeEmpty();
        Validate(Of(33, open: false)).ShouldTell(
            "ANTQ1101", FindingSeverity.Error, "/statedTotals/0", null, "/statedTotals/0/value=9", "33;9");
        Validate(Of(8, open: true)).ShouldTell(
            "ANTQ1101", FindingSeverity.Error, "/statedTotals/0", null, "/statedTotals/0/value=9", "8;9");
    }

    [Fact]
    public void Flow_OfAMonthAboveThatOfItsYear_IsAWarningAndBothStay()
    {
        ReportBuilder Of(int month) => New()
            .With(new Figure { Measure = StandardMeasures.InformationReceived.Id, Value = 100, Period = ReportingPeriod.Year(2023) })
            .With(new Figure { Measure = StandardMeasures.InformationReceived.Id, Value = month, Period = ReportingPeriod.Month(2023, 5) });

        var report = Of(101).Build();
        ReportRules.Standard.Validate(report)
            .ShouldTell("ANTQ1112", FindingSeverity.Warning, "/figures/1", "/figures/0", "", "101;100;tháng 5/2023|May 2023;năm 2023|2023");
        report.Facts.Should().HaveCount(2);
        Validate(Of(100)).Should().BeEmpty();
    }

    [Fact]
    public void Stock_OfAnEarlierDayAboveALaterOne_IsNoFinding()
        => Validate(New()
            .With(new Figure { Measure = StandardMeasures.ModelSites.Id, Value = 100, Period = ReportingPeriod.Year(2023) })
            .With(new Figure { Measure = StandardMeasures.ModelSites.Id, Value = 101, Period = ReportingPeriod.Month(2023, 5) })).Should()
                .BeEmpty();

    [Fact]
    public void RecipientsText_ThatMeansOtherRecipients_IsAnError()
    {
        ReportBuilder Of(string text, Recipients recipients) => New().Award(Commendation(recipients) with { RecipientsText = text });

        Validate(Of("cán bộ và nhân dân xã Tam Hồng", Recipients.Of(collectives: 1))).Should().BeEmpty();
        Validate(Of("cán bộ và nhân dân xã Tam Hồng", Recipients.Of(collectives: 2)))
            .ShouldTell("ANTQ1214", FindingSeverity.Error, "/awards/0/recipients", null, "",
                "cán bộ và nhân dân xã Tam Hồng;1 tập thể|1 collective;2 tập thể|2 collectives");
        Validate(Of("15 tập thể, cá nhân", Recipients.Of(7, 8))).ShouldTell(
            "ANTQ1214", FindingSeverity.Error, "/awards/0/recipients", null, "", "7 tập thể, 8 cá nhân|7 collectives, 8 individuals");
        Validate(Of("một số điển hình", Recipients.Of(7, 8))).Should().BeEmpty("words that tell no recipients are only kept");
    }

    [Fact]
    public void Committee_NamedAsTheGiver_IsAWarning()
    {
        ReportBuilder Of(string title) => New().Award(Commendation(Recipients.Of(2)) with { Title = title });

        Validate(Of("Giấy khen của Ban Chỉ đạo 138 tỉnh")).ShouldTell(
            "ANTQ1212", FindingSeverity.Warning, "/awards/0/title", null, "",
            "Giấy khen của Ban Chỉ đạo 138 tỉnh;Giám đốc Công an cấp tỉnh|Director of the provincial police");
        Validate(Of("Giấy khen của Giám đốc Công an tỉnh")).Should().BeEmpty();
        Validate(New().Award(Commendation(Recipients.Of(2)) with { PresentedBy = "Ban Chỉ đạo 138 tỉnh" })).Should()
            .BeEmpty("a committee may present");
    }

    [Theory]
    [InlineData("Bằng khen của UBND tỉnh", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh")]
    [InlineData("Huân chương Chiến công hạng Nhì", "Huân chương Chiến công, hạng Nhì")]
    [InlineData("Giấy khen của Chủ tịch UBND xã", "Giấy khen, Chủ tịch Ủy ban nhân dân cấp xã")]
    public void Title_ThatMeansAnotherAward_IsAWarning(string title, string meant)
        => Validate(New().Award(Commendation(Recipients.Of(2)) with { Title = title })).ShouldTell(
            "ANTQ1215", FindingSeverity.Warning, "/awards/0/title", null, "", $"{title};{meant}|{title}");

    [Theory]
    [InlineData("Giấy khen")]
    [InlineData("Giấy khen của Công an tỉnh")]
    [InlineData("Giấy khen của Giám đốc Công an tỉnh và Cục trưởng")]
    [InlineData("một hình thức khác")]
    public void Title_ThatMeansTheAwardOrNone_IsNoFinding(string title)
        => Validate(New().Award(Commendation(Recipients.Of(2)) with { Title = title })).Should().BeEmpty();

    [Fact]
    public void Validate_ReportThatIsNoDocument_IsRefusedWithThePlace()
    {
        var validating = () => ReportRules.Standard.Validate(New().Build() with { Awards = [null!] });

        validating.Should().Throw<ArgumentException>().WithMessage("both-ways /awards/0: An element of a list is not null.*");
    }

    [Fact]
    public void Scheme_OfAnotherFormOrNone_IsTold()
    {
        ReportBuilder Of(AwardSchemeId scheme) => New().Award(Commendation(Recipients.Of(2)) with { Scheme = scheme });

        Validate(Of(StandardAwards.CertificateOfCommendation.Id)).Should().BeEmpty();
        Validate(Of(StandardAwards.ProvinceCertificate.Id)).ShouldTell(
            "ANTQ1210", FindingSeverity.Error, "/awards/0/form", "/awards/0/scheme", "/awards/0/form=certificate-of-merit",
                "Bằng khen|Certificate of merit;Giấy khen|Commendation");
        Validate(Of(AwardSchemeId.Parse("order-of-nothing"))).ShouldTell(
            "ANTQ1209", FindingSeverity.Warning, "/awards/0/scheme", null, "", "order-of-nothing;2026b");
    }

    [Fact]
    public void Class_OfAnAwardWithoutClasses_IsAWarning()
    {
        ReportBuilder Of(string? title, AwardForm form, AwardClass? rank) => New().Award(new Award
        {
            Form = form,
            Class = rank,
            Title = title,
            Issuers = [new Issuer(form == AwardForm.Order ? IssuingOffice.StatePresident : IssuingOffice.ProvincialPoliceDirector)],
            Recipients = Recipients.Of(individuals: 1),
        });

        Validate(Of(null, AwardForm.Commendation, AwardClass.First)).ShouldTell(
            "ANTQ1206", FindingSeverity.Warning, "/awards/0/class", null, "", "Giấy khen|Certificate of commendation");
        Validate(Of("Huân chương Dũng cảm", AwardForm.Order, AwardClass.First)).ShouldTell(
            "ANTQ1206", FindingSeverity.Warning, "/awards/0/class", null, "", "Huân chương Dũng cảm|Bravery Order");
        Validate(Of("Huân chương Chiến công", AwardForm.Order, AwardClass.First)).Should().BeEmpty();
        Validate(Of(null, AwardForm.Order, AwardClass.First)).Should().BeEmpty("an order that is not named may be one with classes");
    }

    [Fact]
    public void Award_ThatTheLawOfItsDayDoesNotKnow_IsAWarning()
    {
        ReportBuilder Of(LocalDate day)
            => New().Award(new Award
            {
                Form = AwardForm.Badge,
                Issuers = [new Issuer(IssuingOffice.Minister)],
                Recipients = Recipients.Of(individuals: 1),
                Day = day
            });

        Validate(Of(new LocalDate(2024, 1, 1))).ShouldTell(
            "ANTQ1205", FindingSeverity.Warning, "/awards/0/form", null, "",
            "Huy hiệu|Badge;01/01/2024|2024-01-01;Luật 15/2003/QH11 Điều 8");
        Validate(Of(new LocalDate(2023, 12, 31))).Should().BeEmpty();
    }

    [Fact]
    public void Award_AfterTheSunsetOfTheData_IsAWarningAndNoError()
    {
        ReportBuilder Of(LocalDate day)
            => Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Day(day), MovementType.AllPeopleProtectNationalSecurity)
                .WithId("sunset")
                .Award(AwardForm.EmulationFlag, IssuingOffice.Minister, Recipients.Of(individuals: 1));

        Validate(Of(new LocalDate(2027, 3, 1))).Select(finding => finding.Code).Should()
            .Equal(FindingCodes.ReportAfterData, FindingCodes.LawSunset);
        Validate(Of(new LocalDate(2027, 2, 28))).Select(finding => finding.Code).Should()
            .BeEquivalentTo([FindingCodes.ReportAfterData, FindingCodes.RecipientNotAllowed, FindingCodes.LawAmended]);
    }

    [Fact]
    public void Award_SinceAnAmendmentThatWasNotRead_IsMarkedAsInformation()
    {
        ReportBuilder Of(LocalDate day, AwardForm form)
            => Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Day(day), MovementType.AllPeopleProtectNationalSecurity)
                .WithId("amended")
                .Award(form, form == AwardForm.StatePrize ? IssuingOffice.StatePresident : IssuingOffice.ProvincialPoliceDirector,
                    Recipients.Of(individuals: 1));

        Validate(Of(new LocalDate(2026, 10, 1), AwardForm.Commendation)).ShouldTell(
            "ANTQ1216", FindingSeverity.Information, "/awards/0", null, "",
            "Luật 06/2026/QH16;01/10/2026|2026-10-01;Luật 06/2022/QH15 Điều 8, 22-31, 73-80");
        Validate(Of(new LocalDate(2026, 9, 30), AwardForm.Commendation)).Should().BeEmpty();
        Validate(Of(new LocalDate(2026, 10, 1), AwardForm.StatePrize)).Should().BeEmpty("it rests on Article 9");
    }

    [Fact]
    public void TypeForMerit_OfHouseholds_IsAWarning()
    {
        ReportBuilder Of(CommendationType type, Recipients recipients) => New().Award(Commendation(recipients) with { Type = type });

        Validate(Of(CommendationType.Merit, Recipients.Of(households: 3)))
            .ShouldTell("ANTQ1207", FindingSeverity.Error, "/awards/0/recipients/households", null, "",
                "khen thưởng công trạng|for merit;hộ gia đình|households;Luật 06/2022/QH15 Điều 8");
        Validate(Of(CommendationType.AdHoc, Recipients.Of(households: 3))).Should().BeEmpty();
        Validate(Of(CommendationType.Merit, Recipients.Of(3, 4))).Should().BeEmpty();
    }

    [Fact]
    public void Replications_MoreThanModelsBuilt_AreNoFinding()
        => Validate(New().With(StandardMeasures.ModelsBuilt, 2).With(StandardMeasures.ModelsReplicated, 40)).Should()
            .BeEmpty("one model is applied in many places");

    [Theory]
    [InlineData("5 tự quản", "là tên mô hình|is the name of a model")]
    [InlineData("142/V05-P5", "là số hiệu văn bản|is the number of a document")]
    [InlineData("hạng III", "là hạng|is a class")]
    [InlineData("45 tuổi", "là tuổi|is an age")]
    public void WordsOfACount_ThatAreNone_AreAnError(string wording, string reason)
        => Validate(New().With(StandardMeasures.ModelSites, Count.Exactly(5).Worded(wording))).ShouldTell(
            "ANTQ1007", FindingSeverity.Error, "/figures/0/value", null, "", $"{wording};{reason}");

    [Theory]
    [InlineData("5")]
    [InlineData("năm")]
    [InlineData("five")]
    [InlineData("khoảng vài ba điểm gì đó")]
    public void WordsOfACount_ThatAreOneOrNotUnderstood_AreNoSuchError(string wording)
        => Validate(New().With(StandardMeasures.ModelSites, Count.Exactly(5).Worded(wording))).Should()
            .NotContain(finding => finding.Code == FindingCodes.WordingIsNoCount);

    [Theory]
    [InlineData(105, 100, "105%", "")]
    [InlineData(105, 100, "+5%", "")]
    [InlineData(95, 100, "-5%", "")]
    [InlineData(105, 100, "+105%", "105%")]
    [InlineData(105, 100, "5%", "105%")]
    [InlineData(215, 910, "23.6%", "")]
    [InlineData(215, 910, "23.7%", "23.6%")]
    public void Achievement_OfATarget_FitsValueAndTarget(int value, int target, string achieved, string repair)
    {
        var findings =
            Validate(New().With(
            new Figure
            {
                Measure = StandardMeasures.ModelsBuilt.Id,
                Value = value,
                Target = target,
                Achieved = TargetShare.Parse(achieved)
            }));

        if (repair.Length == 0) findings.Should().BeEmpty();
        else findings.ShouldTell(
            "ANTQ1117", FindingSeverity.Warning, "/figures/0/achieved", "/figures/0/value", $"/figures/0/achieved={repair}",
            $"{value};{target}");
    }

    [Theory]
    [InlineData(50, 10, 3, 57, "")]
    [InlineData(50, 10, 3, 58, "57")]
    [InlineData(50, 10, null, 58, "")]
    [InlineData(50, 10, null, 61, "")]
    [InlineData(50, null, 3, 58, "")]
    [InlineData(50, null, 3, 46, "")]
    public void Stock_AtTheEnd_IsThatAtTheBeginningWithWhatCameAndWithoutWhatWent(int opening, int? built, int? ended, int closing,
        string repair)
    {
        var year = ReportingPeriod.Year(2023);
        var report = New().With(new Figure { Measure = StandardMeasures.Models.Id, Value = opening, Day = new LocalDate(2022, 12, 31) });
        if (built is { } more) report.With(new Figure { Measure = StandardMeasures.ModelsBuilt.Id, Value = more, Period = year });
        if (ended is { } less) report.With(new Figure { Measure = StandardMeasures.ModelsEnded.Id, Value = less, Period = year });
        report.With(new Figure { Measure = StandardMeasures.Models.Id, Value = closing, Day = new LocalDate(2023, 12, 31) });
        var isPossible = (closing <= opening + (built ?? int.MaxValue / 2)) && (closing >= opening - (ended ?? int.MaxValue / 2));

        var findings = Validate(report).Where(finding => finding.Code == FindingCodes.StockDoesNotBalance).ToArray();

        if (repair.Length > 0)
            findings.ShouldTell("ANTQ1118", FindingSeverity.Error, "/figures/3", "/figures/0", $"/figures/3/value={repair}",
                $"{opening};{built};{ended};{closing};{repair}");
        else (findings.Length > 0).Should().Be(!isPossible);
    }

    [Fact]
    public void Part_ThatTellsNothingOfItsOwn_IsHeldAgainstItsWholeAndIsNoFact()
    {
        var figure =
            new Figure
            {
                Measure = StandardMeasures.ModelSites.Id,
                Value = 910,
                OfWhich = [new Figure { Measure = StandardMeasures.ModelSites.Id, Value = 40 }]
            };

        var report = New().With(StandardMeasures.Models, 55).With(figure).Build();
        ReportRules.Standard.Validate(report).Should().BeEmpty();
        report.Facts.Should().HaveCount(2);
        Validate(New().With(figure with { Value = 39 })).ShouldTell(
            "ANTQ1102", FindingSeverity.Error, "/figures/0/ofWhich/0", "/figures/0", "", "40;39");
    }

    [Fact]
    public void Body_OfAnAwardWithADayOfItsOwn_MayBeOneOfThatDay()
    {
        Award Of(LocalDate? day)
            => Commendation(Recipients.Of(2))
                with
            { Issuers = [new Issuer(IssuingOffice.ProvincialPoliceDirector, VinhPhucThen)], Day = day };
        ReportBuilder Told(LocalDate? day)
            => Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
                .AsOf(new LocalDate(2025, 12, 20)).Award(Of(day));

        Validate(Told(new LocalDate(2025, 3, 5))).Should().NotContain(finding => finding.Code == FindingCodes.UnitNotAlive);
        Validate(Told(null)).Should().Contain(finding => finding.Code == FindingCodes.UnitNotAlive);
    }

    [Fact]
    public void Achievement_BeyondEveryPercentage_IsToldWithoutARepair()
        => Validate(New().With(
            new Figure
            {
                Measure = StandardMeasures.ModelsBuilt.Id,
                Value = long.MaxValue,
                Target = 1,
                Achieved = TargetShare.Parse("5%")
            }))
            .ShouldTell("ANTQ1117", FindingSeverity.Warning, "/figures/0/achieved", "/figures/0/value", "", "5%");

    [Fact]
    public void TypeOfATitle_IsNotHeldAgainstIt()
        => Validate(New().Award(new Award
        {
            Form = AwardForm.EmulationTitle,
            Title = "Gia đình văn hóa",
            Type = CommendationType.Merit,
            Issuers = [new Issuer(IssuingOffice.CommuneChair)],
            Recipients = Recipients.Of(households: 3),
        })).Should().BeEmpty();

    private static ReportBuilder New(UnitKey? unit = null)
        => Report.For(unit ?? PhuThoThen, ReportingPeriod.Parse("2023-01-01/2024-09-19"), MovementType.AllPeopleProtectNationalSecurity)
            .WithId("both-ways").AsOf(Day);

    private static ReportBuilder Award(Recipients recipients) => New().Award(Commendation(recipients));

    private static Award Commendation(Recipients recipients)
        => new() { Form = AwardForm.Commendation, Issuers = [new Issuer(IssuingOffice.ProvincialPoliceDirector)], Recipients = recipients };

    private static IReadOnlyList<Finding> Validate(ReportBuilder report) => ReportRules.Standard.Validate(report.Build());
}
