using Antq.Domain.Measures;
using Antq.Domain.Movements;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Reporting;

/// <summary>What a report must be to be a document at all, beyond what its types say. What is wrong in substance is for the rules.</summary>
internal static class ReportShape
{
    /// <summary>The most characters of an id.</summary>
    public const int LongestId = 200;

    /// <summary>The first fault with its place as a JSON pointer; absent where there is none.</summary>
    public static (string Path, string Reason)? FaultOf(Report report)
    {
        if (PlainReports.Has(report)) return null;
        foreach (var fault in Faults(report)) return fault;
        return null;
    }

    /// <summary>The report, if it has no fault.</summary>
    /// <exception cref="ArgumentException">It has one; the message names the report, the place and the reason.</exception>
    public static Report Require(Report report, string? argument = null)
        => FaultOf(report) is { } fault ? throw new ArgumentException($"{report.Id} {fault.Path}: {fault.Reason}", argument) : report;

    /// <summary>Every fault with its place as a JSON pointer, in the order of the document.</summary>
    private static IEnumerable<(string Path, string Reason)> Faults(Report report)
    {
        // What follows looks into the lists: nulls among their elements are told first, and alone.
        var nulls = NullsOf(report).ToArray();
        return nulls.Length > 0
            ? nulls
            : OfHead(report)
                .Concat(report.Figures.SelectMany((figure, index) => OfFigure($"/figures/{index}", figure)))
                .Concat(report.Awards.SelectMany((award, index) => OfAward($"/awards/{index}", award)))
                .Concat(report.StatedTotals.SelectMany((total, index) => OfTotal($"/statedTotals/{index}", total)))
                .Concat(report.Remarks.SelectMany((remark, index) => OfText($"/remarks/{index}/text", remark.Text)));
    }

    private static IEnumerable<(string Path, string Reason)> OfHead(Report report)
    {
        foreach (var fault in OfText("/id", report.Id)) yield return fault;
        if (report.Id.Length > LongestId) yield return ("/id", $"An id has at most {LongestId} characters.");
        if (report.Revision < 1) yield return ("/revision", "Revisions are counted from 1.");
        foreach (var (index, named) in report.Supersedes.Index())
        {
            foreach (var fault in OfText($"/supersedes/{index}/id", named.Id)) yield return fault;
            if (named.Revision < 1) yield return ($"/supersedes/{index}/revision", "Revisions are counted from 1.");
        }

        if (report.Unit == default) yield return ("/unit", "A default UnitKey has no meaning.");
        if (report.Reporter is { } reporter && reporter == default) yield return ("/reporter", "A default UnitKey has no meaning.");
        if (report.Cluster is { } cluster)
        {
            foreach (var fault in OfText("/cluster/name", cluster.Name)) yield return fault;
            foreach (var (index, _) in cluster.Members.Index().Where(member => member.Item == default)) yield return ($"/cluster/members/{index}", "A default UnitKey has no meaning.");
        }

        if (report.Period == default) yield return ("/period", "A default ReportingPeriod has no meaning.");
        foreach (var fault in OfDay("/asOf", report.AsOf)) yield return fault;
        if (!Enum.IsDefined(report.Movement)) yield return ("/movement", "There is no such movement.");
        if (report.Source is not { } source) yield break;
        foreach (var fault in OfText("/source/title", source.Title).Concat(OfDay("/source/date", source.Date))) yield return fault;
    }

    private static IEnumerable<(string Path, string Reason)> OfFigure(string path, Figure figure)
    {
        if (figure.Measure == default) yield return ($"{path}/measure", "A default MeasureId has no meaning.");
        if ((figure.EffectiveStatus is FigureStatus.Reported or FigureStatus.Estimated) != figure.Value.HasValue) yield return (path, "A figure has a value if, and only if, it is reported or estimated.");
        if (figure is { Day: not null, Period: not null }) yield return (path, "A figure has a day or a period, not both.");
        if (figure.Achieved is { } achieved && achieved == default) yield return ($"{path}/achieved", "A default TargetShare has no meaning.");
        if (!Enum.IsDefined(figure.Parts)) yield return ($"{path}/parts", "There is no such kind of parts.");
        if (figure.Status is { } status && !Enum.IsDefined(status)) yield return ($"{path}/status", "There is no such status.");
        foreach (var fault in OfCommon(path, figure.Unit, figure.Population, figure.Period, figure.Movement)) yield return fault;
        var parts = figure.OfWhich.SelectMany((part, index) => OfFigure($"{path}/ofWhich/{index}", part));
        foreach (var fault in OfCount($"{path}/value", figure.Value).Concat(OfCount($"{path}/outOf", figure.OutOf)).Concat(OfCount($"{path}/target", figure.Target)).Concat(OfDay($"{path}/day", figure.Day)).Concat(OfDrive(path, figure.Drive)).Concat(parts))
            yield return fault;
    }

    private static IEnumerable<(string Path, string Reason)> OfAward(string path, Award award)
    {
        if (!Enum.IsDefined(award.Form)) yield return ($"{path}/form", "There is no such form.");
        if (award.Scheme is { } scheme && scheme == default) yield return ($"{path}/scheme", "A default AwardSchemeId has no meaning.");
        if (award.Type is { } type && !Enum.IsDefined(type)) yield return ($"{path}/type", "There is no such type of commendation.");
        if (award.Class is { } one && !Enum.IsDefined(one)) yield return ($"{path}/class", "There is no such class.");
        if (award.Issuers.Count == 0) yield return ($"{path}/issuers", "An award has at least one issuer.");
        foreach (var (index, issuer) in award.Issuers.Index())
        {
            if (!Enum.IsDefined(issuer.Office)) yield return ($"{path}/issuers/{index}/office", "There is no such office.");
            if (issuer.Unit is { } body && body == default) yield return ($"{path}/issuers/{index}/unit", "A default UnitKey has no meaning.");
        }

        if (!award.Recipients.ByKind.Any()) yield return ($"{path}/recipients", "An award has recipients.");
        if (award is { Day: not null, During: not null }) yield return (path, "An award has a day or a span of days, not both.");
        if (!Enum.IsDefined(award.Status)) yield return ($"{path}/status", "There is no such status.");
        if (award.Among is { } among && among == default) yield return ($"{path}/among", "A default MeasureId has no meaning.");
        foreach (var fault in OfCommon(path, award.Unit, null, award.During, award.Movement)) yield return fault;
        var counts = award.Recipients.ByKind.SelectMany(kind => OfCount($"{path}/recipients/{kind.Place}", kind.Count));
        var texts = OfText($"{path}/title", award.Title).Concat(OfText($"{path}/presentedBy", award.PresentedBy)).Concat(OfText($"{path}/proposedBy", award.ProposedBy))
            .Concat(OfText($"{path}/recipientsText", award.RecipientsText)).Concat(OfText($"{path}/eventId", award.EventId));
        if (award.EventId is { } id && id.AsSpan().Trim().Length != id.Length) yield return ($"{path}/eventId", "An event id has no blanks at its ends.");
        if (award.EventId?.Length > LongestId) yield return ($"{path}/eventId", $"An id has at most {LongestId} characters.");
        foreach (var fault in counts.Concat(texts).Concat(OfDay($"{path}/day", award.Day)).Concat(OfDrive(path, award.Drive))) yield return fault;
    }

    private static IEnumerable<(string Path, string Reason)> OfTotal(string path, StatedTotal total)
    {
        if (total.Measure == default) yield return ($"{path}/measure", "A default MeasureId has no meaning.");
        if (total.Form is { } form && !Enum.IsDefined(form)) yield return ($"{path}/form", "There is no such form.");
        foreach (var fault in OfCount($"{path}/value", total.Value)) yield return fault;
    }

    /// <summary>What figures and awards may say for themselves in place of the report.</summary>
    private static IEnumerable<(string Path, string Reason)> OfCommon(string path, UnitKey? unit, Population? population, ReportingPeriod? period, MovementType? movement)
    {
        if (unit is { } key && key == default) yield return ($"{path}/unit", "A default UnitKey has no meaning.");
        if (population is { } group && group == default) yield return ($"{path}/population", "A default Population has no meaning.");
        if (period is { } days && days == default) yield return ($"{path}/period", "A default ReportingPeriod has no meaning.");
        if (movement is { } one && !Enum.IsDefined(one)) yield return ($"{path}/movement", "There is no such movement.");
    }

    private static IEnumerable<(string Path, string Reason)> OfDrive(string path, Drive? drive)
    {
        if (drive is null) yield break;
        foreach (var fault in OfText($"{path}/drive/name", drive.Name).Concat(OfDay($"{path}/drive/origin", drive.Origin))) yield return fault;
        if (drive.Years < 1) yield return ($"{path}/drive/years", "Anniversaries are counted from 1.");
        if (drive.Kind is { } kind && !Enum.IsDefined(kind)) yield return ($"{path}/drive/kind", "There is no such kind of drives.");
    }

    private static IEnumerable<(string Path, string Reason)> OfCount(string path, Count? count)
        => count is { IsDefault: true } ? [(path, "A default Count has no meaning.")] : [];

    private static IEnumerable<(string Path, string Reason)> OfDay(string path, LocalDate? day)
        => day is { } given && !DayText.IsInRange(given) ? [(path, "A day is of the ISO calendar and of the years 1 to 9998.")] : [];

    private static IEnumerable<(string Path, string Reason)> OfText(string path, string? text)
        => text is null || VietnameseText.IsText(text) ? [] : [(path, "A text is not blank, in Unicode form C and without control characters.")];

    /// <summary>The types say nothing of what stands in a list.</summary>
    private static IEnumerable<(string Path, string Reason)> NullsOf(Report report)
        => Nulls("/supersedes", report.Supersedes)
            .Concat(Nulls("/figures", report.Figures))
            .Concat(report.Figures.SelectMany((figure, index) => NullsOf($"/figures/{index}", figure)))
            .Concat(Nulls("/awards", report.Awards))
            .Concat(report.Awards.SelectMany((award, index) => award is null ? [] : Nulls($"/awards/{index}/issuers", award.Issuers)))
            .Concat(Nulls("/statedTotals", report.StatedTotals))
            .Concat(Nulls("/remarks", report.Remarks));

    private static IEnumerable<(string Path, string Reason)> NullsOf(string path, Figure? figure)
        => figure is null ? [] : Nulls($"{path}/ofWhich", figure.OfWhich).Concat(figure.OfWhich.SelectMany((part, index) => NullsOf($"{path}/ofWhich/{index}", part)));

    private static IEnumerable<(string Path, string Reason)> Nulls(string path, IReadOnlyList<object?> list)
        => list.Index().Where(one => one.Item is null).Select(one => ($"{path}/{one.Index}", "An element of a list is not null."));
}
