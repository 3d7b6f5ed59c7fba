namespace Antq.Domain.Tests.Aggregation;

/// <summary>An emulation cluster is its members together: what it reports is never added to what they do.</summary>
public sealed class ClusterRollUpTests
{
    private static readonly UnitKey PhuTho = UnitKey.Parse("25@2025-07-01"), LaoCai = UnitKey.Parse("15@2025-07-01"),
        Ministry = UnitKey.Parse("BCA@1976-07-02");

    [Fact]
    public void RollUp_ClusterBesideBothMembers_AddsOnlyTheMembers()
    {
        var result = RollUps.Of(StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Cluster(100), Of(PhuTho, 40), Of(LaoCai, 60));

        result.Cell("BCA", StandardMeasures.ModelsBuilt).Bounds().Should().Be("100");
        result.Cell("25", StandardMeasures.ModelsBuilt).Bounds().Should().Be("40");
        result.Cell("15", StandardMeasures.ModelsBuilt).Bounds().Should().Be("60");
    }

    [Fact]
    public void RollUp_ClusterBesideOneMember_LeavesTheRestToTheOther()
    {
        var result = RollUps.Of(StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Cluster(100), Of(PhuTho, 40));

        result.Cell("BCA", StandardMeasures.ModelsBuilt).Bounds().Should().Be("100");
        result.Cell("15", StandardMeasures.ModelsBuilt).Bounds().Should().Be("60");
    }

    [Fact]
    public void RollUp_ClusterThatItsMembersContradict_HasNoValue()
    {
        var result = RollUps.Of(StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Cluster(90), Of(PhuTho, 40), Of(LaoCai, 60));

        result.Cell("BCA", StandardMeasures.ModelsBuilt).Exactness.Should().Be(Exactness.Refused);
        result.Findings.Should().Contain(finding => finding.Code == FindingCodes.FactsContradict);
    }

    [Fact]
    public void Explain_FactOfACluster_NamesTheCluster()
        => RollUps.Of(StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Cluster(100)).Cell("BCA", StandardMeasures.ModelsBuilt)
            .Explain(Language.Vietnamese).Should().Contain("Cụm thi đua số 2");

    [Fact]
    public void RollUp_ClusterOfOneMember_IsLeftOut()
    {
        var result = RollUps.Of(StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Cluster(100, PhuTho), Of(PhuTho, 40));

        result.Cell("BCA", StandardMeasures.ModelsBuilt).Bounds().Should().Be("40");
        result.Findings.Should().Contain(finding => finding.Code == FindingCodes.FactLeftOut);
    }

    [Fact]
    public void RollUp_ClusterOfUnknownMembers_MayHaveThoseThatReport()
    {
        RollUps.Of(StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Unknown("Cụm số 1", 100), Of(PhuTho, 40))
            .Cell("BCA", StandardMeasures.ModelsBuilt).Bounds().Should().Be("100..140");
        RollUps.Of(StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Unknown("Cụm số 1", 100), Of(PhuTho, 40))
            .Cell("25", StandardMeasures.ModelsBuilt).Bounds().Should().Be("40");
        RollUps.Of(StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Unknown("Cụm số 1", 100), Of(Ministry, 500))
            .Cell("BCA", StandardMeasures.ModelsBuilt).Bounds().Should().Be("500");
    }

    [Fact]
    public void RollUp_TwoClustersOfUnknownMembers_MayShareSome()
        => RollUps.Of(StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Unknown("Cụm số 1", 100), Unknown("Cụm số 2", 80))
            .Cell("BCA", StandardMeasures.ModelsBuilt).Bounds().Should().Be("100..180");

    [Fact]
    public void RollUp_OneClusterOfUnknownMembersReportedTwice_CountsOnce()
        => RollUps.Of(StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Unknown("Cụm số 1", 100),
            Unknown("CỤM SỐ 1", 100) with { Id = "again" })
            .Cell("BCA", StandardMeasures.ModelsBuilt).Bounds().Should().Be("100");

    [Fact]
    public void RollUp_ClustersOfOneNameInTwoUnits_AreTwo()
        => RollUps.Of(StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Unknown("Cụm số 1", 100, Ministry),
            Unknown("Cụm số 1", 300, PhuTho))
            .Cell("BCA", StandardMeasures.ModelsBuilt).Bounds().Should().Be("300..400");

    [Fact]
    public void Validate_GroupOfPeopleInAClusterOfUnknownMembers_CannotBeCounted()
    {
        var report = Unknown("Cụm số 1", 100) with
        {
            Figures = [new Figure { Measure = StandardMeasures.ModelsBuilt.Id, Value = 5, Population = Population.AssociationMembers }],
        };

        ReportRules.Standard.Validate(report).Should().ContainSingle(finding => finding.Code == FindingCodes.GroupInUnknownCluster);
        RollUps.Of(StandardMeasures.ModelsBuilt, "2025", RollUps.Today, report).Cell("BCA", StandardMeasures.ModelsBuilt).Value
            .Should().BeNull();
    }

    [Fact]
    public void RollUp_ClusterOfUnknownMembers_DoesNotCoverItsUnit()
        => RollUps.Of(StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Unknown("Cụm số 1", 100, PhuTho))
            .Cell("25", StandardMeasures.ModelsBuilt).Coverage.Reported.Should().Be(0);

    [Fact]
    public void Validate_ClusterOfUnknownMembers_IsRightAndOfTheSecondFormat()
    {
        var report = Unknown("Cụm số 1", 100);

        ReportRules.Standard.Validate(report).Should().BeEmpty();
        var text = ReportJson.Write(report);
        System.Text.Encoding.UTF8.GetString(text).Should().Contain("antq-report/2");
        ReportJson.Read(text).Should().Be(report);
    }

    private static Report Unknown(string name, int value, UnitKey? unit = null)
        => Report.For(unit ?? Ministry, ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
            .WithId($"{name} {unit}").Of(new EmulationCluster(name, [])).With(StandardMeasures.ModelsBuilt, value).Build();

    private static Report Cluster(int value, params UnitKey[] members)
        => Report.For(Ministry, ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity).WithId("cluster")
            .Of(new EmulationCluster("Cụm thi đua số 2", members.Length > 0 ? members : [PhuTho, LaoCai]))
            .With(StandardMeasures.ModelsBuilt, value)
            .Build();

    private static Report Of(UnitKey unit, int value)
        => Report.For(unit, ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
            .With(StandardMeasures.ModelsBuilt, value).Build();
}
