using Antq.Domain.Reporting;
using Antq.Domain.Reporting.Rules;

namespace Antq.Domain;

/// <summary>A set of rules that reports are checked against.</summary>
public sealed class ReportRules
{
    private readonly CheckOfReport _nothingFound;

    private ReportRules(IReadOnlyList<IReportRule> rules, RuleContext context)
    {
        Rules = rules;
        Context = context;
        _nothingFound = new CheckOfReport(this, []);
    }

    /// <summary>The rules of this library, with its gazetteer, measures and law.</summary>
    public static ReportRules Standard { get; } = new(
        [
            new UnitMustExistOnReportDay(),
            new ReportDayMustBeKnown(),
            new ClusterMembersMustBeSiblings(),
            new BodyMustNotBeListed(),
            new ReportMustFollowPeriodStart(),
            new PeriodMustFollowUnitStart(),
            new MeasureMustBeDeclared(),
            new KindMustBeDeclared(),
            new EstimateMustNotBeReported(),
            new CountMustMatchWording(),
            new WordingMustBeACount(),
            new StatedTotalMustMatchParts(),
            new StatedTotalMustBeAdditive(),
            new PartMustNotExceedWhole(),
            new PartsMustSumToWhole(),
            new SubperiodMustNotExceedPeriod(),
            new StockMustBalance(),
            new MeasureMustNotExceedLimit(),
            new FigureMustNotExceedDenominator(),
            new ShareMustFitBase(),
            new AchievementMustFitTarget(),
            new PhaseLengthMustMatchYears(),
            new AnniversaryMustMatchYears(),
            new RecipientsMustFitGroup(),
            new RecipientsMustNotExceedAwards(),
            new RecipientsMustMatchWording(),
            new UnsplitRecipientsMustNotRepeat(),
            new AwardPartMustFitWhole(),
            new AwardMustExistInLaw(),
            new RecipientMustBeEligible(),
            new IssuerMustBeCompetent(),
            new AwardMustMatchTitle(),
            new CommendationTypeMustFitRecipient(),
            new SteeringCommitteeMustNotIssue(),
            new ProposedAwardMustNotBeCounted(),
        ],
        RuleContext.Default);

    /// <summary>The rules, in the order in which they are checked.</summary>
    public IReadOnlyList<IReportRule> Rules { get; }

    /// <summary>What the rules know besides the report.</summary>
    public RuleContext Context { get; }

    /// <summary>Returns the same rules with additional ones of the application.</summary>
    public ReportRules With(params IEnumerable<IReportRule> more) => new([.. Rules, .. more], Context);

    /// <summary>Returns the same rules with another gazetteer, other measures or another law.</summary>
    public ReportRules In(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new ReportRules(Rules, context);
    }

    /// <summary>Validates a report, and returns every violation in the order of the rules.</summary>
    /// <exception cref="ArgumentException">It could not be a document: a text is blank, an element of a list is null, or the
    /// like.</exception>
    public IReadOnlyList<Finding> Validate(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Check(ReportShape.Require(report, nameof(report)));
    }

    /// <summary>
    /// Returns the violations in a report that could be a document. If the facts of the report are made, they are kept with it, so that the
    /// same rules do not check it again: in a second roll-up, or another period, of the same objects.
    /// </summary>
    internal IReadOnlyList<Finding> Check(Report report)
    {
        if (report.FoundBy(this) is { } known) return known;
        var found = CheckAnew(report);
        report.Keep(found.Count == 0 ? _nothingFound : new CheckOfReport(this, found));
        return found;
    }

    /// <summary>Returns whether both find the same in any report: they have the same rules, gazetteer, measures and law.</summary>
    internal bool IsSameAs(ReportRules other)
        => ReferenceEquals(this, other) || ReferenceEquals(Rules, other.Rules) && Context == other.Context;

    private IReadOnlyList<Finding> CheckAnew(Report report)
    {
        using var opened = OpenedReport.Open(report, Context);
        for (var place = 0; place < Rules.Count; place++)
        {
            if (Rules[place] is StandardRule rule) rule.Check(opened);
            else opened.FindAll(Rules[place].Check(report, Context));
        }

        return opened.Findings();
    }
}
