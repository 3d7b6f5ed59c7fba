using NodaTime;

namespace Antq.Domain.Tests.Reporting;

/// <summary>
/// A report without a finding costs no memory; and there is one way only: what all rules find together, on many random reports, is what
/// each rule finds by
/// itself, in the order of the rules, on any thread, again and again.
/// </summary>
public sealed class CleanReportTests
{
    private static readonly ReportRules Rules = ReportRules.Standard;

    [Fact]
    public void Validate_PlainReportsWithoutFindings_AllocatesNothing()
        => Allocated([.. Enumerable.Range(0, 50).Select(RandomReports.Plain)]).Should().Be(0);

    [Fact]
    public void Validate_RealReportsWithoutFindings_AllocatesNothing()
        => Allocated([.. Enumerable.Range(0, 50).Select(RandomReports.Real)]).Should().Be(0);

    [Fact]
    public void Validate_RandomReports_FindsWhatEachRuleFindsByItself()
    {
        var found = new HashSet<FindingCode>();
        for (var seed = 0; seed < Rounds.Of(3000); seed++)
        {
            var report = RandomReports.Any(seed);
            var all = Rules.Validate(report);

            all.Select(Text).Should().Equal(Rules.Rules.SelectMany(rule => rule.Check(report, Rules.Context)).Select(Text), $"seed {seed}");
            found.UnionWith(all.Select(finding => finding.Code));
        }

        if (Rounds.Of(3000) == 3000) found.Count.Should().BeGreaterThan(30, "the reports are drawn so that most rules find something");
    }

    [Fact]
    public void Validate_ReportsOneAfterAnother_LeavesNothingOfTheOneInTheNext()
    {
        var reports = Enumerable.Range(0, Rounds.Of(300))
            .SelectMany(seed => new[] { RandomReports.Any(seed), RandomReports.Real(seed), RandomReports.Plain(seed) }).ToArray();
        var first = reports.Select(Texts).ToArray();

        reports.Reverse().Select(Texts).Reverse().Should().Equal(first);
        reports.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(Texts).Should().Equal(first);
    }

    [Fact]
    public void Validate_WithinARuleOfTheApplication_DisturbsNothing()
    {
        var (outer, inner) = (RandomReports.Any(7), RandomReports.Any(11));
        var nested = Rules.With(new EveryReportIsHeldTwice(inner));

        nested.Validate(outer).Select(Text).Should().Equal(Rules.Validate(outer).Concat(Rules.Validate(inner)).Select(Text));
    }

    [Fact]
    public void Limits_OfRandomReports_AreThoseOfEveryPairOfFacts()
    {
        for (var seed = 0; seed < Rounds.Of(2000); seed++)
        {
            var report = RandomReports.Any(seed);

            Rules.Validate(report).Where(finding => finding.Code == FindingCodes.MeasureExceedsItsLimit).Select(finding => finding.Path)
                .Distinct(StringComparer.Ordinal)
                .Should().Equal(Exceeding(report), $"seed {seed}");
        }
    }

    [Fact]
    public void PeriodsInside_OfRandomReports_AreThoseOfEveryPairOfFacts()
    {
        for (var seed = 0; seed < Rounds.Of(2000); seed++)
        {
            var report = RandomReports.Any(seed);

            Rules.Validate(report).Where(finding => finding.Code == FindingCodes.PeriodInsideHasMore).Select(finding => finding.Path)
                .Should().Equal(Inside(report), $"seed {seed}");
        }
    }

    /// <summary>The facts of which some other of the same unit, days, movement and people bounds the measure and is less.</summary>
    private static IEnumerable<string> Exceeding(Report report)
    {
        Fact[] facts = [.. report.Facts.Where(fact => fact is { IsEvent: false, Value: not null })];
        return facts.Where(fact => facts.Any(limit => StandardMeasures.All.IsLimitedBy(fact.Measure, limit.Measure)
            && Alike(fact) == Alike(limit)
            && fact.Value!.Value.IsAtMost(limit.Value!.Value) == Answer.No)).Select(fact => fact.Path);

        static string Alike(Fact fact) => (fact.Unit, fact.Start, fact.End, fact.Movement, fact.Category.Population).ToString();
    }

    /// <summary>The flows of which some other of the same unit, movement and people holds the days for certain and is less.</summary>
    private static IEnumerable<string> Inside(Report report)
    {
        Fact[] facts = [.. report.Facts.Where(fact => fact is { IsEvent: false, Value: not null }
            && StandardMeasures.All.TryGet(fact.Measure, out var measure) && measure.Time == TimeBehaviour.Flow
            && !(fact.Start > fact.End))];
        return facts.Where(inner => facts.Any(outer => inner.Measure == outer.Measure && inner.Unit == outer.Unit
            && inner.Movement == outer.Movement
            && inner.Category.Population == outer.Category.Population && IsInside(inner, outer)
            && inner.Value!.Value.IsAtMost(outer.Value!.Value) == Answer.No)).Select(fact => fact.Path);

        static bool IsInside(Fact inner, Fact outer)
        {
            var (first, last) = Certain(outer);
            return (inner.Start, inner.End) != (outer.Start, outer.End) && (first is not { } start || inner.Start >= start)
                && inner.End <= last;
        }
    }

    /// <summary>The days of a fact without the boundary years of a phase; the drawn phases begin in 2020, as nothing else does.</summary>
    private static (LocalDate? First, LocalDate Last) Certain(Fact fact)
        => fact.Start is { Year: 2020 } ? (new LocalDate(2021, 1, 1), new LocalDate(2024, 12, 31)) : (fact.Start, fact.End);

    /// <summary>
    /// What it allocates once words and titles were read; of several times the least, as tests beside this one push them out of the caches.
    /// </summary>
    private static long Allocated(Report[] reports)
        => Enumerable.Range(0, 10).Min(_ =>
        {
            foreach (var report in reports) Rules.Validate(report).Should().BeEmpty();
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var report in reports) Rules.Validate(report);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

    private static string Texts(Report report) => string.Join('\n', Rules.Validate(report).Select(Text));

    private static string Text(Finding finding) => $"{finding} | {finding.Against} | {finding.Repair}";

    /// <summary>A rule of an application that holds another report against the standard rules while it is asked.</summary>
    private sealed class EveryReportIsHeldTwice(Report other) : IReportRule
    {
        public IReadOnlyList<FindingCode> Codes { get; } = [];

        public IEnumerable<Finding> Check(Report report, RuleContext context) => Rules.Validate(other);
    }
}
