using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A stated share must be that of the value in its base, rounded to its decimals: 161 of 180 is 89,44 %. The base is the stated
/// denominator, or the whole for a part.
/// </summary>
internal sealed class ShareMustFitBase : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.ShareDiffers];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Figures.Length; index++)
        {
            if (report.Figures[index].Written is { Share: { } share, Value: { } value } && BaseOf(report, index) is var (all, place)
                && share.Fits(value, all) == Answer.No)
                report.Find(Differs(report, report.PathOf(index), share, value, all, place));
        }
    }

    /// <summary>Returns the base of a share and its place; null when it is not stated.</summary>
    private static (Count All, string Place)? BaseOf(OpenedReport report, int index)
    {
        var row = report.Figures[index].Row;
        if (row.Written.OutOf is { } all) return (all, $"{report.PathOf(index)}/outOf");
        return row.Whole >= 0 && report.Figures[row.Whole].Written.Value is { } whole ? (whole, $"{report.PathOf(row.Whole)}/value") : null;
    }

    private static Finding Differs(OpenedReport report, string path, Percentage share, Count value, Count all, string place)
    {
        var actual = value.ShareIn(all, share.Decimals);
        var isKnown = actual.Lower == actual.Upper;
        return new Finding(
            FindingCodes.ShareDiffers,
            report.Report.Id,
            $"{path}/share",
            [
                new FindingValue("share", share.ToWords(Language.Vietnamese), share.ToWords(Language.English)),
                Value("value", value),
                Value("base", all),
                new FindingValue("actual", actual.ToWords(Language.Vietnamese), actual.ToWords(Language.English)),
            ],
            against: place,
            repair: isKnown ? Repairs.ToText($"{path}/share", actual.Lower.ToString(), actual.Lower.ToWords) : null);
    }
}
