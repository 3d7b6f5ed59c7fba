using Antq.Domain.Findings;

namespace Antq.Domain;

/// <summary>
/// Every code of this library. A code keeps its meaning for ever and is never reused; 1xxx are about one report, 2xxx about roll-ups, 3xxx
/// about a gazetteer, see <see cref="GazetteerFindingCodes"/>, 4xxx about a question to the award law, 5xxx about a document, 6xxx about
/// a report and its template.
/// </summary>
public static partial class FindingCodes
{
    /// <summary>Every code, in the order of the identifiers.</summary>
    public static IReadOnlyList<FindingCode> All => Listed.All;

    private static readonly Lazy<Dictionary<string, FindingCode>> ById =
        new(() => All.ToDictionary(code => code.Id, StringComparer.Ordinal));

    /// <summary>Returns the code of this library with that identifier; null when there is none.</summary>
    /// <param name="id">The identifier, such as <c>ANTQ1101</c>.</param>
    public static FindingCode? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ById.Value.GetValueOrDefault(id);
    }

    /// <summary>The list, made when all codes are: the fields of the parts of a class are made in no fixed order.</summary>
    private static class Listed
    {
        public static readonly IReadOnlyList<FindingCode> All =
        [
            UnknownUnit, UnitNotAlive, PeriodOlderThanUnit, UnknownMeasure, ReportBeforePeriod, WordingContradictsBounds, WordingIsNoCount,
            ClusterMembersInvalid, UnitNotYetKnown, UnitAssumedUnchanged, UnitReadAsOfItsLastDay, BodyIsAUnit, GroupInUnknownCluster,
            KindNotDeclared, ReportAfterData,
            StatedTotalDiffers, PartExceedsWhole, MeasureExceedsItsLimit, MoreThanAll, WrongNumberOfUnits, PhaseLengthDiffers,
            AnniversaryDiffers, RecipientsExceedGroup, RecipientsTogetherExceedGroup, PartsExceedWhole, PartsDifferFromWhole,
            PeriodInsideHasMore,
            ExactTotalOfVagueParts, TotalOverUnitsThatDoesNotAdd, TotalOverTimeThatDoesNotAdd, RecipientsExceedAwards, AchievementDiffers,
            StockDoesNotBalance, EstimateIsNoFact, MeasureExceedsItsCohort, ShareDiffers,
            RecipientNotAllowed, IssuerNotCompetent, OfficeEnded, LawUnknown, AwardNotInForce, AwardHasNoClasses, TypeNotForRecipient,
            LawSunset,
            UnknownAward, AwardOfAnotherForm, AwardOnlyProposed, CommitteeNeverIssues, RecipientsToldTwice,
            RecipientsWordingDiffers, TitleMeansAnotherAward, LawAmended, AwardPartOutsideWhole, TypeDoubtfulForRecipient,
            ReportSuperseded, ReportsClash, ReportGivenTwice, FactLeftOut, FactsCross, FactsContradict, FactOutsidePeriod,
            ReportsReplaceEachOther, SuspectedDuplicate,
            EventReportsDiffer, LaterFactStands, FactsOverlap, FactIsStale, CalendarsMixed, CoverageShort, TotalWithheld, FactNotSharedOut,
            DistinctExceedsOccurrences, FactNotInColumns,
            EventReportedTwice, EventIdInSeveralTerritories, TotalBeyond64Bits, StockBeforePeriod, BodiesMayBeOne,
            .. GazetteerFindingCodes.All,
            AwardConditionBroken, AwardQuestionIncomplete, DelegatedRuleUnread,
            MemberLeftOut, DocumentNotJson, DocumentTooDeep, MemberUnknown, MemberRepeated, MemberMissing, ValueOfAnotherKind,
            ValueUnreadable, NameUnknown, ValueInvalid, MembersContradict, FormatTooOld, FaultsNotListed,
            TemplateCellMissing, TemplateCellNotReported,
        ];
    }
}
