using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Awards that a cluster reports are a whole that contains those of its members, as its figures are: they are never added.
/// </summary>
public sealed class ClusterAwardRollUpTests
{
    private const string PhuTho = "25@2025-07-01", LaoCai = "15@2025-07-01", Hanoi = "01@2008-08-01";

    [Fact]
    public void RollUp_ClusterBesideBothMembers_IsTheirSum()
    {
        var result = Rolled(Cluster(Award(19)), Of(PhuTho, Award(11)), Of(LaoCai, Award(8)));

        Bounds(result, "BCA").Should().Be("19");
        result.Cell("25", StandardMeasures.AwardInstances).Value!.Value.Lower.Should().Be(11);
        result.Cell("15", StandardMeasures.AwardInstances).Value!.Value.Lower.Should().Be(8);
        result.Findings.Should()
            .NotContain(finding => finding.Code == FindingCodes.SuspectedDuplicate || finding.Code == FindingCodes.FactsCross);
    }

    [Fact]
    public void RollUp_ClusterBesideOneMember_IsTheWhole()
    {
        var result = Rolled(Cluster(Award(19)), Of(PhuTho, Award(11)));

        Bounds(result, "BCA").Should().Be("19");
    }

    [Fact]
    public void RollUp_ClusterBesideTheSameAwardOfAMember_CountsOnceWithoutASuspicion()
    {
        var result = Rolled(Cluster(Award(19)), Of(PhuTho, Award(19)));

        Bounds(result, "BCA").Should().Be("19");
        result.Findings.Should().NotContain(finding => finding.Code == FindingCodes.SuspectedDuplicate);
    }

    [Fact]
    public void RollUp_ClusterOfUnknownMembersBesideAnAwardThatMayBeOfOne_IsBetweenTheLargerAndBoth()
    {
        var cluster = RollUps.OfCluster("cluster", "2025").AsOf(new LocalDate(2025, 12, 30));

        var result = Rolled(cluster.Award(Award(19)).Build(), Of(PhuTho, Award(11)));

        Bounds(result, "BCA").Should().Be("19..30");
        result.Cell("25", StandardMeasures.AwardInstances).Bounds().Should().Be("11..30");
    }

    [Fact]
    public void RollUp_TwoClustersOfUnknownMembers_MayShareAwards()
    {
        Report Of(string name, int individuals) => Report.For(
            UnitKey.Parse("BCA@1976-07-02"), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity).WithId(name)
            .AsOf(new LocalDate(2025, 12, 30)).Of(new EmulationCluster(name, [])).Award(Award(individuals)).Build();

        Bounds(Rolled(Of("Cụm 1", 5), Of("Cụm 2", 7)), "BCA").Should().Be("7..12");
        Bounds(Rolled(Of("Cụm 1", 5)), "BCA").Should().Be("5");
    }

    [Fact]
    public void RollUp_ClusterWhoseAwardIsOfABody_DoesNotLimitItsMembers()
    {
        var cluster = RollUps.OfCluster("cluster", "2025", PhuTho, LaoCai).AsOf(new LocalDate(2025, 12, 30))
            .Award(Award(1) with { Body = "Trường A" }).Build();

        Bounds(Rolled(cluster, Of(PhuTho, Award(3))), "BCA").Should().Be("3..4");
    }

    [Fact]
    public void RollUp_ClusterThatItsMembersExceed_HasNoValue()
    {
        var result = Rolled(Cluster(Award(10)), Of(PhuTho, Award(11)));

        Bounds(result, "BCA").Should().Be("refused");
        result.Findings.Should().Contain(finding => finding.Code == FindingCodes.FactsContradict);
    }

    [Fact]
    public void RollUp_AwardsWithoutADay_AreOfThePeriodAndNotAdded()
    {
        var member = Of(PhuTho, Award(11) with { Day = null }) with { AsOf = new LocalDate(2025, 12, 24) };

        Bounds(Rolled(Cluster(Award(19) with { Day = null }), member), "BCA").Should().Be("19");
        var crossing = Rolled(Cluster(Award(19)), member);
        Bounds(crossing, "BCA").Should().Be("19..30", "the day of the member's award may be that of the cluster's");
        crossing.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.FactsCross);
    }

    [Theory]
    [InlineData("elsewhere")]
    [InlineData("another day")]
    [InlineData("another form")]
    [InlineData("another office")]
    [InlineData("other recipients")]
    [InlineData("another movement")]
    [InlineData("another class")]
    [InlineData("two events")]
    public void RollUp_ClusterBesideAnAwardThatIsAnother_Adds(string difference)
    {
        var order = Award(19)
            with
        {
            Form = AwardForm.Order,
            Issuers = [new Issuer(IssuingOffice.StatePresident)],
            Recipients = Recipients.Of(collectives: 19)
        };
        var (cluster, member) = difference switch
        {
            "another day" => (Award(19), Award(11) with { Day = new LocalDate(2025, 3, 1) }),
            "another form" => (Award(19), Award(11) with { Form = AwardForm.CertificateOfMerit }),
            "another office" => (Award(19), Award(11) with { Issuers = [new Issuer(IssuingOffice.Minister)] }),
            "other recipients" => (Award(19), Award(11) with { Recipients = Recipients.Of(collectives: 11) }),
            "another movement" => (Award(19), Award(11) with { Movement = MovementType.ForNationalSecurity }),
            "another class" =>
                (order with { Class = AwardClass.Second },
                order with { Class = AwardClass.Third, Recipients = Recipients.Of(collectives: 11) }),
            "two events" => (Award(19) with { EventId = "c" }, Award(11) with { EventId = "m" }),
            _ => (Award(19), Award(11)),
        };

        Bounds(Rolled(Cluster(cluster), Of(difference == "elsewhere" ? Hanoi : PhuTho, member)), "BCA").Should().Be("30");
    }

    [Fact]
    public void RollUp_ClusterAndMemberWithOneEventId_AreOneConferral()
    {
        var result = Rolled(Cluster(Award(19) with { EventId = "e" }), Of(PhuTho, Award(11) with { EventId = "e" }));

        Bounds(result, "BCA").Should().Be("19");
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventReportedTwice);
    }

    private static Award Award(int individuals) => new()
    {
        Form = AwardForm.Commendation,
        Issuers = [new Issuer(IssuingOffice.ProvincialPoliceDirector)],
        Recipients = Recipients.Of(individuals: individuals),
        Day = new LocalDate(2025, 11, 24),
    };

    private static Report Cluster(Award award)
        => RollUps.OfCluster("cluster", "2025", PhuTho, LaoCai).AsOf(new LocalDate(2025, 12, 30)).Award(award).Build();

    private static Report Of(string unit, Award award)
        => Report.For(UnitKey.Parse(unit), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity).WithId(unit)
            .AsOf(new LocalDate(2025, 12, 30)).Award(award).Build();

    private static RollUpResult Rolled(params Report[] reports)
        => RollUps.Of(StandardMeasures.AwardInstances, "2025", RollUps.Today, reports);

    private static string Bounds(RollUpResult result, string code) => result.Cell(code, StandardMeasures.AwardInstances).Bounds();
}
