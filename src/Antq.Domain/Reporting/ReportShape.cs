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

    /// <summary>Returns the first fault with its place as a JSON pointer; null when there is none.</summary>
    public static ShapeFault? FaultOf(Report report) => FaultsOf(report) is { Count: > 0 } faults ? faults.All[0] : null;

    /// <summary>Returns all faults, in the order of the checks. Elements that are null have no other fault.</summary>
    public static ShapeFaults FaultsOf(Report report)
    {
        var faults = default(ShapeFaults);
        OfNulls(report, ref faults);
        OfHead(report, ref faults);
        OfFigures(report.Figures, "/figures", ref faults);
        AwardShape.Check(report.Awards, ref faults);
        OfTotals(report.StatedTotals, ref faults);
        OfRemarks(report.Remarks, ref faults);
        return faults;
    }

    /// <summary>Returns the report, if it has no fault.</summary>
    /// <exception cref="ArgumentException">It has one; the message names the report, the place and the reason.</exception>
    public static Report Require(Report report, string? argument = null)
        => FaultOf(report) is { } fault
            ? throw new ArgumentException($"{report.Id} {fault.Path}: {fault.Reason.English}", argument)
            : report;

    /// <summary>Finds the nulls in lists, which the types allow, before all else.</summary>
    private static void OfNulls(Report report, ref ShapeFaults faults)
    {
        OfNulls(report.Supersedes, "/supersedes", ref faults);
        OfNulls(report.Figures, "/figures", ref faults);
        for (var index = 0; index < report.Figures.Count; index++) OfNullParts("/figures", index, report.Figures[index], ref faults);
        AwardShape.OfNulls(report.Awards, "/awards", 0, ref faults);
        OfNulls(report.StatedTotals, "/statedTotals", ref faults);
        OfNulls(report.Remarks, "/remarks", ref faults);
    }

    private static void OfNullParts(string list, int index, Figure? figure, ref ShapeFaults faults)
    {
        if (figure is not { OfWhich.Count: > 0 }) return;
        var before = faults.Count;
        OfNulls(figure.OfWhich, "/ofWhich", ref faults);
        for (var part = 0; part < figure.OfWhich.Count; part++) OfNullParts("/ofWhich", part, figure.OfWhich[part], ref faults);
        faults.Below(list, index, before);
    }

    internal static void OfNulls<T>(IReadOnlyList<T> list, string path, ref ShapeFaults faults)
        where T : class
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] is null) faults.Add($"{path}/{index}", ShapeReasons.NullElement);
        }
    }

    private static void OfHead(Report report, ref ShapeFaults faults)
    {
        OfText("/id", report.Id, ref faults);
        if (report.Id?.Length > LongestId) faults.Add("/id", ShapeReasons.LongId);
        if (report.Revision < 1) faults.Add("/revision", ShapeReasons.Revision);
        for (var index = 0; index < report.Supersedes.Count; index++)
        {
            if (report.Supersedes[index] is not { } named) continue;
            var before = faults.Count;
            OfText("/id", named.Id, ref faults);
            if (named.Revision < 1) faults.Add("/revision", ShapeReasons.Revision);
            faults.Below("/supersedes", index, before);
        }

        if (report.Unit == default) faults.Add("/unit", ShapeReasons.DefaultUnit);
        if (report.Reporter is { } reporter && reporter == default) faults.Add("/reporter", ShapeReasons.DefaultUnit);
        if (report.Cluster is { } cluster) OfCluster(cluster, ref faults);
        OfText("/body", report.Body, ref faults);
        if (report.Period == default) faults.Add("/period", ShapeReasons.DefaultPeriod);
        OfDay("/asOf", report.AsOf, ref faults);
        OfKind<MovementType>("/movement", report.Movement, ref faults);
        if (report.Source is not { } source) return;
        OfText("/source/title", source.Title, ref faults);
        OfDay("/source/date", source.Date, ref faults);
    }

    private static void OfCluster(EmulationCluster cluster, ref ShapeFaults faults)
    {
        OfText("/cluster/name", cluster.Name, ref faults);
        for (var index = 0; index < cluster.Members.Count; index++)
        {
            if (cluster.Members[index] == default) faults.Add($"/cluster/members/{index}", ShapeReasons.DefaultUnit);
        }
    }

    private static void OfFigures(IReadOnlyList<Figure> figures, string path, ref ShapeFaults faults)
    {
        for (var index = 0; index < figures.Count; index++)
        {
            if (figures[index] is not { } figure) continue;
            var before = faults.Count;
            OfFigure(figure, ref faults);
            faults.Below(path, index, before);
        }
    }

    private static void OfFigure(Figure figure, ref ShapeFaults faults)
    {
        if (figure.Measure == default) faults.Add("/measure", ShapeReasons.DefaultMeasure);
        if (figure.Status is { } status && !Enum.IsDefined(status)) faults.Add("/status", ShapeReasons.Status);
        else if ((figure.EffectiveStatus is FigureStatus.Reported or FigureStatus.Estimated) != figure.Value.HasValue)
            faults.Add("", ShapeReasons.ValueOfStatus, "/value", "/status");
        if ((figure.EffectiveStatus == FigureStatus.ShareOnly && figure.Share is null) || figure.Share is { IsDefault: true })
            faults.Add("/share", ShapeReasons.ShareOfStatus, "/share", "/status");
        if (figure is { Day: not null, Period: not null }) faults.Add("", ShapeReasons.DayOrPeriod, "/day", "/period");
        if (figure.Achieved is { } achieved && achieved == default) faults.Add("/achieved", ShapeReasons.DefaultTarget);
        if (!Enum.IsDefined(figure.Parts)) faults.Add("/parts", ShapeReasons.Parts);
        OfUnit(figure.Unit, ref faults);
        OfText("/body", figure.Body, ref faults);
        if (figure.Population is { } group && group == default) faults.Add("/population", ShapeReasons.DefaultPopulation);
        OfPeriod("/period", figure.Period, ref faults);
        OfKind("/movement", figure.Movement, ref faults);
        OfCount("/value", figure.Value, ref faults);
        OfCount("/outOf", figure.OutOf, ref faults);
        OfCount("/target", figure.Target, ref faults);
        OfDay("/day", figure.Day, ref faults);
        OfDrive(figure.Drive, ref faults);
        OfFigures(figure.OfWhich, "/ofWhich", ref faults);
    }

    private static void OfTotals(IReadOnlyList<StatedTotal> totals, ref ShapeFaults faults)
    {
        for (var index = 0; index < totals.Count; index++)
        {
            if (totals[index] is not { } total) continue;
            var before = faults.Count;
            if (total.Measure == default) faults.Add("/measure", ShapeReasons.DefaultMeasure);
            OfKind("/form", total.Form, ref faults);
            OfChoice("/recipient", total.Recipient, ref faults);
            OfKind("/office", total.Issuer, ref faults);
            OfChoice("/type", total.Type, ref faults);
            OfCount("/value", total.Value, ref faults);
            faults.Below("/statedTotals", index, before);
        }
    }

    private static void OfRemarks(IReadOnlyList<Remark> remarks, ref ShapeFaults faults)
    {
        for (var index = 0; index < remarks.Count; index++)
        {
            if (remarks[index] is not { } remark) continue;
            var before = faults.Count;
            OfText("/text", remark.Text, ref faults);
            OfKind("/movement", remark.Movement, ref faults);
            faults.Below("/remarks", index, before);
        }
    }

    internal static void OfUnit(UnitKey? unit, ref ShapeFaults faults)
    {
        if (unit is { } key && key == default) faults.Add("/unit", ShapeReasons.DefaultUnit);
    }

    internal static void OfPeriod(string path, ReportingPeriod? period, ref ShapeFaults faults)
    {
        if (period is { } days && days == default) faults.Add(path, ShapeReasons.DefaultPeriod);
    }

    /// <summary>Finds an id of a kind that only programs can make: the default one.</summary>
    internal static void OfKind<T>(string path, KindId<T>? kind, ref ShapeFaults faults)
        where T : struct, Enum
    {
        if (kind is { } id && id == default) faults.Add(path, ShapeReasons.DefaultKind);
    }

    internal static void OfDrive(Drive? drive, ref ShapeFaults faults)
    {
        if (drive is null) return;
        OfText("/drive/name", drive.Name, ref faults);
        OfDay("/drive/origin", drive.Origin, ref faults);
        if (drive.Years < 1) faults.Add("/drive/years", ShapeReasons.Years);
        if (drive.Kind is { } kind && !Enum.IsDefined(kind)) faults.Add("/drive/kind", ShapeReasons.DriveKind);
    }

    internal static void OfCount(string path, in Count? count, ref ShapeFaults faults)
    {
        if (count is { IsDefault: true }) faults.Add(path, ShapeReasons.DefaultCount);
    }

    internal static void OfDay(string path, LocalDate? day, ref ShapeFaults faults)
    {
        if (day is { } given && !DayText.IsInRange(given)) faults.Add(path, ShapeReasons.Day);
    }

    internal static void OfText(string path, string? text, ref ShapeFaults faults)
    {
        if (text is not null && !VietnameseText.IsText(text)) faults.Add(path, ShapeReasons.Words);
    }

    /// <summary>Finds an optional name that the enumeration does not have.</summary>
    internal static void OfChoice<T>(string path, T? value, ref ShapeFaults faults)
        where T : struct, Enum
    {
        if (value is { } one && !Enum.IsDefined(one)) faults.Add(path, ShapeReasons.NoSuchValue(one));
    }
}
