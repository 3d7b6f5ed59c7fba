using Antq.Domain.Movements;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Reporting;

/// <summary>
/// The requirements for a report to be a document at all, beyond its types. Errors of substance are for the rules. Everything is checked
/// once, in the order of the document, and the place of a fault is put together only when there is one.
/// </summary>
internal static class ReportShape
{
    /// <summary>The maximum number of characters of an id.</summary>
    public const int LongestId = 200;

    private const string DefaultUnit = "A default UnitKey has no meaning.";
    private const string DefaultPeriod = "A default ReportingPeriod has no meaning.";
    private const string DefaultMeasure = "A default MeasureId has no meaning.";
    private const string LongId = "An id has at most 200 characters.";
    private const string NullElement = "An element of a list is not null.";

    /// <summary>Returns the first fault with its place as a JSON pointer; null when there is none.</summary>
    public static (string Path, string Reason)? FaultOf(Report report)
        => OfNulls(report) ?? OfHead(report) ?? OfFigures(report.Figures, "/figures") ?? OfAwards(report.Awards)
            ?? OfTotals(report.StatedTotals) ?? OfRemarks(report.Remarks);

    /// <summary>Returns the report, if it has no fault.</summary>
    /// <exception cref="ArgumentException">It has one; the message names the report, the place and the reason.</exception>
    public static Report Require(Report report, string? argument = null)
        => FaultOf(report) is { } fault ? throw new ArgumentException($"{report.Id} {fault.Path}: {fault.Reason}", argument) : report;

    /// <summary>Returns the first null in a list, which the types allow: the other checks read the lists, so this comes first.</summary>
    private static (string Path, string Reason)? OfNulls(Report report)
    {
        if ((NullIn(report.Supersedes, "/supersedes") ?? NullIn(report.Figures, "/figures")) is { } first) return first;
        for (var index = 0; index < report.Figures.Count; index++)
        {
            if (NullPart(report.Figures[index]) is { } fault) return Below("/figures", index, fault);
        }

        if (NullIn(report.Awards, "/awards") is { } second) return second;
        for (var index = 0; index < report.Awards.Count; index++)
        {
            if (NullIn(report.Awards[index].Issuers, "/issuers") is { } fault) return Below("/awards", index, fault);
        }

        return NullIn(report.StatedTotals, "/statedTotals") ?? NullIn(report.Remarks, "/remarks");
    }

    private static (string Path, string Reason)? NullPart(Figure figure)
    {
        if (NullIn(figure.OfWhich, "/ofWhich") is { } first) return first;
        for (var index = 0; index < figure.OfWhich.Count; index++)
        {
            if (NullPart(figure.OfWhich[index]) is { } fault) return Below("/ofWhich", index, fault);
        }

        return null;
    }

    private static (string Path, string Reason)? NullIn<T>(IReadOnlyList<T> list, string path)
        where T : class
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] is null) return ($"{path}/{index}", NullElement);
        }

        return null;
    }

    private static (string Path, string Reason)? OfHead(Report report)
    {
        if (OfText("/id", report.Id) is { } id) return id;
        if (report.Id.Length > LongestId) return ("/id", LongId);
        if (report.Revision < 1) return ("/revision", "Revisions are counted from 1.");
        for (var index = 0; index < report.Supersedes.Count; index++)
        {
            var named = report.Supersedes[index];
            if (OfText("/id", named.Id) is { } fault) return Below("/supersedes", index, fault);
            if (named.Revision < 1) return ($"/supersedes/{index}/revision", "Revisions are counted from 1.");
        }

        if (report.Unit == default) return ("/unit", DefaultUnit);
        if (report.Reporter is { } reporter && reporter == default) return ("/reporter", DefaultUnit);
        if (report.Cluster is { } cluster && OfCluster(cluster) is { } ofCluster) return ofCluster;
        if (report.Period == default) return ("/period", DefaultPeriod);
        if (OfDay("/asOf", report.AsOf) is { } day) return day;
        if (!Enum.IsDefined(report.Movement)) return ("/movement", "There is no such movement.");
        return report.Source is { } source ? OfText("/source/title", source.Title) ?? OfDay("/source/date", source.Date) : null;
    }

    private static (string Path, string Reason)? OfCluster(EmulationCluster cluster)
    {
        if (OfText("/cluster/name", cluster.Name) is { } fault) return fault;
        for (var index = 0; index < cluster.Members.Count; index++)
        {
            if (cluster.Members[index] == default) return ($"/cluster/members/{index}", DefaultUnit);
        }

        return null;
    }

    private static (string Path, string Reason)? OfFigures(IReadOnlyList<Figure> figures, string path)
    {
        for (var index = 0; index < figures.Count; index++)
        {
            if (OfFigure(figures[index]) is { } fault) return Below(path, index, fault);
        }

        return null;
    }

    private static (string Path, string Reason)? OfFigure(Figure figure)
    {
        if (figure.Measure == default) return ("/measure", DefaultMeasure);
        if (figure.Status is { } status && !Enum.IsDefined(status)) return ("/status", "There is no such status.");
        if ((figure.EffectiveStatus is FigureStatus.Reported or FigureStatus.Estimated) != figure.Value.HasValue)
            return ("", "A figure has a value if, and only if, it is reported or estimated.");
        if (figure is { Day: not null, Period: not null }) return ("", "A figure has a day or a period, not both.");
        if (figure.Achieved is { } achieved && achieved == default) return ("/achieved", "A default TargetShare has no meaning.");
        if (!Enum.IsDefined(figure.Parts)) return ("/parts", "There is no such kind of parts.");
        return OfUnit(figure.Unit) ?? OfPopulation(figure.Population) ?? OfPeriod("/period", figure.Period) ?? OfMovement(figure.Movement)
            ?? OfCount("/value", figure.Value) ?? OfCount("/outOf", figure.OutOf) ?? OfCount("/target", figure.Target)
            ?? OfDay("/day", figure.Day) ?? OfDrive(figure.Drive) ?? OfFigures(figure.OfWhich, "/ofWhich");
    }

    private static (string Path, string Reason)? OfAwards(IReadOnlyList<Award> awards)
    {
        for (var index = 0; index < awards.Count; index++)
        {
            if (OfAward(awards[index]) is { } fault) return Below("/awards", index, fault);
        }

        return null;
    }

    private static (string Path, string Reason)? OfAward(Award award)
    {
        if (!Enum.IsDefined(award.Form)) return ("/form", "There is no such form.");
        if (award.Scheme is { } scheme && scheme == default) return ("/scheme", "A default AwardSchemeId has no meaning.");
        if (award.Type is { } type && !Enum.IsDefined(type)) return ("/type", "There is no such type of commendation.");
        if (award.Class is { } one && !Enum.IsDefined(one)) return ("/class", "There is no such class.");
        if (OfIssuers(award.Issuers) is { } ofIssuers) return ofIssuers;
        var recipients = award.Recipients;
        if (recipients is { Collectives: null, Individuals: null, Households: null, Unsplit: null })
            return ("/recipients", "An award has recipients.");
        if (award is { Day: not null, During: not null }) return ("", "An award has a day or a span of days, not both.");
        if (!Enum.IsDefined(award.Status)) return ("/status", "There is no such status.");
        if (award.Among is { } among && among == default) return ("/among", DefaultMeasure);
        if ((OfUnit(award.Unit) ?? OfPeriod("/during", award.During) ?? OfMovement(award.Movement)) is { } common) return common;
        if (award.EventId is { } id && id.AsSpan().Trim().Length != id.Length)
            return ("/eventId", "An event id has no blanks at its ends.");
        if (award.EventId?.Length > LongestId) return ("/eventId", LongId);
        return OfRecipients(recipients)
            ?? OfText("/title", award.Title) ?? OfText("/presentedBy", award.PresentedBy) ?? OfText("/proposedBy", award.ProposedBy)
            ?? OfText("/recipientsText", award.RecipientsText) ?? OfText("/eventId", award.EventId)
            ?? OfDay("/day", award.Day) ?? OfDrive(award.Drive);
    }

    private static (string Path, string Reason)? OfIssuers(IReadOnlyList<Issuer> issuers)
    {
        if (issuers.Count == 0) return ("/issuers", "An award has at least one issuer.");
        for (var index = 0; index < issuers.Count; index++)
        {
            if (!Enum.IsDefined(issuers[index].Office)) return ($"/issuers/{index}/office", "There is no such office.");
            if (OfUnit(issuers[index].Unit) is { } fault) return Below("/issuers", index, fault);
        }

        return null;
    }

    private static (string Path, string Reason)? OfRecipients(Recipients recipients)
    {
        foreach (var (place, _, count) in recipients.ByKind)
        {
            if (count.IsDefault) return OfCount($"/recipients/{place}", count);
        }

        return null;
    }

    private static (string Path, string Reason)? OfTotals(IReadOnlyList<StatedTotal> totals)
    {
        for (var index = 0; index < totals.Count; index++)
        {
            var total = totals[index];
            if (total.Measure == default) return ($"/statedTotals/{index}/measure", DefaultMeasure);
            if (total.Form is { } form && !Enum.IsDefined(form)) return ($"/statedTotals/{index}/form", "There is no such form.");
            if (OfCount("/value", total.Value) is { } fault) return Below("/statedTotals", index, fault);
        }

        return null;
    }

    private static (string Path, string Reason)? OfRemarks(IReadOnlyList<Remark> remarks)
    {
        for (var index = 0; index < remarks.Count; index++)
        {
            if ((OfText("/text", remarks[index].Text) ?? OfMovement(remarks[index].Movement)) is { } fault)
                return Below("/remarks", index, fault);
        }

        return null;
    }

    private static (string Path, string Reason)? OfUnit(UnitKey? unit) => unit is { } key && key == default ? ("/unit", DefaultUnit) : null;

    private static (string Path, string Reason)? OfPopulation(Population? population)
        => population is { } group && group == default ? ("/population", "A default Population has no meaning.") : null;

    private static (string Path, string Reason)? OfPeriod(string path, ReportingPeriod? period)
        => period is { } days && days == default ? (path, DefaultPeriod) : null;

    private static (string Path, string Reason)? OfMovement(MovementType? movement)
        => movement is { } one && !Enum.IsDefined(one) ? ("/movement", "There is no such movement.") : null;

    private static (string Path, string Reason)? OfDrive(Drive? drive)
    {
        if (drive is null) return null;
        if ((OfText("/drive/name", drive.Name) ?? OfDay("/drive/origin", drive.Origin)) is { } fault) return fault;
        if (drive.Years < 1) return ("/drive/years", "Anniversaries are counted from 1.");
        return drive.Kind is { } kind && !Enum.IsDefined(kind) ? ("/drive/kind", "There is no such kind of drives.") : null;
    }

    private static (string Path, string Reason)? OfCount(string path, in Count? count)
        => count is { IsDefault: true } ? (path, "A default Count has no meaning.") : null;

    private static (string Path, string Reason)? OfDay(string path, LocalDate? day)
        => day is { } given && !DayText.IsInRange(given) ? (path, "A day is of the ISO calendar and of the years 1 to 9998.") : null;

    private static (string Path, string Reason)? OfText(string path, string? text)
        => text is null || VietnameseText.IsText(text) ? null
            : (path, "A text is not blank, in Unicode form C and without control characters.");

    /// <summary>Returns a fault of an element, with the place of the element before it.</summary>
    private static (string Path, string Reason) Below(string list, int index, (string Path, string Reason) fault)
        => ($"{list}/{index}{fault.Path}", fault.Reason);
}
