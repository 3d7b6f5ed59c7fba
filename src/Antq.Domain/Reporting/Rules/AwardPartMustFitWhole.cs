namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A part of an award (<c>trong đó</c>) must be of the forms, issuers, days, territory and kinds of recipients of its whole.
/// </summary>
internal sealed class AwardPartMustFitWhole : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.AwardPartOutsideWhole];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Awards.Length; index++)
        {
            if (!report.Awards[index].IsPart || IsWithin(report, report.Awards[index])) continue;
            report.Find(new Finding(FindingCodes.AwardPartOutsideWhole, report.Report.Id, report.PathOfAward(index), [],
                against: report.PathOfAward(report.Awards[index].Whole)));
        }
    }

    /// <summary>Returns whether a part is within its whole.</summary>
    public static bool IsWithin(OpenedReport report, in RuleAward part)
    {
        var whole = report.Awards[part.Whole].Award;
        return AwardParts.IsWithin(report.Report, part.Award, whole) && HasUnitWithin(report, part.Award.Unit, whole.Unit)
            && !HasOtherKinds(part.Award, whole);
    }

    /// <summary>Returns whether some number of a part can be of no kind of recipients that the whole has.</summary>
    private static bool HasOtherKinds(Award part, Award whole)
    {
        var kinds = KindsOf(whole);
        foreach (var (_, possible, count) in part.Recipients.ByKind)
        {
            if (count.Lower > 0 && !possible.Any(kinds.Contains)) return true;
        }

        return false;
    }

    /// <summary>Returns the kinds of recipients that some number of an award may be of.</summary>
    public static HashSet<RecipientKind> KindsOf(Award award)
    {
        var kinds = new HashSet<RecipientKind>();
        foreach (var (_, possible, count) in award.Recipients.ByKind)
        {
            if (count.Upper != 0) kinds.UnionWith(possible);
        }

        return kinds;
    }

    /// <summary>
    /// Returns whether the unit of a part is that of the whole or below it on the day of the report, as far as it is known.
    /// </summary>
    private static bool HasUnitWithin(OpenedReport report, UnitKey? part, UnitKey? whole)
    {
        var (inner, outer) = (part ?? report.Report.Unit, whole ?? report.Report.Unit);
        return inner == outer || report.Context.Gazetteer.Find(inner) is not { } unit || !unit.IsAliveOn(report.ReadOn)
            || report.Context.Above(unit, report.ReadOn).Any(above => above.Key == outer);
    }
}
