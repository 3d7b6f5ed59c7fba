using System.Collections.Concurrent;
using NodaTime;

namespace Antq.Domain.Reporting;

/// <summary>Splits a report into facts.</summary>
internal static class FactReader
{
    private static readonly FactCategory OfEverybody = new(default, [], [], null);

    private static readonly ConcurrentDictionary<OneOfEach, FactCategory> Categories = [];

    public static Fact[] Read(Report report)
    {
        var facts = new List<Fact>(report.Figures.Count + (2 * report.Awards.Count));
        for (var i = 0; i < report.Figures.Count; i++)
            Add(facts, report, new FigureRow(report.Figures[i], i), ReportPlaces.Figure(i), "/unit", "/period");
        for (var i = 0; i < report.Awards.Count; i++)
        {
            if (report.Awards[i].Status == AwardStatus.Granted) Add(facts, report, report.Awards[i], i);
        }

        return [.. facts];
    }

    /// <summary>Adds a figure and its parts.</summary>
    /// <param name="facts">Receives the facts.</param>
    /// <param name="report">The report.</param>
    /// <param name="row">The figure.</param>
    /// <param name="path">Its place.</param>
    /// <param name="unitGround">The place of its unit if it names none.</param>
    /// <param name="timeGround">The place of its days if it names none.</param>
    private static void Add(List<Fact> facts, Report report, in FigureRow row, string path, string unitGround, string timeGround)
    {
        var written = row.Written;
        var period = row.Period ?? report.Period;
        if (written.Unit is not null) unitGround = $"{path}/unit";
        if (written.Period is not null) timeGround = $"{path}/period";
        if (written.Day is not null) timeGround = $"{path}/day";
        if (written.EffectiveStatus != FigureStatus.ShareOnly) facts.Add(new Fact(report, path, unitGround, timeGround)
        {
            Measure = written.Measure,
            Unit = row.Unit ?? report.Unit,
            Cluster = row.NamesUnit ? null : report.Cluster,
            Start = row.Day ?? period.Start,
            End = row.Day ?? LocalDate.Min(period.End, report.AsOf),
            CertainDays = row.Day is { } day ? (day, day) : period.CertainDays,
            Phase = row.Day is null && period.Kind == PeriodKind.Phase ? period : null,
            Calendar = row.Day is null ? period.Calendar : null,
            Category = row.Population is { } population ? new FactCategory(default, [], [], population) : OfEverybody,
            Movement = row.Movement ?? report.Movement,
            Status = written.EffectiveStatus,
            Value = written.EffectiveStatus == FigureStatus.Reported ? written.Value : null,
            IsEvent = false,
        });
        for (var i = 0; i < written.OfWhich.Count; i++)
        {
            var part = new FigureRow(written.OfWhich[i], i, 0, row);
            if (part.IsFact) Add(facts, report, part, $"{path}/ofWhich/{i}", unitGround, timeGround);
        }
    }

    private static void Add(List<Fact> facts, Report report, Award award, int index)
    {
        var first = facts.Count;
        foreach (var (place, kinds, count) in award.Recipients.ByKind)
        {
            facts.Add(FactOf(
                report, award, CategoryOf(award, kinds), count, ReportPlaces.Award(index), ReportPlaces.RecipientsOf(index, place), null));
        }

        if (award.OfWhich.Count > 0) AwardParts.Add(facts, report, award, ReportPlaces.Award(index), first);
    }

    /// <summary>Returns a fact of an award of a report, or of a part of one.</summary>
    /// <param name="report">The report.</param>
    /// <param name="award">The award, with what a part leaves out taken from its whole.</param>
    /// <param name="category">The category of the recipients.</param>
    /// <param name="count">Their number.</param>
    /// <param name="path">The place of the award.</param>
    /// <param name="place">The place of the number.</param>
    /// <param name="whole">The fact that this is a part of; null for an award of the report.</param>
    internal static Fact FactOf(Report report, Award award, FactCategory category, Count count, string path, string place, Fact? whole)
    {
        var start = award.Day ?? (award.During is { } during ? during.Start : report.AsOf);
        var end = award.Day ?? LocalDate.Min(award.During?.End ?? report.AsOf, report.AsOf);
        return new Fact(report, place, award.Unit is null ? "/unit" : $"{path}/unit", path)
        {
            Measure = StandardMeasures.AwardInstances.Id,
            Unit = award.Unit ?? report.Unit,
            Cluster = award.Unit is null ? report.Cluster : null,
            Start = start,
            End = end,
            CertainDays = award.Day is null && award.During is { } span ? span.CertainDays : (start, end),
            Phase = award is { Day: null, During: { Kind: PeriodKind.Phase } phase } ? phase : null,
            Category = category,
            Movement = award.Movement ?? report.Movement,
            Status = FigureStatus.Reported,
            Value = count,
            IsEvent = true,
            Award = award,
            Whole = whole,
        };
    }

    /// <summary>
    /// Returns the category of recipients of an award; one with a single issuer and kind is made once, unless it contains an open name.
    /// </summary>
    internal static FactCategory CategoryOf(Award award, IReadOnlyList<RecipientKind> kinds)
    {
        var hasOwnName = award.Drive is not null || award.Scheme.Only is { } scheme && !AwardLaw.Default.TryGet(scheme, out _);
        var isOneOfEach = award.Form.Only is not null && award.Scheme.Count < 2 && award.Class.Count < 2;
        if (hasOwnName || !isOneOfEach || award.Issuers is not [var issuer] || kinds is not [var kind])
            return Make(award, [.. award.Issuers.Select(issuer => issuer.Office).Distinct().Order()], kinds);
        var one = new OneOfEach(award.Form[0], issuer.Office, kind, award.Scheme.Only, award.Class.Only, award.Type);
        return Categories.TryGetValue(one, out var known) ? known : Categories.GetOrAdd(one, Make(award, [issuer.Office], kinds));
    }

    private static FactCategory Make(Award award, IReadOnlyList<IssuingOffice> issuers, IReadOnlyList<RecipientKind> kinds)
        => new(award.Form, issuers, kinds, null, award.Scheme, award.Class, award.Type, award.Drive);

    /// <summary>The parts of a category with one issuer and one kind of recipients.</summary>
    private readonly record struct OneOfEach(
        AwardForm Form, IssuingOffice Office, RecipientKind Kind, AwardSchemeId? Scheme, AwardClass? Class, CommendationType? Type);
}
