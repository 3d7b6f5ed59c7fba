using System.Runtime.CompilerServices;
using Antq.Domain.Tests.Aggregation;

namespace Antq.Domain.Tests.Reporting;

/// <summary>What rules found in a report is kept with it, and never taken for what others find, or for a changed report.</summary>
public sealed class KeptCheckTests
{
    [Fact]
    public void RollUp_OfTheSameReportsAgain_DoesNotCheckThemAgain()
    {
        var rule = new Counting();
        var (rules, reports) = (ReportRules.Standard.With(rule), new[] { Report("2025-Q1"), Report("2025-Q2") });

        var first = RolledUp(rules, reports);
        var second = RolledUp(rules, reports);

        rule.Times.Should().Be(2);
        second.Findings.Select(finding => finding.ToString()).Should().Equal(first.Findings.Select(finding => finding.ToString()));
        rules.Validate(reports[0]).Should().ContainSingle();
        rule.Times.Should().Be(2);
    }

    [Fact]
    public void Check_OfAChangedCopy_IsItsOwn()
    {
        var (rule, report) = (new Counting(), Report("2025"));
        var rules = ReportRules.Standard.With(rule);
        RolledUp(rules, [report]);

        var changed = report with { Unit = UnitKey.Parse("99@2025-07-01") };

        rules.Validate(changed).Should().Contain(finding => finding.Code == FindingCodes.UnknownUnit);
        RolledUp(rules, [changed]).Findings.Should().Contain(finding => finding.Code == FindingCodes.UnknownUnit);
        rules.Validate(report).Should().NotContain(finding => finding.Code == FindingCodes.UnknownUnit);
    }

    [Fact]
    public void Check_ByOtherRulesMeasuresOrData_IsMadeAgain()
    {
        var report = Report("2025");
        RolledUp(ReportRules.Standard, [report]).Findings.Should().BeEmpty();
        var own = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);
        var context = RuleContext.Default;

        ReportRules.Standard.With(new Counting()).Validate(report).Should().ContainSingle();
        ReportRules.Standard.In(context with { Measures = new MeasureCatalogue([own]) }).Validate(report).Should()
            .Contain(finding => finding.Code == FindingCodes.UnknownMeasure);
        ReportRules.Standard.In(context with { Gazetteer = SharingGazetteer.Gazetteer }).Validate(report).Should()
            .Contain(finding => finding.Code == FindingCodes.UnknownUnit);
        ReportRules.Standard.Validate(report).Should().BeEmpty();
    }

    [Fact]
    public void Validate_OfAReportWithoutFactsMade_KeepsNothing()
    {
        var (rule, report) = (new Counting(), Report("2025"));
        var rules = ReportRules.Standard.With(rule);

        rules.Validate(report);
        rules.Validate(report);

        rule.Times.Should().Be(2);
    }

    [Fact]
    public void RollUp_ByManyThreads_IsThatOfOne()
    {
        var reports = Enumerable.Range(1, 9).Select(month => Report($"2025-{month:00}")).ToArray();
        var expected = RolledUp(ReportRules.Standard, [.. reports.Select(report => report with { })]).Text().ToArray();

        Parallel.For(0, 16, turn => RolledUp(turn % 2 == 0 ? ReportRules.Standard : ReportRules.Standard.With([]), reports).Text()
            .Should().Equal(expected));
    }

    private static RollUpResult RolledUp(ReportRules rules, Report[] reports)
        => new Aggregator(Gazetteer.Default, rules).RollUp(
            reports, OrganisationLevel.Province, RollUps.Today, ReportingPeriod.Parse("2025"));

    private static Report Report(string period)
        => Domain.Report.For(UnitKey.Parse("01@2008-08-01"), ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity)
            .With(StandardMeasures.ModelsBuilt, 5).Build();

    /// <summary>Counts how often it is asked, and finds something each time.</summary>
    private sealed class Counting : IReportRule
    {
        private readonly StrongBox<int> _times = new();

        public int Times => _times.Value;

        public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.ReportGivenTwice];

        public IEnumerable<Finding> Check(Report report, RuleContext context)
        {
            Interlocked.Increment(ref _times.Value);
            return [new Finding(FindingCodes.ReportGivenTwice, report.Id, null, [new("report", report.Id), new("revision", "1")])];
        }
    }
}
