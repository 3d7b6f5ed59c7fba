using Antq.Domain.Aggregation;
using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Awards of several reports that bear one event id are one conferral: counted once, and held against each other.</summary>
public sealed class EventIdRollUpTests
{
    private const string Event = "QD-1234/2025";
    private static readonly LocalDate Conferred = new(2025, 12, 1);

    [Fact]
    public void Explain_AwardOfAUnitThatEndedBeforeTheDayOfTheReport_NamesIt()
    {
        var report = Domain.Report
            .For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity).Build();
        report = report with
        {
            Awards =
                [new Award { Form = AwardForm.Commendation, Issuers = [new Issuer(IssuingOffice.ProvincialPoliceDirector)],
                Recipients = Recipients.Of(collectives: 3), Unit = UnitKey.Parse("25@2008-08-01"), Day = new LocalDate(2025, 3, 1) }],
        };

        RollUps.Of(report).Cell("25", StandardMeasures.AwardInstances).Explain(Language.English).Should().Contain("Phú Thọ → Phú Thọ");
    }

    [Fact]
    public void RollUp_OneEventInTwoReportsThatAgree_CountsOnceAndIsInformation()
    {
        var result = RollUps.Of(Told("a", Of(3, 6)), Told("b", Of(3, 6)));

        Bounds(result).Should().Be("9");
        Bounds(result, RecipientKind.Individuals).Should().Be("6");
        result.Findings.Should()
            .NotContain(finding => finding.Code == FindingCodes.SuspectedDuplicate || finding.Code == FindingCodes.FactsCross
            || finding.Code == FindingCodes.FactLeftOut);
        var finding = result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventReportedTwice).Which;
        finding.Severity.Should().Be(FindingSeverity.Information);
        finding.Report.Should().BeNull("it is about several");
        result.Findings.Should().NotContain(other => other.Severity > FindingSeverity.Information);
        finding.Message(Language.English).Should().Be(
            "The conferral “QD-1234/2025” is in several reports, which agree: a#/awards/0/recipients/collectives, "
                + "a#/awards/0/recipients/individuals, "
            + "b#/awards/0/recipients/collectives, b#/awards/0/recipients/individuals (3; 6; 3; 6); it is counted once.");
    }

    [Fact]
    public void RollUp_OneEventInThreeReports_CountsOnce()
        => Bounds(RollUps.Of(Told("a", Of(7)), Told("b", Of(7)), Told("c", Of(7)))).Should().Be("7");

    [Fact]
    public void RollUp_OneEventThatTwoReportsTellDifferently_HasNoValueAndIsAContradiction()
    {
        var result = RollUps.Of(Told("a", Of(7)), Told("b", Of(8)));

        Bounds(result).Should().Be("refused");
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.FactsContradict).Which.Message(Language.English)
            .Should().Contain("(7 against 8, a difference of 1)");
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventReportsDiffer).Which
            .Message(Language.Vietnamese).Should().Contain("số lượng (7; 8)");
    }

    [Fact]
    public void RollUp_OneEventToldVaguelyAndExactly_IsWhatBothAllow()
    {
        var vague = Of(1) with { Recipients = Recipients.Of(collectives: Count.AtLeast(7)) };

        Bounds(RollUps.Of(Told("a", vague), Told("b", Of(8)))).Should().Be("8");
        Bounds(RollUps.Of(Told("a", vague), Told("b", Of(6)))).Should().Be("refused");
    }

    [Theory]
    [InlineData(9, "9", "3", "6")]
    [InlineData(10, "refused", "3", "6")]
    public void RollUp_UnsplitRecipientsBesideSplitOnes_AreTheSamePeople(int unsplit, string all, string collectives, string individuals)
    {
        var together = Of(1)
            with
        {
            Recipients =
            new Recipients(null, null, null, new UnsplitRecipients(unsplit, [RecipientKind.Collectives, RecipientKind.Individuals]))
        };

        var result = RollUps.Of(Told("a", together), Told("b", Of(3, 6)));

        Bounds(result).Should().Be(all);
        Bounds(result, RecipientKind.Collectives).Should().Be(collectives);
        Bounds(result, RecipientKind.Individuals).Should().Be(individuals);
    }

    [Fact]
    public void RollUp_UnsplitRecipientsOfWhichAnotherReportTellsSome_AreTheWhole()
    {
        var together = Of(1)
            with
        {
            Recipients =
            new Recipients(null, null, null, new UnsplitRecipients(9, [RecipientKind.Collectives, RecipientKind.Individuals]))
        };

        Bounds(RollUps.Of(Told("a", together), Told("b", Of(3)))).Should().Be("9");
        Bounds(RollUps.Of(Told("a", together), Told("b", Of(10)))).Should().Be("refused");
    }

    [Fact]
    public void RollUp_SeveralAwardsOfOneReportWithOneEventId_StayAsMany()
    {
        var result = RollUps.Of(Told("a", Of(3), Of(5)));

        Bounds(result).Should().Be("8");
        result.Findings.Should().NotContain(finding => finding.Code == FindingCodes.EventReportedTwice);
    }

    [Theory]
    [InlineData(8, "8")]
    [InlineData(7, "refused")]
    public void RollUp_SeveralAwardsOfOneCeremonyThatAnotherReportTellsTogether_CountOnce(int together, string expected)
        => Bounds(RollUps.Of(Told("a", Of(3), Of(5)), Told("b", Of(together)))).Should().Be(expected);

    [Fact]
    public void RollUp_SeveralAwardsOfOneCeremonyInTwoReports_CountOnce()
        => Bounds(RollUps.Of(Told("a", Of(3), Of(5)), Told("b", Of(5), Of(3)))).Should().Be("8");

    [Theory]
    [InlineData("2025", "6")]
    [InlineData("2026", "missing")]
    public void RollUp_OneReportLeavesTheDayOut_TheStatedDayCountsForBoth(string year, string expected)
    {
        var late = Told("b", Of(6) with { Day = null }) with { AsOf = new LocalDate(2026, 1, 5) };

        var result = RollUps.Of(StandardMeasures.AwardInstances, year, RollUps.Today, [Told("a", Of(6)), late]);

        Bounds(result).Should().Be(expected);
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventReportedTwice);
    }

    [Theory]
    [InlineData("2025/2026", "6")]
    [InlineData("2025", "0..6")]
    [InlineData("2026", "0..6")]
    public void RollUp_TheStatedDaysDiffer_TheEventLiesBetweenThem(string years, string expected)
    {
        var late = Told("b", Of(6) with { Day = new LocalDate(2026, 1, 5) }) with { AsOf = new LocalDate(2026, 1, 5) };

        Bounds(RollUps.Of(StandardMeasures.AwardInstances, years, RollUps.Today, [Told("a", Of(6)), late])).Should().Be(expected);
    }

    [Fact]
    public void RollUp_ADayBesideASpanThatHoldsIt_IsTheDay()
    {
        var vague = Told("b", Of(6) with { Day = null, During = ReportingPeriod.Parse("2025/2026") })
            with
        { AsOf = new LocalDate(2026, 1, 5) };

        Bounds(RollUps.Of(StandardMeasures.AwardInstances, "2025", RollUps.Today, [Told("a", Of(6)), vague])).Should().Be("6");
    }

    [Fact]
    public void RollUp_FigureThatHoldsAnEventReportedTwice_IsHeldAgainstItOnce()
    {
        static Report[] With(int figure)
            => [Told("a", Of(6)), Told("b", Of(6)), RollUps.Report(StandardMeasures.AwardInstances, "25@2025-07-01", "2025", $"{figure}")];

        Bounds(RollUps.Of(With(6))).Should().Be("6");
        Bounds(RollUps.Of(With(5))).Should().Be("refused");
    }

    [Fact]
    public void RollUp_FigureThatCrossesAnEventReportedTwice_IsBoundedByBothOnce()
    {
        static Report Vague(string id) => Told(id, Of(6) with { Day = null, During = ReportingPeriod.Parse("2024/2025") });

        Bounds(RollUps.Of(Vague("a"), Vague("b"), RollUps.Report(StandardMeasures.AwardInstances, "25@2025-07-01", "2025", "10"))).Should()
            .Be("10..16");
    }

    [Fact]
    public void RollUp_OneEventUnderTwoMovementsInCommon_CountsOnce()
        => Bounds(RollUps.Of(Told("a", Of(6)), Told("b", Of(6) with { Movement = MovementType.NationalEmulation }))).Should().Be("6");

    [Theory]
    [InlineData(Event, Event, "6", false)]
    [InlineData("x", "y", "12", false)]
    [InlineData("x", "X", "12", false)]
    [InlineData("x", null, "12", true)]
    [InlineData(null, null, "12", true)]
    public void RollUp_AwardsThatAreAlike_AreSuspectedUnlessBothBearAnEventId(string? one, string? other, string expected, bool suspected)
    {
        var result = RollUps.Of(Told("a", Of(6) with { EventId = one }), Told("b", Of(6) with { EventId = other }));

        Bounds(result).Should().Be(expected);
        result.Findings.Any(finding => finding.Code == FindingCodes.SuspectedDuplicate).Should().Be(suspected);
    }

    [Fact]
    public void RollUp_AThirdReportWithoutTheEventId_IsSuspectedOfTheOneEvent()
    {
        var result = RollUps.Of(Told("a", Of(6)), Told("b", Of(6)), Told("c", Of(6) with { EventId = null }));

        Bounds(result).Should().Be("12");
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.SuspectedDuplicate).Which.Message(Language.English)
            .Should().Contain("reported 2 times");
    }

    [Fact]
    public void RollUp_OneEventIdInTerritoriesApart_IsTwoEvents()
    {
        var elsewhere = Told("b", Of(6) with { Unit = UnitKey.Parse("15@2025-07-01") });

        var result = RollUps.Of(Told("a", Of(6)), elsewhere);

        result.Cell("BCA", StandardMeasures.AwardInstances).Bounds().Should().Be("12");
        var finding = result.Findings.Should().ContainSingle(finding => finding.Severity > FindingSeverity.Information).Which;
        finding.Code.Should().Be(FindingCodes.EventIdInSeveralTerritories);
        finding.Severity.Should().Be(FindingSeverity.Warning);
        finding.Message(Language.Vietnamese).Should().Be(
            "Số hiệu “QD-1234/2025” được dùng trong báo cáo của các địa bàn khác nhau: a#/awards/0/recipients/collectives, "
                + "b#/awards/0/recipients/collectives; "
            + "được tính là các lần khen thưởng khác nhau.");
    }

    [Fact]
    public void RollUp_EventThatTheMinistryTellsToo_IsOfTheProvince()
    {
        var result = RollUps.Of(Told("a", Of(6)), Told("b", Of(6)) with { Unit = UnitKey.Parse("BCA@1976-07-02") });

        result.Cell("BCA", StandardMeasures.AwardInstances).Bounds().Should().Be("6");
        result.Cell("25", StandardMeasures.AwardInstances).Bounds().Should().Be("6");
    }

    [Fact]
    public void RollUp_TwoEventsThatTwoReportsTell_AreTwo()
    {
        Award other = Of(4) with { EventId = "QD-9/2025" };

        var result = RollUps.Of(Told("a", Of(6), other), Told("b", Of(6), other));

        Bounds(result).Should().Be("10");
        result.Findings.Count(finding => finding.Code == FindingCodes.EventReportedTwice).Should().Be(2);
    }

    [Fact]
    public void RollUp_EventOfACommuneThatTheProvinceTellsToo_CountsOnceForBoth()
    {
        var commune = Gazetteer.Default.AsOf(RollUps.Today).Units(OrganisationLevel.Commune)
            .First(unit => unit.StateOn(RollUps.Today).Parent == UnitKey.Parse("25@2025-07-01"));

        var result = RollUps.Of(Told("a", Of(6)), Told("b", Of(6) with { Unit = commune.Key }));

        Bounds(result).Should().Be("6");
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventReportedTwice);
    }

    [Fact]
    public void RollUp_EventThatTwoClustersTell_CountsOnce()
    {
        var result = RollUps.Of(
            RollUps.OfCluster("a", "2025", "25@2025-07-01", "15@2025-07-01").Award(Of(6)).Build(),
            RollUps.OfCluster("b", "2025", "25@2025-07-01", "24@2025-07-01").Award(Of(6)).Build());

        result.Cell("BCA", StandardMeasures.AwardInstances).Bounds().Should().Be("6");
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventReportedTwice);
    }

    [Fact]
    public void RollUp_EventOfWhichAnotherReportTellsOneKindOfRecipients_IsOne()
    {
        var result = RollUps.Of(Told("a", Of(3, 6)), Told("b", Of(3)));

        (Bounds(result), Bounds(result, RecipientKind.Collectives), Bounds(result, RecipientKind.Individuals)).Should().Be(("9", "3", "6"));
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventReportedTwice);
    }

    [Fact]
    public void RollUp_EventOfWhichOneReportLeavesTheClassOut_IsOne()
    {
        var order = Of(1) with { Form = AwardForm.Order, Class = AwardClass.Second, Issuers = [new Issuer(IssuingOffice.StatePresident)] };

        RollUps.Of(Told("a", order), Told("b", order with { Class = null })).Findings.Should()
            .ContainSingle(finding => finding.Code == FindingCodes.EventReportedTwice);
    }

    [Theory]
    [InlineData("2025-01-01/2025-06-30", null, "2025", "6")]
    [InlineData("2025-01-01/2025-06-30", null, "2025-H2", "0..6")]
    [InlineData("2025-12-01/2025-12-31", null, "2025-12-01/2025-12-10", "6")]
    [InlineData("2025-11-01/2025-12-01", null, "2025-12", "6")]
    [InlineData("2025-11-01/2025-12-31", null, "2025-12", "6")]
    [InlineData("2025-11-01/2025-12-02", 5, "2025-12", "0..6")]
    [InlineData("2025-11-01/2025-12-31", 5, "2025-12", "6")]
    public void RollUp_DaysBesideASpan_GiveWayToItOnlyWhereItDoesNotHoldThemAll(string span, int? otherDay, string asked, string expected)
    {
        List<Report> reports = [Told("a", Of(6)), Told("b", Of(6) with { Day = null, During = ReportingPeriod.Parse(span) })];
        if (otherDay is { } day) reports.Add(Told("c", Of(6) with { Day = new LocalDate(2025, 12, day) }));

        Bounds(RollUps.Of(StandardMeasures.AwardInstances, asked, RollUps.Today, reports)).Should().Be(expected);
    }

    [Fact]
    public void RollUp_EventWithoutADayInEitherReport_IsOfTheirPeriods()
        => Bounds(RollUps.Of(
            StandardMeasures.AwardInstances, "2025", RollUps.Today,
            [Told("a", Of(6) with { Day = null }), Told("b", Of(6) with { Day = null })])).Should().Be("6");

    [Fact]
    public void RollUp_TwoVagueTellingsOfWhichNeitherIsAll_AreWhatBothAllowAndAddOne()
    {
        static Award Vague(long lower, long upper) => Of(1) with { Recipients = Recipients.Of(collectives: Count.Between(lower, upper)) };

        var cell = RollUps.Of(Told("a", Vague(5, 9)), Told("b", Vague(7, 12))).Cell("25", StandardMeasures.AwardInstances);

        cell.Bounds().Should().Be("7..9");
        cell.Derivation.Root!.Operation.Should().Be(Derivation.Operation.Balance);
        cell.Derivation.Steps.Select(step => step.Role).Should().BeEquivalentTo([StepRole.LowerBound, StepRole.UpperBound]);
    }

    [Fact]
    public void RollUp_EventsInAnyOrder_GiveTheSame()
    {
        Report[] reports =
            [Told("a", Of(3), Of(5)), Told("b", Of(8)), Told("c", Of(3) with { Day = null }), Told("d", Of(3) with { EventId = "z" })];
        var expected = RollUps.Of(reports).Text().ToArray();

        RollUps.Of(reports.Reverse()).Text().Should().Equal(expected);
    }

    [Fact]
    public void RollUp_DocumentsThatDifferOnlyInAnEventId_Clash()
        => RollUps.Of(Told("a", Of(6)), Told("a", Of(6) with { EventId = null })).Findings.Should()
            .ContainSingle(finding => finding.Code == FindingCodes.ReportsClash);

    [Fact]
    public void Facts_OfAnAward_CarryItsEventId()
        => Told("a", Of(3, 6)).Facts.Select(fact => fact.EventId).Should().Equal(Event, Event);

    [Theory]
    [InlineData("")]
    [InlineData(" x")]
    [InlineData("x\u00a0")]
    [InlineData("a\nb")]
    public void Write_EventIdThatIsNoText_IsRefused(string id)
    {
        var writing = () => ReportJson.Write(Report(id));

        writing.Should().Throw<ArgumentException>().WithMessage("*/awards/0/eventId*");
    }

    [Fact]
    public void Write_EventIdOfMoreThan200Characters_IsRefused()
    {
        var writing = () => ReportJson.Write(Report(new string('x', 201)));

        writing.Should().Throw<ArgumentException>().WithMessage("*/awards/0/eventId*200*");
        ReportJson.Read(ReportJson.Write(Report(new string('x', 200)))).Awards[0].EventId.Should().HaveLength(200);
    }

    private static Report Report(string id) => Told("a") with { Awards = [Of(3) with { EventId = id }] };

    private static Report Told(string id, params Award[] awards)
        => awards.Aggregate(
            Domain.Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
                .WithId(id),
            (builder, award) => builder.Award(award)).Build();

    private static Award Of(int collectives, int? individuals = null) => new()
    {
        Form = AwardForm.CertificateOfMerit,
        Issuers = [new Issuer(IssuingOffice.Minister)],
        Recipients = new Recipients(collectives, individuals is { } some ? Count.Exactly(some) : null, null, null),
        Day = Conferred,
        EventId = Event,
    };

    private static string Bounds(RollUpResult result, RecipientKind? kind = null)
        => result.Cell("25", StandardMeasures.AwardInstances, new CellCategory(Recipient: kind)).Bounds();
}
