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
        if (report.Figures.Count > 0)
        {
            var scope = ScopeOf(report, default, "/unit", "/period");
            for (var i = 0; i < report.Figures.Count; i++)
                Add(facts, new FigureRow(report.Figures[i], i, report.Body), ReportPlaces.Figure(i), scope);
        }

        for (var i = 0; i < report.Awards.Count; i++)
        {
            if (report.Awards[i].Status == AwardStatus.Granted) Add(facts, report, report.Awards[i], i);
        }

        return [.. facts];
    }

    /// <summary>Adds a figure and its parts.</summary>
    /// <param name="facts">Receives the facts.</param>
    /// <param name="row">The figure.</param>
    /// <param name="path">Its place.</param>
    /// <param name="scope">The unit, days and movement if it names none.</param>
    private static void Add(List<Fact> facts, in FigureRow row, string path, FactScope scope)
    {
        var written = row.Written;
        if (written.Unit is not null || written.Period is not null || written.Day is not null || written.Movement is not null)
        {
            var time = written.Day is not null ? $"{path}/day" : written.Period is not null ? $"{path}/period" : scope.TimeGround;
            scope = ScopeOf(scope.Report, row, written.Unit is not null ? $"{path}/unit" : scope.UnitGround, time);
        }

        if (written.EffectiveStatus != FigureStatus.ShareOnly) facts.Add(new Fact(scope, path)
        {
            Measure = written.Measure,
            Category = row.Population is null && row.Body is null
                ? OfEverybody : new FactCategory(default, [], [], row.Population) { Body = row.Body },
            Status = written.EffectiveStatus,
            Value = written.EffectiveStatus == FigureStatus.Reported ? written.Value : null,
        });
        for (var i = 0; i < written.OfWhich.Count; i++)
        {
            var part = new FigureRow(written.OfWhich[i], i, 0, row);
            if (part.IsFact) Add(facts, part, $"{path}/ofWhich/{i}", scope);
        }
    }

    private static FactScope ScopeOf(Report report, in FigureRow row, string unitGround, string timeGround)
    {
        var period = row.Period ?? report.Period;
        return new FactScope(report, unitGround, timeGround)
        {
            Unit = row.Unit ?? report.Unit,
            Cluster = row.NamesUnit ? null : report.Cluster,
            Start = row.Day ?? period.Start,
            End = row.Day ?? LocalDate.Min(period.End, report.AsOf),
            CertainDays = row.Day is { } day ? (day, day) : period.CertainDays,
            Phase = row.Day is null && period.Kind == PeriodKind.Phase ? period : null,
            Calendar = row.Day is null ? period.Calendar : null,
            Movement = row.Movement ?? report.Movement,
        };
    }

    private static void Add(List<Fact> facts, Report report, Award award, int index)
    {
        var first = facts.Count;
        var scope = ScopeOf(report, award, ReportPlaces.Award(index));
        foreach (var (place, kinds, count) in award.Recipients.ByKind)
            facts.Add(FactOf(scope, award, CategoryOf(report, award, kinds), count, ReportPlaces.RecipientsOf(index, place), null));
        if (award.OfWhich.Count > 0) AwardParts.Add(facts, report, award, ReportPlaces.Award(index), first);
    }

    /// <summary>Returns a fact of an award of a report, or of a part of one.</summary>
    /// <param name="scope">Where and when it holds.</param>
    /// <param name="award">The award, with what a part leaves out taken from its whole.</param>
    /// <param name="category">The category of the recipients.</param>
    /// <param name="count">Their number.</param>
    /// <param name="place">The place of the number.</param>
    /// <param name="whole">The fact that this is a part of; null for an award of the report.</param>
    internal static Fact FactOf(FactScope scope, Award award, FactCategory category, Count count, string place, Fact? whole)
        => new(scope, place)
        {
            Measure = StandardMeasures.AwardInstances.Id,
            Category = category,
            Status = FigureStatus.Reported,
            Value = count,
            Award = award,
            Whole = whole,
        };

    /// <summary>Returns the unit, days and movement of an award of a report, or of a part of one, at its place.</summary>
    internal static FactScope ScopeOf(Report report, Award award, string path)
    {
        var start = award.Day ?? (award.During is { } during ? during.Start : report.AsOf);
        var end = award.Day ?? LocalDate.Min(award.During?.End ?? report.AsOf, report.AsOf);
        return new FactScope(report, award.Unit is null ? "/unit" : $"{path}/unit", path)
        {
            Unit = award.Unit ?? report.Unit,
            Cluster = award.Unit is null ? report.Cluster : null,
            Start = start,
            End = end,
            CertainDays = award.Day is null && award.During is { } span ? span.CertainDays : (start, end),
            Phase = award is { Day: null, During: { Kind: PeriodKind.Phase } phase } ? phase : null,
            Movement = award.Movement ?? report.Movement,
        };
    }

    /// <summary>
    /// Returns the category of recipients of an award; one with a single issuer and kind is made once, unless it contains an open name.
    /// </summary>
    internal static FactCategory CategoryOf(Report report, Award award, IReadOnlyList<RecipientKind> kinds)
    {
        var body = award.BodyIn(report);
        var hasOwnName = body is not null || award.Drive is not null
            || award.Scheme.Only is { } scheme && !AwardLaw.Default.TryGet(scheme, out _);
        var isOneOfEach = award.Form.Only is not null && award.Scheme.Count < 2 && award.Class.Count < 2;
        if (hasOwnName || !isOneOfEach || award.Issuers is not [var issuer] || kinds is not [var kind])
            return Make(award, [.. award.Issuers.Select(issuer => issuer.Office).Distinct().Order()], kinds, body);
        var one = new OneOfEach(award.Form[0], issuer.Office, kind, award.Scheme.Only, award.Class.Only, award.Type);
        return Categories.TryGetValue(one, out var known) ? known : Categories.GetOrAdd(one, Make(award, [issuer.Office], kinds, null));
    }

    private static FactCategory Make(
        Award award, IReadOnlyList<KindId<IssuingOffice>> issuers, IReadOnlyList<RecipientKind> kinds, string? body)
        => new(award.Form, issuers, kinds, null, award.Scheme, award.Class, award.Type, award.Drive) { Body = body };

    /// <summary>The parts of a category with one issuer and one kind of recipients.</summary>
    private readonly record struct OneOfEach(
        KindId<AwardForm> Form, KindId<IssuingOffice> Office, RecipientKind Kind, AwardSchemeId? Scheme, AwardClass? Class,
        CommendationType? Type);
}
