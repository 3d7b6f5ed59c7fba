using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>A fact that stays out of every total is told by the cells that it speaks of, and by no other; it changes no value.</summary>
public sealed class ExcludedFactTests
{
    private static readonly Report PhuTho = Told("25@2025-07-01", "phu-tho", 7);

    [Fact]
    public void RollUp_ReportsOfOneNameThatClash_AreToldByTheCellsOfAll()
    {
        Report[] clashing = [Told("24@2025-07-01", "twice", 3), Told("48@2025-07-01", "twice", 4)];

        var result = RollUp([PhuTho, .. clashing]);

        foreach (var code in new[] { "24", "48" }) Codes(result, code).Should().Equal(FindingCodes.ReportsClash);
        Codes(result, "25").Should().BeEmpty();
        Cell(result, "BCA").Value.Should().Be(Count.Exactly(7));
        Codes(result, "BCA").Should().Equal(FindingCodes.ReportsClash);
        result.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.ReportsClash);
    }

    [Fact]
    public void RollUp_ReportsThatReplaceEachOther_AreToldByTheirCells()
    {
        var one = Told("24@2025-07-01", "one", 3, replaces: "other");
        var other = Told("24@2025-07-01", "other", 4, replaces: "one");

        var result = RollUp([PhuTho, one, other]);

        Codes(result, "24").Should().Equal(FindingCodes.ReportsReplaceEachOther, FindingCodes.ReportsReplaceEachOther);
        Codes(result, "25").Should().BeEmpty();
        result.Findings.Should().HaveCount(2);
    }

    [Fact]
    public void RollUp_ReportThatAnotherReplaces_IsNotToldByTheCell()
        => Codes(RollUp([Told("24@2025-07-01", "first", 3), Told("24@2025-07-01", "second", 4, replaces: "first")]), "24").Should()
            .BeEmpty();

    [Fact]
    public void RollUp_FactOfALowerUnitThanTheTotals_IsToldByTheUnitAboveAndMakesTerritoriesNoFiner()
    {
        var early = Told("00097@2025-07-01", "hong-ha", 5, "2025-05");
        Report[] others = [PhuTho, Told("01@2008-08-01", "ha-noi", 9)];

        var result = RollUp([.. others, early]);

        Codes(result, "01").Should().Equal(FindingCodes.UnitNotAlive, FindingCodes.FactLeftOut);
        Codes(result, "BCA").Should().Equal(FindingCodes.UnitNotAlive, FindingCodes.FactLeftOut);
        Codes(result, "25").Should().BeEmpty();
        result.Cells.Select(cell => $"{cell} {cell.Exactness}").Should()
            .Equal(RollUp(others).Cells.Select(cell => $"{cell} {cell.Exactness}"));
    }

    [Fact]
    public void RollUp_OfOneMovement_TellsNothingLeftOutOfAnother()
        => Codes(RollUp([PhuTho, Told("00097@2025-07-01", "hong-ha", 5, "2025-05")],
            new RollUpOptions { Movement = MovementType.NationalEmulation }), "01").Should().BeEmpty();

    [Fact]
    public void RollUp_FigureMarkedAsAnEstimate_IsToldByTheCell()
    {
        var estimate = Told("24@2025-07-01", "estimate", 30);
        var result = RollUp([PhuTho, estimate with { Figures = [estimate.Figures[0] with { Status = FigureStatus.Estimated }] }]);

        Codes(result, "24").Should().Equal(FindingCodes.EstimateIsNoFact, FindingCodes.FactLeftOut);
        Cell(result, "24").Value.Should().BeNull();
        Codes(result, "25").Should().BeEmpty();
    }

    [Fact]
    public void RollUp_ReportOfADayBeforeItsPeriod_IsToldByTheCellOfThePeriod()
    {
        var early = Told("24@2025-07-01", "early", 30) with { AsOf = new LocalDate(2025, 6, 1) };

        Codes(RollUp([PhuTho, early]), "24").Should().Contain(FindingCodes.FactLeftOut);
    }

    [Fact]
    public void RollUp_UnitThatTheGazetteerDoesNotHave_IsToldByTheMinistryAlone()
    {
        var result = RollUp([PhuTho, Told("99@2025-07-01", "nowhere", 3)]);

        Codes(result, "BCA").Should().Equal(FindingCodes.UnknownUnit, FindingCodes.FactLeftOut);
        Codes(result, "25").Should().BeEmpty();
    }

    [Fact]
    public void RollUp_OfDistricts_TellsALeftOutCommuneOnlyWhereItLay()
    {
        Report[] reports = [Told("001@2025-06-30", "ba-dinh", 4, "2025-06"), Told("00001@2025-06-30", "phuc-xa", 5, "2025-08")];
        var result = new Aggregator(Gazetteer.Default).RollUp(
            reports, OrganisationLevel.District, new LocalDate(2025, 6, 30), ReportingPeriod.Year(2025));

        Codes(result, "001").Should().Equal(FindingCodes.UnitNotAlive, FindingCodes.FactLeftOut);
        result.Units.Where(unit => Codes(result, unit.Code).Count > 0).Select(unit => unit.Code).Should().Equal("BCA", "001");
    }

    [Fact]
    public void RollUp_FigureOfAClusterThatIsLeftOut_IsToldByEachMemberAndByNoOther()
    {
        var cluster = RollUps.OfCluster("cluster", "2025", "24@2025-07-01", "48@2025-07-01").With(StandardMeasures.InformationReceived, 100)
            .Build();
        var result =
            RollUp([PhuTho, Told("01@2008-08-01", "ha-noi", 9),
            cluster with { Figures = [cluster.Figures[0] with { Status = FigureStatus.Estimated }] }]);

        foreach (var code in new[] { "24", "48", "BCA" }) Codes(result, code).Should().Contain(FindingCodes.FactLeftOut);
        foreach (var code in new[] { "25", "01", "79" }) Codes(result, code).Should().BeEmpty();
    }

    [Fact]
    public void RollUp_OfStocks_TellsALeftOutOneUpToTheEndOfThePeriod()
    {
        Report[] reports = [Stock("2025-05"), Stock("2025-07")];
        var aggregator = new Aggregator(Gazetteer.Default);

        foreach (var (end, count) in new[] { ("2025-04", 0), ("2025-05", 1), ("2025-12", 1) })
        {
            var result = aggregator.RollUp(reports, OrganisationLevel.Commune, RollUps.Today, ReportingPeriod.Parse(end));
            result[result.Units.Single(unit => unit.Code == "00097"), StandardMeasures.ModelSites].Findings
                .Count(finding => finding.Code == FindingCodes.FactLeftOut).Should().Be(count);
        }

        static Report Stock(string month)
            => Report.For(UnitKey.Parse("00097@2025-07-01"), ReportingPeriod.Parse(month), MovementType.AllPeopleProtectNationalSecurity)
                .WithId(month)
                .With(StandardMeasures.ModelSites, 3)
                .Build();
    }

    /// <summary>A rule of the application's own may name no report.</summary>
    [Fact]
    public void RollUp_ErrorWithoutAReport_IsToldTheSame()
    {
        var result = new Aggregator(Gazetteer.Default, ReportRules.Standard.With(new EveryFigureIsWrong()))
            .RollUp([PhuTho], OrganisationLevel.Province, RollUps.Today, ReportingPeriod.Year(2025));

        Codes(result, "25").Should().Equal(FindingCodes.FactLeftOut);
    }

    [Fact]
    public void Explain_OfManyFactsLeftOut_TellsAFewAndHowManyMore()
    {
        var cell =
            Cell(RollUp([PhuTho,
            .. Enumerable.Range(0, 30).Select(number => Told("00097@2025-07-01", $"early-{number:00}", 1, "2025-05"))]), "01");

        cell.Findings.Should().HaveCount(60);
        cell.Explain(Language.English).Should().Contain("\nand 22 more of ANTQ2004.").And.Contain("\nand 22 more of ANTQ1002.");
        cell.Explain(Language.Vietnamese).Should().Contain("\nvà 22 kết luận ANTQ2004 nữa.");
    }

    /// <summary>Whatever is left out, the cells are those without it.</summary>
    [Fact]
    public void RollUp_WithAnythingLeftOut_GivesTheSameValues()
    {
        var random = new Random(20261126);
        string[] units =
            ["25@2025-07-01", "24@2025-07-01", "26@2008-08-01", "27@1997-01-01", "01@2008-08-01", "BCA@1976-07-02", "00097@2025-07-01",
            "001@2025-06-30"];
        string[] bad = ["25@2008-08-01", "00001@2025-06-30", "001@2025-06-30", "99@2025-07-01", "48@2025-07-01", "V05@2018-08-07"];
        string[] periods = ["2025-01", "2025-05", "2025-Q2", "2025-H1", "2025-H2", "2025", "../2025-12-31", "phase:2023/2025"];
        for (var round = 0; round < Rounds.Of(40); round++)
        {
            var good = Enumerable.Range(0, 6)
                .Select(
                number => Told(units[random.Next(units.Length)], $"good-{number}", random.Next(9), periods[random.Next(periods.Length)]))
                    .Where(IsSound).ToArray();
            var spoilt = Enumerable.Range(0, 6)
                .Select(number => Told(bad[random.Next(bad.Length)], $"bad-{number}", random.Next(9), periods[random.Next(periods.Length)]))
                .Where(report => !IsSound(report)).ToArray();

            RollUp([.. good, .. spoilt]).Cells.Select(cell => $"{cell} {cell.Exactness} {cell.Coverage.Reported}").Should()
                .Equal(RollUp(good).Cells.Select(cell => $"{cell} {cell.Exactness} {cell.Coverage.Reported}"));
        }

        static bool IsSound(Report report)
            => ReportRules.Standard.Validate(report).All(finding => finding.Severity != FindingSeverity.Error);
    }

    private sealed class EveryFigureIsWrong : IReportRule
    {
        private static readonly FindingCode Wrong = new("OURS0002", FindingSeverity.Error, "Sai.", "Wrong.");

        public IReadOnlyList<FindingCode> Codes { get; } = [Wrong];

        public IEnumerable<Finding> Check(Report report, RuleContext context) => [new Finding(Wrong, null, "/figures/0", [])];
    }

    private static IReadOnlyList<FindingCode> Codes(RollUpResult result, string code)
        => [.. Cell(result, code).Findings.Select(finding => finding.Code)];

    private static RollUpCell Cell(RollUpResult result, string code)
        => result[result.Units.Single(unit => unit.Code == code), StandardMeasures.InformationReceived];

    private static RollUpResult RollUp(IEnumerable<Report> reports, RollUpOptions? options = null)
        => new Aggregator(Gazetteer.Default).RollUp(
            reports, OrganisationLevel.Province, RollUps.Today, ReportingPeriod.Year(2025), options);

    private static Report Told(string unit, string id, int count, string period = "2025-H2", string? replaces = null)
    {
        var report = Report.For(UnitKey.Parse(unit), ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity)
            .WithId(id)
            .With(StandardMeasures.InformationReceived, count)
            .Build();
        return replaces is null ? report : report with { Supersedes = [new ReportReference(replaces)] };
    }
}
