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

    private static Report Cluster(int value, params UnitKey[] members)
        => Report.For(Ministry, ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity).WithId("cluster")
            .Of(new EmulationCluster("Cụm thi đua số 2", members.Length > 0 ? members : [PhuTho, LaoCai]))
            .With(StandardMeasures.ModelsBuilt, value)
            .Build();

    private static Report Of(UnitKey unit, int value)
        => Report.For(unit, ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
            .With(StandardMeasures.ModelsBuilt, value).Build();
}
