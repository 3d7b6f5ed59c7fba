using Antq.Domain.Aggregation.Columns;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>Rows made of reports obey the rules of reports: only the last revision stands, and what an error spoils stays out.</summary>
public sealed class ColumnReportTests
{
    private const MovementType Movement = MovementType.AllPeopleProtectNationalSecurity;

    private static readonly RollUpPlan Plan = ColumnShapes
        .Provinces("2026", StandardMeasures.InformationReceived, StandardMeasures.ModelSites).Plan();

    [Fact]
    public void RollUp_OfSeveralRevisions_IsThatOfTheLast()
    {
        var totals = Plan.RollUp([Of(2, 9), Of(1, 7)], Movement, out var leftOut);

        Read(totals, StandardMeasures.InformationReceived).Should().Be((Count)9);
        leftOut.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.ReportSuperseded);
    }

    [Fact]
    public void RollUp_OfOneReportTwice_CountsItOnce()
    {
        var totals = Plan.RollUp([Of(1, 7), Of(1, 7)], Movement, out var leftOut);

        Read(totals, StandardMeasures.InformationReceived).Should().Be((Count)7);
        leftOut.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.ReportGivenTwice);
    }

    [Fact]
    public void RollUp_OfTwoReportsThatClash_CountsNeither()
    {
        var totals = Plan.RollUp([Of(1, 7), Of(1, 8)], Movement, out var leftOut);

        Read(totals, StandardMeasures.InformationReceived).Should().BeNull();
        leftOut.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.ReportsClash);
    }

    /// <summary>A part is more than its whole: neither counts, and the other figure of the report does.</summary>
    [Fact]
    public void RollUp_OfAFigureThatAnErrorSpoils_LeavesItOut()
    {
        var whole = new Figure { Measure = StandardMeasures.InformationReceived.Id, Value = 7, OutOf = 5 };
        var report = Begun().With(whole).With(StandardMeasures.ModelSites, 3).Build();

        var totals = Plan.RollUp([report], Movement, out var leftOut);

        Read(totals, StandardMeasures.InformationReceived).Should().BeNull();
        Read(totals, StandardMeasures.ModelSites).Should().Be((Count)3);
        leftOut.Should().ContainSingle().Which
            .Should().Match<Finding>(finding => finding.Code == FindingCodes.FactLeftOut && finding.Path == "/figures/0");
    }

    [Fact]
    public void RollUp_WithRulesOfTheCaller_HoldsReportsAgainstThem()
    {
        var none = ReportRules.Standard.With(new NothingIsRight());

        var totals = Plan.RollUp([Of(1, 7)], Movement, out var leftOut, none);

        Read(totals, StandardMeasures.InformationReceived).Should().BeNull();
        leftOut.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.FactLeftOut);
    }

    [Fact]
    public void RollUp_OfMeasuresOfThePlanOnly_KnowsThem()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        var report = Begun().With(ColumnShapes.Flow, 4).Build();

        plan.RollUp([report], Movement, out var leftOut)[plan.Units[3], plan.Totals[0], ColumnShapes.Flow].Value.Should().Be((Count)4);
        leftOut.Should().BeEmpty();
    }

    private static Report Of(int revision, int count) => Begun(revision).With(StandardMeasures.InformationReceived, count).Build();

    private static ReportBuilder Begun(int revision = 1)
        => Report.For(Plan.Units[3], ReportingPeriod.Month(2026, 2), Movement).WithId("r", revision).AsOf(new LocalDate(2026, 3, 1));

    private static Count? Read(ColumnTotals totals, Measure measure) => totals[Plan.Units[3], Plan.Totals[0], measure].Value;

    private sealed class NothingIsRight : IReportRule
    {
        public IReadOnlyList<FindingCode> Codes => [FindingCodes.UnknownMeasure];

        public IEnumerable<Finding> Check(Report report, RuleContext context)
            => [new Finding(FindingCodes.UnknownMeasure, report.Id, "/figures", [new FindingValue("measure", "x")])];
    }
}
