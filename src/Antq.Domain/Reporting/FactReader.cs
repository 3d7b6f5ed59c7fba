using System.Collections.Concurrent;
using Antq.Domain.Awards;
using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.Reporting;

/// <summary>Takes a report apart into facts.</summary>
internal static class FactReader
{
    private static readonly FactCategory OfEverybody = new(null, [], [], null);

    private static readonly ConcurrentDictionary<(AwardForm Form, IssuingOffice Office, RecipientKind Kind), FactCategory> Categories = [];

    public static IReadOnlyList<Fact> Read(Report report)
    {
        var facts = new List<Fact>(report.Figures.Count + (2 * report.Awards.Count));
        for (var i = 0; i < report.Figures.Count; i++)
        {
            var figure = report.Figures[i];
            Add(facts, report, figure, figure, ReportPlaces.Figure(i), "/unit", "/period");
        }

        for (var i = 0; i < report.Awards.Count; i++)
        {
            if (report.Awards[i].Status == AwardStatus.Granted) Add(facts, report, report.Awards[i], i);
        }

        return facts;
    }

    /// <summary>The figure with what it leaves out taken from the one it is part of; a day of its own is no period, and the other way round.</summary>
    public static Figure Inherit(Figure part, Figure whole) => part with
    {
        Population = part.Population ?? whole.Population,
        Unit = part.Unit ?? whole.Unit,
        Period = part.Day is null ? part.Period ?? whole.Period : null,
        Day = part.Period is null ? part.Day ?? whole.Day : null,
        Movement = part.Movement ?? whole.Movement,
        Drive = part.Drive ?? whole.Drive,
    };

    /// <summary>Adds a figure and its parts.</summary>
    /// <param name="facts">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="figure">The figure with what it leaves out taken from what it is part of.</param>
    /// <param name="written">The figure as it is written.</param>
    /// <param name="path">Its place.</param>
    /// <param name="unitGround">The place of the unit that it has if it names none.</param>
    /// <param name="timeGround">The place of the days that it has if it names none.</param>
    private static void Add(List<Fact> facts, Report report, Figure figure, Figure written, string path, string unitGround, string timeGround)
    {
        var period = figure.Period ?? report.Period;
        if (written.Unit is not null) unitGround = $"{path}/unit";
        if (written.Period is not null) timeGround = $"{path}/period";
        if (written.Day is not null) timeGround = $"{path}/day";
        facts.Add(new Fact(report, path, unitGround, timeGround)
        {
            Measure = figure.Measure,
            Unit = figure.Unit ?? report.Unit,
            Cluster = figure.Unit is null ? report.Cluster : null,
            Start = figure.Day ?? period.Start,
            End = figure.Day ?? LocalDate.Min(period.End, report.AsOf),
            CertainDays = figure.Day is { } day ? (day, day) : period.CertainDays,
            Phase = figure.Day is null && period.Kind == PeriodKind.Phase ? period : null,
            Calendar = figure.Day is null ? period.Calendar : null,
            Category = figure.Population is null ? OfEverybody : new FactCategory(null, [], [], figure.Population),
            Movement = figure.Movement ?? report.Movement,
            Status = figure.EffectiveStatus,
            Value = figure.EffectiveStatus == FigureStatus.Reported ? figure.Value : null,
            IsEvent = false,
        });
        for (var i = 0; i < figure.OfWhich.Count; i++)
        {
            var part = figure.OfWhich[i];
            if (SaysNothingOfItsOwn(Inherit(part, figure), figure)) continue;
            Add(facts, report, Inherit(part, figure), part, $"{path}/ofWhich/{i}", unitGround, timeGround);
        }
    }

    /// <summary>A part of the same things, unit, days, movement and people as the whole: what makes it a part is not told, so it only stands beside it.</summary>
    private static bool SaysNothingOfItsOwn(Figure part, Figure whole)
        => (part.Measure, part.Unit, part.Period, part.Day, part.Movement, part.Population) == (whole.Measure, whole.Unit, whole.Period, whole.Day, whole.Movement, whole.Population);

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

    /// <summary>The category of recipients of an award; that of one issuer and one kind is made once.</summary>
    private static FactCategory CategoryOf(Award award, IReadOnlyList<RecipientKind> kinds)
        => award.Issuers is [var issuer] && kinds is [var kind]
            ? Categories.GetOrAdd((award.Form, issuer.Office, kind), static one => new FactCategory(one.Form, [one.Office], [one.Kind], null))
            : new FactCategory(award.Form, [.. award.Issuers.Select(issuer => issuer.Office).Distinct().Order()], kinds, null);
}
