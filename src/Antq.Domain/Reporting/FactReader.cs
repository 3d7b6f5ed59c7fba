using NodaTime;

namespace Antq.Domain.Reporting;

/// <summary>Takes a report apart into facts.</summary>
internal static class FactReader
{
    public static IReadOnlyList<Fact> Read(Report report)
    {
        var facts = new List<Fact>();
        for (var i = 0; i < report.Figures.Count; i++)
        {
            var figure = report.Figures[i];
            var place = $"/figures/{i}";
            Add(facts, report, figure, place, figure.Unit is null ? "/unit" : $"{place}/unit", figure.Period is null ? "/period" : $"{place}/period");
        }

        for (var i = 0; i < report.Awards.Count; i++)
        {
            if (report.Awards[i].Status == AwardStatus.Granted) Add(facts, report, report.Awards[i], $"/awards/{i}");
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

    private static void Add(List<Fact> facts, Report report, Figure figure, string path, string unitGround, string periodGround)
    {
        var period = figure.Period ?? report.Period;
        facts.Add(new Fact(report, path, [$"{path}/value", $"{path}/measure", $"{path}/outOf", $"{path}/day", "/asOf", unitGround, figure.Day is null ? periodGround : $"{path}/day"])
        {
            Measure = figure.Measure,
            Unit = figure.Unit ?? report.Unit,
            Start = figure.Day ?? period.Start,
            End = figure.Day ?? LocalDate.Min(period.End, report.AsOf),
            CertainDays = figure.Day is { } day ? (day, day) : period.CertainDays,
            Category = new FactCategory(null, [], [], figure.Population),
            Movement = figure.Movement ?? report.Movement,
            Status = figure.EffectiveStatus,
            Value = figure.EffectiveStatus == FigureStatus.Reported ? figure.Value : null,
            IsEvent = false,
        });
        for (var i = 0; i < figure.OfWhich.Count; i++)
        {
            var part = figure.OfWhich[i];
            var place = $"{path}/ofWhich/{i}";
            Add(
                facts,
                report,
                Inherit(part, figure),
                place,
                part.Unit is null ? unitGround : $"{place}/unit",
                part.Period is null ? periodGround : $"{place}/period");
        }
    }

    private static void Add(List<Fact> facts, Report report, Award award, string path)
    {
        var start = award.Day ?? (award.During is { } during ? during.Start : report.AsOf);
        var end = award.Day ?? LocalDate.Min(award.During?.End ?? report.AsOf, report.AsOf);
        foreach (var (place, kinds, count) in award.Recipients.ByKind)
        {
            string[] grounds =
            [
                $"{path}/form", $"{path}/issuers", $"{path}/recipients/{place}", $"{path}/during", $"{path}/day", "/asOf",
                award.Unit is null ? "/unit" : $"{path}/unit",
            ];
            facts.Add(new Fact(report, $"{path}/recipients/{place}", grounds)
            {
                Measure = StandardMeasures.AwardInstances.Id,
                Unit = award.Unit ?? report.Unit,
                Start = start,
                End = end,
                CertainDays = award.Day is null && award.During is { } span ? span.CertainDays : (start, end),
                Category = new FactCategory(award.Form, [.. award.Issuers.Select(issuer => issuer.Office).Distinct().Order()], kinds, null),
                Movement = award.Movement ?? report.Movement,
                Status = FigureStatus.Reported,
                Value = count,
                IsEvent = true,
            });
        }
    }
}
