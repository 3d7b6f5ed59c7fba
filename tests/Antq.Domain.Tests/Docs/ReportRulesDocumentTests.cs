using System.Text.RegularExpressions;
using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/reference/report-rules.md lists the rules of the library, and where each counting rule of the domain is kept.</summary>
public sealed partial class ReportRulesDocumentTests
{
    /// <summary>The counting rules that the movement's reports imply, with the codes that tell of a breach.</summary>
    private static readonly (string Rule, string Sentence, FindingCode[] Codes)[] Counting =
    [
        ("R1", "The total in a title is the sum of its parts.", [FindingCodes.StatedTotalDiffers]),
        ("R2", "A part (trong đó) is at most its whole.", [FindingCodes.PartExceedsWhole]),
        ("R3", "So many of so many: n ≤ m, and all provinces are as many as there were.",
            [FindingCodes.MoreThanAll, FindingCodes.WrongNumberOfUnits]),
        ("R4", "Totals that are not split stay totals.", [FindingCodes.RecipientsToldTwice]),
        ("R5", "Vague numbers give no exact sum: bounds are kept through every total.",
            [FindingCodes.WordingContradictsBounds, FindingCodes.ExactTotalOfVagueParts]),
        ("R6", "Each award has its kinds of recipients.",
            [FindingCodes.RecipientNotAllowed, FindingCodes.TypeNotForRecipient,
                FindingCodes.TypeDoubtfulForRecipient, FindingCodes.AwardConditionBroken]),
        ("R7", "Each award has its competent offices, by the day.",
            [FindingCodes.IssuerNotCompetent, FindingCodes.OfficeEnded, FindingCodes.CommitteeNeverIssues]),
        ("R8", "Kinds do not add over units, sites over disjoint units do, clusters at a border do not.",
            [FindingCodes.TotalOverUnitsThatDoesNotAdd]),
        ("R9", "A stock does not add over time; a flow adds over disjoint windows.",
            [FindingCodes.TotalOverTimeThatDoesNotAdd, FindingCodes.FactsCross]),
        ("R10", "A fact is of the unit as at its day.", [FindingCodes.UnitNotAlive, FindingCodes.PeriodOlderThanUnit]),
        ("R11", "Awards are not distinct recipients.", [FindingCodes.RecipientsExceedAwards, FindingCodes.DistinctExceedsOccurrences]),
        ("R12", "One event in two reports is one fact.",
            [FindingCodes.EventReportsDiffer, FindingCodes.EventReportedTwice, FindingCodes.EventIdInSeveralTerritories,
            FindingCodes.SuspectedDuplicate]),
        ("R13", "Numbers of documents, classes, names of models and ages are no quantities.", [FindingCodes.WordingIsNoCount]),
        ("R14", "A percentage of a target fits the target: đạt 105 % is vượt 5 %.", [FindingCodes.AchievementDiffers]),
        ("R15", "Proposed is not granted.", [FindingCodes.AwardOnlyProposed]),
        ("R16", "Emulation clusters overlap their members and are never added to them.", [FindingCodes.ClusterMembersInvalid]),
        ("R17", "A split that goes on adds up to at most its total.", [FindingCodes.PartsExceedWhole, FindingCodes.PartsDifferFromWhole]),
        ("R18", "A flow of a period inside another is no larger; where it is, a total that needs both has no value.",
            [FindingCodes.PeriodInsideHasMore]),
        ("R19", "Kinds ≤ models ≤ sites, teams ≤ members; replications may exceed the models built.",
            [FindingCodes.MeasureExceedsItsLimit, FindingCodes.StockDoesNotBalance]),
        ("R20", "The people and officials of one place are one collective.", [FindingCodes.RecipientsWordingDiffers]),
    ];

    [Fact]
    public void ReportRules_Document_IsWhatTheLibraryHolds() => Approved.Check(Page(), "docs", "reference", "report-rules.md");

    [Fact]
    public void Codes_OfTheCountingRules_AreGivenByARuleOrByTheRollUpOrByTheLaw()
        => Counting.SelectMany(rule => rule.Codes)
            .Except(ReportRules.Standard.Rules.SelectMany(rule => rule.Codes))
            .Should().BeEquivalentTo(
                [FindingCodes.EventReportsDiffer, FindingCodes.EventReportedTwice, FindingCodes.EventIdInSeveralTerritories,
                FindingCodes.DistinctExceedsOccurrences, FindingCodes.SuspectedDuplicate, FindingCodes.FactsCross,
                FindingCodes.AwardConditionBroken]);

    private static string Page() => new Markdown(
            "Report rules",
            "`ReportRules.Standard.Validate(report)` checks a report against these rules and returns a finding for each breach; an "
                + "application adds its own with `With`.",
            "A rule is named as a sentence; [finding-codes.md](finding-codes.md) has the wording of the codes.",
            "A test writes this page from the library, so that the two agree.")
        .Heading("The rules, in the order in which they are asked")
        .Table(["Rule", "Codes"], ReportRules.Standard.Rules.Select(rule => new[] { Sentence(rule.GetType().Name), Codes(rule.Codes) }))
        .Heading("The counting rules of the domain",
            "What the reports of the movement imply, and the codes that report a breach; those of 2xxx come from `Aggregator.RollUp`, "
            + "and ANTQ4001 from `AwardLaw.Judge`.")
        .Table(["", "Rule", "Codes"], Counting.Select(rule => new[] { rule.Rule, rule.Sentence, Codes(rule.Codes) }))
        .ToString();

    private static string Codes(IEnumerable<FindingCode> codes) => string.Join(", ", codes.Select(code => Code(code.Id)));

    private static string Sentence(string name)
    {
        var words = Capital().Replace(name, match => " " + match.Value.ToLowerInvariant()).Trim();
        return char.ToUpperInvariant(words[0]) + words[1..] + ".";
    }

    [GeneratedRegex("[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Capital();
}
