using Antq.Domain.Aggregation;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Cells of every situation: each part that a fact can play, and each thing that a cell can say of itself.</summary>
internal static class CellSituations
{
    public const string Divided = "00019@2025-06-30";

    public static readonly Measure Flow = Named("activities", "Hoạt động", "activities", TimeBehaviour.Flow);
    private static readonly Measure Stock = Named("posts", "Chốt", "posts", TimeBehaviour.Stock);
    private static readonly CellCategory Farmers = new(Population: Population.Parse("farmers"));
    private static readonly LocalDate Early = new(2025, 7, 10);
    private static readonly LocalDate Late = new(2026, 3, 1);

    /// <summary>The cells, each with what it shows.</summary>
    public static IEnumerable<(string Title, RollUpCell Cell)> All()
    {
        var merged = Of(Flow, "2024", Told(Flow, "26@2008-08-01", "2024", "19"), Told(Flow, "17@2008-08-01", "2024", "hơn 30"));
        yield return ("A province that others went into, one of them without a figure", merged.Cell("25", Flow));
        yield return ("The country, most of whose provinces have no figure", merged.Cell("BCA", Flow));
        yield return ("A cell of a population",
            Of(Flow, "2024", Told(Flow, "26@2008-08-01", "2024", "19", "farmers")).Cell("25", Flow, Farmers));
        yield return ("A cell of a movement", merged.Cell("25", Flow, new(Movement: MovementType.AllPeopleProtectNationalSecurity)));
        yield return ("Commendations of one kind of recipients",
            RollUps.Of(Seeds.All)
            .Cell("25", StandardMeasures.AwardInstances, new(AwardForm.Commendation, null, RecipientKind.Individuals)));
        yield return ("A wider unit's figure, which is not divided",
            Of(Flow, "2024", Told(Flow, "BCA@1976-07-02", "2024", "100")).Cell("25", Flow));
        yield return ("A figure of a year, for one of its quarters",
            Of(Flow, "2024-Q1", Told(Flow, "26@2008-08-01", "2024", "19")).Cell("25", Flow));
        yield return ("A quarter, by the year and its other quarters",
            Of(Flow, "2024-Q4", Told(Flow, "01@2008-08-01", "2024", "490"), Told(Flow, "01@2008-08-01", "2024-Q1", "100"),
            Told(Flow, "01@2008-08-01", "2024-Q2", "120"), Told(Flow, "01@2008-08-01", "2024-Q3", "130")).Cell("01", Flow));
        yield return ("Figures of periods that cross",
            Of(Flow, "2024", Told(Flow, "26@2008-08-01", "2024-9M", "10"), Told(Flow, "26@2008-08-01", "2024-H2", "20")).Cell("25", Flow));
        yield return ("Figures of periods that cross, when nothing may overlap",
            Of(CoverPolicy.Strict, Told(Flow, "26@2008-08-01", "2024-9M", "10"), Told(Flow, "26@2008-08-01", "2024-H2", "20")).Cell(
            "25", Flow));
        yield return ("A whole and its parts that agree", Of(CoverPolicy.Whole, Whole("30", Early)).Cell("01", Flow));
        yield return ("A whole and its parts of which neither says all",
            Of(CoverPolicy.Parts, Whole("25..32", Early, "20..25")).Cell("01", Flow));
        yield return ("A whole that contradicts its parts", Of(CoverPolicy.Parts, Whole("31", Early)).Cell("01", Flow));
        yield return ("A later whole that contradicts its parts", Of(CoverPolicy.Latest, Whole("31", Late)).Cell("01", Flow));

        yield return ("A chain of wholes, each of which contains the next",
            Of(CoverPolicy.Whole, Told(Flow, "01@2008-08-01", "2024", "30..50"), Told(Flow, "01@2008-08-01", "2024-H1", "10..20"),
            Told(Flow, "01@2008-08-01", "2024-Q1", "4..9"), Told(Flow, "01@2008-08-01", "2024-01", "2"),
            Told(Flow, "01@2008-08-01", "2024-H2", "15..45")).Cell("01", Flow));
        yield return ("A chain of wholes whose parts count",
            Of(CoverPolicy.Parts, Told(Flow, "BCA@1976-07-02", "2024", "40..90"), Told(Flow, "01@2008-08-01", "2024", "30..50"),
            Told(Flow, "01@2008-08-01", "2024-H1", "10..20"), Told(Flow, "01@2008-08-01", "2024-H2", "15..45"),
            Told(Flow, "79@1978-12-29", "2024", "hơn 12")).Cell("BCA", Flow));
        yield return ("A whole over parts that cross",
            Of(CoverPolicy.Parts, Told(Flow, "01@2008-08-01", "2024", "30"), Told(Flow, "01@2008-08-01", "2024-9M", "10"),
            Told(Flow, "01@2008-08-01", "2024-H2", "20")).Cell("01", Flow));
        yield return ("A whole over parts that contradict each other",
            Of(CoverPolicy.Parts, Told(Flow, "01@2008-08-01", "2024", "30"), Told(Flow, "01@2008-08-01", "2024-H1", "10"),
            Told(Flow, "01@2008-08-01", "2024-Q1", "12")).Cell("01", Flow));
        yield return ("A whole beside a share of a wider figure",
            Of(CoverPolicy.Parts, Told(Flow, "BCA@1976-07-02", "2024", "100"), Told(Flow, "01@2008-08-01", "2024-H1", "7"),
            Told(Flow, "01@2008-08-01", "2023/2024", "9")).Cell("01", Flow));
        yield return ("Figures of two calendars",
            Of(Flow, "2024", Told(Flow, "26@2008-08-01", "2024-Q1", "10"), Told(Flow, "17@2008-08-01", "nd09:2024-Q2", "20")).Cell(
            "25", Flow));
        yield return ("A unit by the name of the boundaries, since renamed",
            RollUps.Of(Flow, "2025", RollUps.OldOrder, Told(Flow, "46@1989-07-01", "2025-Q1", "3")).Cell("46", Flow));

        yield return ("A province of the old order in the year of the merger",
            RollUps.Of(Flow, "2025", RollUps.OldOrder, Told(Flow, "BCA@1976-07-02", "2025", "100")).Cell("25", Flow));

        var stocks =
            Of(Stock, "2025", Told(Stock, "26@2008-08-01", "2022", "19"), Told(Stock, "25@2025-07-01", "2025", "38"),
            Told(Stock, "49@1997-01-01", "2023-06", "5"));
        yield return ("A later stock in place of an earlier one", stocks.Cell("25", Stock));
        yield return ("An older stock of a part", stocks.Cell("48", Stock));
        yield return ("A stock of the country that a later one replaces in part",
            Of(Stock, "2025", Told(Stock, "BCA@1976-07-02", "2020", "100"), Told(Stock, "01@2008-08-01", "2022", "7")).Cell("BCA", Stock));
        yield return ("Stocks of the parts of a whole that is older",
            Of(Stock, "2025", Told(Stock, "25@2025-07-01", "2025-09", "30"), Told(Stock, "01@2008-08-01", "2023", "7"),
            Told(Stock, "01@2008-08-01", "2021", "90")).Cell("BCA", Stock));
        yield return ("A later stock of a part that is more than its whole",
            Of(Stock, "2025", Told(Stock, "01@2008-08-01", "2023", "7"), Told(Stock, "01@2008-08-01", "2024", "9", "farmers")).Cell(
            "01", Stock));
        yield return ("A stock that is too old",
            Rolled(Stock, OrganisationLevel.Province, "2024", new RollUpOptions { AgeLimitInDays = 30 },
            Told(Stock, "26@2008-08-01", "2023", "10")).Cell("25", Stock));
        yield return ("Too little of the country to say a total",
            Rolled(Flow, OrganisationLevel.Province, "2024",
            new RollUpOptions { MinimumCoverage = Percentage.Of(80), Shortfall = Coverage.Shortfall.Withhold },
            Told(Flow, "26@2008-08-01", "2024", "10")).Cell("BCA", Flow));

        Report[] divided = [Told(Flow, Divided, "2025-06-30/2025-06-30", "101")];
        UnitKey[] parts =
            [.. Gazetteer.Default.Trace(Gazetteer.Default[UnitKey.Parse(Divided)], RollUps.Today).Successions.Select(one => one.Unit.Key)];
        var shared = new RollUpOptions { Weights = ShareWeights.None.With(UnitKey.Parse(Divided), parts.Zip(new long[] { 1, 4, 7, 10 })) };
        var first = Gazetteer.Default[parts[0]];
        yield return ("A part of a divided commune",
            Rolled(Flow, OrganisationLevel.Commune, "2025", new RollUpOptions(), divided)[first, Flow]);
        yield return ("A part of a divided commune, shared out by weights",
            Rolled(Flow, OrganisationLevel.Commune, "2025", shared, divided)[first, Flow]);
        yield return ("A part of a divided commune whose figure is not exact",
            Rolled(Flow, OrganisationLevel.Commune, "2025", shared, Told(Flow, Divided, "2025-06-30/2025-06-30", "1..9"))[first, Flow]);

        var asWas = RollUps.Knowing(Flow)
            .RollUp([Told(Flow, "26@2008-08-01", "2025-H1", "19")], OrganisationLevel.Province, ReportingPeriod.Parse("2025"));
        yield return ("A province as it was, that there is no more", asWas.Cell("26", Flow));
        yield return ("The country as it was", asWas.Cell("BCA", Flow));
        yield return ("A province on its own boundaries, no longer there today",
            RollUps.Of(Flow, "2024", RollUps.OldOrder, Told(Flow, "26@2008-08-01", "2024", "19")).Cell("26", Flow));
        yield return ("A cluster of provinces",
            Of(Flow, "2025", RollUps.OfCluster("cluster", "2025", "25@2025-07-01", "15@2025-07-01").With(Flow, 100).Build()).Cell(
            "BCA", Flow));
    }

    private static Measure Named(string id, string vietnamese, string english, TimeBehaviour time)
        => new(MeasureId.Parse(id), vietnamese, english, TerritoryBehaviour.Adds, time, CategoryBehaviour.Partition);

    public static Report Told(Measure measure, string unit, string period, string value, string? population = null)
        => Report.For(UnitKey.Parse(unit), ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity)
            .WithId($"{unit}/{period}")
            .With(new Figure
            {
                Measure = measure.Id,
                Value = Count.TryParse(value, null, out var count)
                ? count
                : Count.Read(value, Language.Vietnamese),
                Population = population is null ? null : Population.Parse(population)
            })
            .Build();

    /// <summary>A year of Hà Nội, told whole, and by its halves: 10 and some 20.</summary>
    private static IEnumerable<Report> Whole(string value, LocalDate day, string second = "20") =>
    [
        Told(Flow, "01@2008-08-01", "2024", value) with { AsOf = day },
        Told(Flow, "01@2008-08-01", "2024-H1", "10") with { AsOf = Early },
        Told(Flow, "01@2008-08-01", "2024-H2", second) with { AsOf = Early },
    ];

    private static RollUpResult Of(Measure measure, string period, params Report[] reports)
        => Rolled(measure, OrganisationLevel.Province, period, new RollUpOptions(), reports);

    private static RollUpResult Of(CoverPolicy cover, params IEnumerable<Report> reports)
        => Rolled(Flow, OrganisationLevel.Province, "2024", new RollUpOptions { Cover = cover }, [.. reports]);

    private static RollUpResult Rolled(Measure measure, OrganisationLevel level, string period, RollUpOptions options,
        params Report[] reports)
        => RollUps.Of(measure, level, period, RollUps.Today, reports, options);
}
