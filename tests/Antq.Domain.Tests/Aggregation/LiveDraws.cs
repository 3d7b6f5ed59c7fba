using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Draws reports of everything that has a rule of its own in a roll-up: units of all levels and of both orders, clusters, crossing periods
/// and calendars, phases, stocks, distinct things beside occurrences, groups of people, movements, what does not apply, errors, awards with
/// and without event ids, revisions, reports that take the place of others and reports that clash.
/// </summary>
internal sealed class LiveDraws(int seed)
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);

    private static readonly string[] Units =
    [
        "25@2025-07-01", "25@2025-07-01", "24@2025-07-01", "48@2025-07-01", "01@2008-08-01", "26@2008-08-01", "17@2008-08-01",
            "25@2008-08-01", "BCA@1976-07-02",
        "00019@2025-06-30", "001@2025-06-30", "00070@2025-07-01",
    ];

    private static readonly string[] Periods =
        ["2025", "2025-H1", "2025-H2", "2025-Q1", "2025-Q2", "2025-Q3", "2025-03", "2025-08", "2025-9M", "nd09:2025", "2024",
        "phase:2022/2025", "2025-06-30/2025-06-30"];

    private static readonly Measure[] Measures =
    [
        StandardMeasures.InformationReceived, StandardMeasures.InformationReceived, StandardMeasures.ModelsBuilt,
            StandardMeasures.ModelSites, StandardMeasures.ModelSites,
        StandardMeasures.Models, StandardMeasures.AwardInstances, StandardMeasures.AwardRecipients,
    ];

    private static readonly string[] Values = ["0", "7", "20", "41", "12..", "3..9", "9223372036854775000"];

    private readonly Random _random = new(seed);

    /// <summary>A number below another.</summary>
    public int Below(int most) => _random.Next(most);

    /// <summary>One of some things.</summary>
    public T One<T>(IReadOnlyList<T> things) => things[_random.Next(things.Count)];

    /// <summary>A report with one of a few ids: often a revision of another, sometimes the same again or one that clashes.</summary>
    public Report Report(int ids)
    {
        var unit = One(Units);
        var period = ReportingPeriod.Parse(One(Periods));
        var isOld = UnitIsOld(unit);
        var asOf = isOld ? LocalDate.Min(period.End, LastOldDay) : LocalDate.Max(period.End, new LocalDate(2025, 7, 5));
        var builder = unit.StartsWith("BCA", StringComparison.Ordinal) && Below(2) == 0
            ? RollUps.OfCluster("c", period.ToString(), isOld ? ["26@2008-08-01", "17@2008-08-01"] : ["25@2025-07-01", "48@2025-07-01"])
            : Domain.Report.For(UnitKey.Parse(unit), period,
                One([MovementType.AllPeopleProtectNationalSecurity, MovementType.AllPeopleProtectNationalSecurity,
                MovementType.ForNationalSecurity]));
        for (var figures = Below(4); figures > 0; figures--) builder = builder.With(Figure());
        for (var awards = Below(3); awards > 0; awards--) builder = builder.Award(Award());
        var report = builder.WithId($"r{Below(ids):00}").AsOf(asOf).Build() with { Revision = Below(3) == 0 ? 1 + Below(3) : 1 };
        return Below(8) > 0 ? report : report with { Supersedes = [new ReportReference($"r{Below(ids):00}", Below(2) == 0 ? null : 1)] };
    }

    /// <summary>Options, with more periods, weights and every policy.</summary>
    public RollUpOptions Options() => new()
    {
        Cover = One(Enum.GetValues<CoverPolicy>()),
        AgeLimitInDays = Below(3) == 0 ? 200 : null,
        MinimumCoverage = Below(3) == 0 ? Percentage.Parse("50%") : null,
        Shortfall = One(Enum.GetValues<Coverage.Shortfall>()),
        WithLevelsAbove = Below(3) == 0,
        Movement = Below(5) == 0 ? MovementType.AllPeopleProtectNationalSecurity : null,
        Periods = Below(3) == 0 ? [ReportingPeriod.Parse("2025-H1"), ReportingPeriod.Parse("2025-Q3")] : [],
    };

    private static bool UnitIsOld(string unit) => UnitKey.Parse(unit) is var key && Gazetteer.Default[key].ValidTo is not null;

    private Figure Figure()
    {
        var population = Below(5) == 0 ? Population.Parse("farmers") : (Population?)null;
        var figure = new Figure { Measure = One(Measures).Id, Value = Count.Parse(One(Values)), Population = population };
        if (Below(6) == 0) figure = figure with { Body = One(["Trường A", "Trường B", "trường a"]) };
        return Below(9) switch
        {
            0 => figure with { Value = null, Status = FigureStatus.NotApplicable },
            1 => figure with { Unit = UnitKey.Parse(One(Units)) },
            2 => figure with { Movement = MovementType.NationalSecurityFestival },
            _ => figure,
        };
    }

    private Award Award() => new()
    {
        Form = One([AwardForm.Commendation, AwardForm.CertificateOfMerit, AwardForm.Order]),
        Issuers = [new Issuer(One([IssuingOffice.ProvincialChair, IssuingOffice.ProvincialPoliceDirector]))],
        Recipients = Below(3) == 0
            ? Recipients.OfUnsplit(2 + Below(3), RecipientKind.Collectives, RecipientKind.Individuals)
            : Recipients.Of(collectives: 1 + Below(2), individuals: Below(3)),
        Day = Below(2) == 0 ? null : One([new LocalDate(2025, 3, 1), new LocalDate(2025, 5, 19), new LocalDate(2025, 8, 19)]),
        EventId = Below(3) == 0 ? $"e{Below(3)}" : null,
    };
}
