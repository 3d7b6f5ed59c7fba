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
    internal const string DefaultMeasure = "A default MeasureId has no meaning.";
    internal const string LongId = "An id has at most 200 characters.";
    private const string NullElement = "An element of a list is not null.";

    /// <summary>Returns the first fault with its place as a JSON pointer; null when there is none.</summary>
    public static (string Path, string Reason)? FaultOf(Report report)
        => OfNulls(report) ?? OfHead(report) ?? OfFigures(report.Figures, "/figures") ?? AwardShape.FaultOf(report.Awards)
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

        return AwardShape.NullIn(report.Awards, "/awards") ?? NullIn(report.StatedTotals, "/statedTotals")
            ?? NullIn(report.Remarks, "/remarks");
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

    internal static (string Path, string Reason)? NullIn<T>(IReadOnlyList<T> list, string path)
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
        if (OfText("/body", report.Body) is { } body) return body;
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
        if ((figure.EffectiveStatus == FigureStatus.ShareOnly && figure.Share is null) || figure.Share is { IsDefault: true })
            return ("/share", "A figure that is a share only has a share.");
        if (figure is { Day: not null, Period: not null }) return ("", "A figure has a day or a period, not both.");
        if (figure.Achieved is { } achieved && achieved == default) return ("/achieved", "A default TargetShare has no meaning.");
        if (!Enum.IsDefined(figure.Parts)) return ("/parts", "There is no such kind of parts.");
        return OfUnit(figure.Unit) ?? OfText("/body", figure.Body) ?? OfPopulation(figure.Population)
            ?? OfPeriod("/period", figure.Period) ?? OfMovement(figure.Movement)
            ?? OfCount("/value", figure.Value) ?? OfCount("/outOf", figure.OutOf) ?? OfCount("/target", figure.Target)
            ?? OfDay("/day", figure.Day) ?? OfDrive(figure.Drive) ?? OfFigures(figure.OfWhich, "/ofWhich");
    }

    private static (string Path, string Reason)? OfTotals(IReadOnlyList<StatedTotal> totals)
    {
        for (var index = 0; index < totals.Count; index++)
        {
            var total = totals[index];
            if (total.Measure == default) return ($"/statedTotals/{index}/measure", DefaultMeasure);
            if ((OfChoice("/form", total.Form) ?? OfChoice("/recipient", total.Recipient) ?? OfChoice("/office", total.Issuer)
                ?? OfChoice("/type", total.Type)) is { } unknown)
                return Below("/statedTotals", index, unknown);
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

    internal static (string Path, string Reason)? OfUnit(UnitKey? unit)
        => unit is { } key && key == default ? ("/unit", DefaultUnit) : null;

    private static (string Path, string Reason)? OfPopulation(Population? population)
        => population is { } group && group == default ? ("/population", "A default Population has no meaning.") : null;

    internal static (string Path, string Reason)? OfPeriod(string path, ReportingPeriod? period)
        => period is { } days && days == default ? (path, DefaultPeriod) : null;

    internal static (string Path, string Reason)? OfMovement(MovementType? movement)
        => movement is { } one && !Enum.IsDefined(one) ? ("/movement", "There is no such movement.") : null;

    internal static (string Path, string Reason)? OfDrive(Drive? drive)
    {
        if (drive is null) return null;
        if ((OfText("/drive/name", drive.Name) ?? OfDay("/drive/origin", drive.Origin)) is { } fault) return fault;
        if (drive.Years < 1) return ("/drive/years", "Anniversaries are counted from 1.");
        return drive.Kind is { } kind && !Enum.IsDefined(kind) ? ("/drive/kind", "There is no such kind of drives.") : null;
    }

    internal static (string Path, string Reason)? OfCount(string path, in Count? count)
        => count is { IsDefault: true } ? (path, "A default Count has no meaning.") : null;

    internal static (string Path, string Reason)? OfDay(string path, LocalDate? day)
        => day is { } given && !DayText.IsInRange(given) ? (path, "A day is of the ISO calendar and of the years 1 to 9998.") : null;

    internal static (string Path, string Reason)? OfText(string path, string? text)
        => text is null || VietnameseText.IsText(text) ? null
            : (path, "A text is not blank, in Unicode form C and without control characters.");

    /// <summary>Returns a fault of an optional name that the enumeration does not have.</summary>
    internal static (string Path, string Reason)? OfChoice<T>(string path, T? value)
        where T : struct, Enum
        => value is { } one && !Enum.IsDefined(one) ? (path, $"There is no such value: {one}.") : null;

    /// <summary>Returns a fault of an element, with the place of the element before it.</summary>
    internal static (string Path, string Reason) Below(string list, int index, (string Path, string Reason) fault)
        => ($"{list}/{index}{fault.Path}", fault.Reason);
}
