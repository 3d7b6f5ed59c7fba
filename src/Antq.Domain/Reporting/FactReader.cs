using System.Collections.Concurrent;
using NodaTime;

namespace Antq.Domain.Reporting;

/// <summary>Splits a report into facts.</summary>
internal static class FactReader
{
    private static readonly FactCategory OfEverybody = new(null, [], [], null);

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
        facts.Add(new Fact(report, path, unitGround, timeGround)
        {
            Measure = written.Measure,
            Unit = row.Unit ?? report.Unit,
            Cluster = row.NamesUnit ? null : report.Cluster,
            Start = row.Day ?? period.Start,
            End = row.Day ?? LocalDate.Min(period.End, report.AsOf),
            CertainDays = row.Day is { } day ? (day, day) : period.CertainDays,
            Phase = row.Day is null && period.Kind == PeriodKind.Phase ? period : null,
            Calendar = row.Day is null ? period.Calendar : null,
            Category = row.Population is { } population ? new FactCategory(null, [], [], population) : OfEverybody,
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
        var path = ReportPlaces.Award(index);
        var start = award.Day ?? (award.During is { } during ? during.Start : report.AsOf);
        var end = award.Day ?? LocalDate.Min(award.During?.End ?? report.AsOf, report.AsOf);
        var unitGround = award.Unit is null ? "/unit" : $"{path}/unit";
        foreach (var (place, kinds, count) in award.Recipients.ByKind)
        {
            facts.Add(new Fact(report, ReportPlaces.RecipientsOf(index, place), unitGround, path)
            {
                Measure = StandardMeasures.AwardInstances.Id,
                Unit = award.Unit ?? report.Unit,
                Cluster = award.Unit is null ? report.Cluster : null,
                Start = start,
                End = end,
                CertainDays = award.Day is null && award.During is { } span ? span.CertainDays : (start, end),
                Phase = award is { Day: null, During: { Kind: PeriodKind.Phase } phase } ? phase : null,
                Category = CategoryOf(award, kinds),
                Movement = award.Movement ?? report.Movement,
                Status = FigureStatus.Reported,
                Value = count,
                IsEvent = true,
                Award = award,
            });
        }
    }

    /// <summary>
    /// Returns the category of recipients of an award; one with a single issuer and kind is made once, unless it contains an open name.
    /// </summary>
    private static FactCategory CategoryOf(Award award, IReadOnlyList<RecipientKind> kinds)
    {
        var hasOwnName = award.Drive is not null || award.Scheme is { } scheme && !AwardLaw.Default.TryGet(scheme, out _);
        if (hasOwnName || award.Issuers is not [var issuer] || kinds is not [var kind])
            return Make(award, [.. award.Issuers.Select(issuer => issuer.Office).Distinct().Order()], kinds);
        var one = new OneOfEach(award.Form, issuer.Office, kind, award.Scheme, award.Class, award.Type);
        return Categories.TryGetValue(one, out var known) ? known : Categories.GetOrAdd(one, Make(award, [issuer.Office], kinds));
    }

    private static FactCategory Make(Award award, IReadOnlyList<IssuingOffice> issuers, IReadOnlyList<RecipientKind> kinds)
        => new(award.Form, issuers, kinds, null, award.Scheme, award.Class, award.Type, award.Drive);

    /// <summary>The parts of a category with one issuer and one kind of recipients.</summary>
    private readonly record struct OneOfEach(
        AwardForm Form, IssuingOffice Office, RecipientKind Kind, AwardSchemeId? Scheme, AwardClass? Class, CommendationType? Type);
}
