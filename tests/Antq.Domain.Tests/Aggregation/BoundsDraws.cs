using System.Globalization;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Random sets of facts and questions about them.</summary>
/// <param name="random">Chance, of a fixed seed.</param>
internal sealed class BoundsDraws(Random random)
{
    private const string PhuTho = "25@2025-07-01";
    private const string OldPhuTho = "25@2008-08-01";
    private const string VinhPhuc = "26@2008-08-01";
    private const string HoaBinh = "17@2008-08-01";
    private const string HaNoi = "01@2008-08-01";
    private const string Nation = "BCA@1976-07-02";

    private static readonly LocalDate OldOrder = new(2024, 12, 31);

    private static readonly string[] Near = [PhuTho, OldPhuTho, VinhPhuc, HoaBinh, OldPhuTho, HaNoi, Nation];

    private static readonly string[] Clusters = [.. BoundsGazetteer.Clusters];

    private static readonly string[] Groups = ["farmers", "veterans", "youth"];

    private static readonly MovementType[] AllMovements = Enum.GetValues<MovementType>();

    private static readonly string[] CommuneUnits = [.. BoundsGazetteer.Communes.Atoms.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The gazetteer of the last question about shares that are not stated, and its units.</summary>
    private (BoundsGazetteer Gazetteer, string[] Units) _unstated;

    private static BoundsGazetteer Provinces => BoundsGazetteer.Provinces;

    /// <summary>What may be asked of sets of a kind.</summary>
    public BoundsQuestion Question(BoundsKind kind) => kind switch
    {
        BoundsKind.Communes => new BoundsQuestion(
            BoundsGazetteer.Communes,
            Pick(OrganisationLevel.Commune, OrganisationLevel.Commune, OrganisationLevel.Province),
            Pick<LocalDate?>(SharingGazetteer.Before, SharingGazetteer.Between, SharingGazetteer.After, null),
            ReportingPeriod.Parse(Pick("2025-H1", "2025", "2025-Q2", "2025-04-11/2025-07-20"))),
        BoundsKind.Stocks => new BoundsQuestion(
            BoundsGazetteer.Communes,
            Pick(OrganisationLevel.Commune, OrganisationLevel.Province),
            Pick(SharingGazetteer.Before, SharingGazetteer.Between, SharingGazetteer.After),
            ReportingPeriod.Year(2025))
        {
            IsStock = true,
        },
        BoundsKind.Unstated => UnstatedQuestion(),
        BoundsKind.Movements or BoundsKind.Straddling
            => BoundsQuestion.OfProvinces(Asked(kind), Pick<LocalDate?>(OldOrder, RollUps.Today, null)),
        _ => BoundsQuestion.OfProvinces(Asked(kind), Pick(OldOrder, RollUps.Today)),
    };

    /// <summary>The facts of a set, without their values.</summary>
    public IReadOnlyList<BoundsFact> Boxes(BoundsKind kind) => kind switch
    {
        BoundsKind.Rests => [.. Rests(), .. Some(0, 2, () => Nested("2024"))],
        BoundsKind.Mixed => [.. Some(12, 60, Mixed)],
        BoundsKind.Movements => [.. Some(2, 6, Movement)],
        BoundsKind.Clusters when random.Next(4) == 0 => [.. ThreeClusters(), .. Some(0, 3, () => Box(kind))],
        BoundsKind.Stocks => Stocks(Pick(SharingGazetteer.Before, SharingGazetteer.Between)),
        _ => [.. Some(2, 9, () => Box(kind))],
    };

    /// <summary>The facts with values of what is in their pieces, so that they all can hold; some are vague.</summary>
    public IReadOnlyList<BoundsFact> Fill(IReadOnlyList<BoundsFact> boxes, BoundsModel model)
    {
        var values = new int[boxes.Count];
        foreach (var piece in model.Pieces)
        {
            var things = random.Next(3) == 0 ? 0 : random.Next(12);
            foreach (var fact in model.FactsOf(piece)) values[fact] += things;
        }

        var isVague = random.Next(2) == 0;
        return [.. boxes.Zip(values, (box, value) => isVague ? Vague(box, value) : Exact(box, value))];
    }

    /// <summary>The facts with one or two values changed, so that perhaps they cannot all hold.</summary>
    public IReadOnlyList<BoundsFact> Disturb(IReadOnlyList<BoundsFact> facts)
    {
        var changed = facts.ToArray();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var place = random.Next(changed.Length);
            var lower = Math.Max(0, changed[place].Lower + random.Next(-30, 40));
            changed[place] = changed[place] with { Lower = lower, Upper = changed[place].Upper is null ? null : lower };
        }

        return changed;
    }

    private BoundsQuestion UnstatedQuestion()
    {
        var gazetteer = UnstatedGazetteer.Of(random.Next());
        _unstated = (gazetteer, [.. gazetteer.Atoms.Keys.Order(StringComparer.Ordinal)]);
        return new BoundsQuestion(
            gazetteer,
            Pick(OrganisationLevel.Commune, OrganisationLevel.Commune, OrganisationLevel.District, OrganisationLevel.Province),
            random.Next(6) == 0 ? null : Pick([.. UnstatedGazetteer.Boundaries]),
            ReportingPeriod.Parse(Pick("2018", "2018", "2018-Q2", "2018/2020", "2020-H1")));
    }

    private string Asked(BoundsKind kind) => kind switch
    {
        BoundsKind.Calendars => Pick("nd09:2024", "2024", "2024-Q2", "nd09:2024-Q3", "tt124-areas:2024", "2024-12"),
        BoundsKind.Straddling => $"{Text(Day(2022, 800))}/{Text(Day(2025, 170))}",
        BoundsKind.Phases => Pick("2019/2021", "2018/2020", "2019", "2020/2022", "2020-Q1", "phase:2018/2021"),
        BoundsKind.Movements => Pick("2025", "2025-Q4", "2025/2026", "2025-Q1", "2025-11"),
        BoundsKind.Rests => Pick("2024-Q4", "2024-Q1", "2024", "2024-Q3", "2024-04", "2024-H2"),
        _ => Pick("2024", "2023/2024", "2024-Q1", "2024-Q3", "2024-H1", "2024-9M", "2023"),
    };

    private BoundsFact Box(BoundsKind kind) => kind switch
    {
        BoundsKind.Nested => Nested(Pick("2023", "2024", "2024")),
        BoundsKind.Calendars => Provinces.Fact(Pick(HaNoi, HaNoi, OldPhuTho, PhuTho), CalendarPeriod(), random.Next(20)),
        BoundsKind.Straddling => Straddling(),
        BoundsKind.Phases => Phase(),
        BoundsKind.Populations => Nested("2024") with { Population = Group() },
        BoundsKind.Bodies => Body(),
        BoundsKind.Communes => Commune(),
        BoundsKind.Unstated => Unstated(),
        BoundsKind.Clusters => Provinces.Fact(Pick(random.Next(3) == 0 ? Near : Clusters), Pick("2024", "2024", "2024-Q1", "2024-H1")),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There are no boxes of this kind alone."),
    };

    private BoundsFact Nested(string year) => Provinces.Fact(Pick(Near), PeriodOf(year), random.Next(20)) is var fact && random.Next(6) == 0
        ? Until(fact)
        : fact;

    /// <summary>The same as it was reported before its period was over.</summary>
    private BoundsFact Until(BoundsFact fact)
    {
        var (start, end) = fact.Days;
        var day = start is { } first ? first.PlusDays(random.Next(Period.DaysBetween(first, end) + 1)) : end;
        return Provinces.Fact(fact.Unit, fact.Period, day) is var earlier && earlier.AsOf >= (start ?? earlier.AsOf) ? earlier : fact;
    }

    private BoundsFact Straddling()
    {
        var start = Day(2021, 1200);
        var end = LocalDate.Min(start.PlusDays(random.Next(500)), ProofUnits.LastOldDay);
        return Provinces.Fact(Pick(Near), ReportingPeriod.Span(random.Next(12) == 0 ? null : start, end));
    }

    private BoundsFact Phase()
    {
        var first = random.Next(2017, 2022);
        var last = Math.Min(first + random.Next(5), 2023);
        var period = random.Next(3) > 0
            ? $"phase:{first}/{last}{Pick("", "", "|5 năm")}"
            : Pick($"{first}/{last}", $"{first}", $"{first}-H1", $"{first}-Q{random.Next(1, 5)}");
        var fact = Provinces.Fact(Pick(PhuTho, OldPhuTho, OldPhuTho, VinhPhuc, Nation), period, random.Next(20));
        return random.Next(5) == 0 ? Until(fact) : fact;
    }

    private BoundsFact Commune()
    {
        var unit = Pick(CommuneUnits);
        var fact = BoundsGazetteer.Communes.Fact(unit, Pick("2025-Q1", "2025-Q2", "2025-H1", "2025-H1", "2025", "2025-04", "2025-Q3"), 10);
        return fact.AsOf < fact.Period.Start ? fact with { Period = ReportingPeriod.Parse("2025-H1") } : fact;
    }

    /// <summary>A fact of a unit of any days, as the unit tells it while it lives.</summary>
    private BoundsFact Unstated()
    {
        var unit = Pick(_unstated.Units);
        var fact = _unstated.Gazetteer.Fact(unit, Pick("2018", "2018", "2018", "2018-Q2", "2018-H1", "2020", "2020-H1"), 10);
        return fact.AsOf < fact.Period.Start ? _unstated.Gazetteer.Fact(unit, "2018", 10) : fact;
    }

    /// <summary>Stocks of units that there are on a day.</summary>
    private IReadOnlyList<BoundsFact> Stocks(LocalDate day)
    {
        var all = CommuneUnits.Select(unit => BoundsGazetteer.Communes.Fact(unit, ReportingPeriod.Year(2025), day));
        BoundsFact[] units = [.. all.Where(fact => fact.AsOf == day)];
        return [.. Some(2, 9, () => Pick(units) with { Population = random.Next(4) == 0 ? Group() : null })];
    }

    /// <summary>A fact of a unit, of a body in it, or of a cluster whose members are unknown.</summary>
    private BoundsFact Body() => Nested("2024") with
    {
        Body = random.Next(2) == 0 ? null : Pick("Trường A", "Trường B", "Đồn Biên phòng C"),
        Cluster = random.Next(4) > 0 ? null : Pick("cụm 1", "cụm 2"),
    };

    private BoundsFact Movement()
    {
        var period = Pick("2025", "2025-Q1", "2025-Q4", "2025-11", "2026-Q1", "2025/2026");
        return Provinces.Fact(Pick(PhuTho, PhuTho, HaNoi, Nation), period, 10) with { Movement = Pick(AllMovements) };
    }

    /// <summary>Clusters of which each two share a member.</summary>
    private static IEnumerable<BoundsFact> ThreeClusters() => Clusters.Take(3).Select(cluster => Provinces.Fact(cluster, "2024"));

    private BoundsFact Mixed() => random.Next(10) switch
    {
        0 => Box(BoundsKind.Calendars),
        1 => Box(BoundsKind.Straddling),
        2 => Box(BoundsKind.Populations),
        3 => Nested("2024") with { Movement = Pick(AllMovements) },
        4 => Box(random.Next(2) == 0 ? BoundsKind.Clusters : BoundsKind.Bodies),
        5 => Provinces.Fact(Pick(PhuTho, OldPhuTho), Pick("phase:2023/2024", "phase:2021/2024", "phase:2023/2025")),
        _ => Nested(Pick("2023", "2024", "2024")),
    };

    private IReadOnlyList<BoundsFact> Rests()
    {
        var unit = Pick(HaNoi, PhuTho, OldPhuTho);
        return random.Next(4) switch
        {
            0 => [.. AllButOne("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4").Append("2024").Select(OfUnit)],
            1 => [.. AllButOne(OldPhuTho, VinhPhuc, HoaBinh).Append(PhuTho).SelectMany(QuarterAndYear)],
            2 => [.. AllButOne(3, 4, 6, 7, 9, 11).Append(12).Select(month => UntilEndOf(Pick(OldPhuTho, OldPhuTho, HaNoi), month))],
            _ => [.. AllButOne("2024-9M", "2024-H1", "2024-03", "2024-05", "2024-Q4").Append("2024").Select(OfUnit)],
        };

        BoundsFact OfUnit(string period) => Provinces.Fact(unit, period, 10);

        static IEnumerable<BoundsFact> QuarterAndYear(string unit) => [Provinces.Fact(unit, "2024-Q1"), Provinces.Fact(unit, "2024")];
    }

    private IEnumerable<T> AllButOne<T>(params T[] all)
    {
        var left = random.Next(all.Length);
        return all.Where((_, place) => place != left);
    }

    /// <summary>What is known of 2024 until the end of a month.</summary>
    private static BoundsFact UntilEndOf(string unit, int month)
        => Provinces.Fact(unit, ReportingPeriod.Year(2024), ReportingPeriod.Month(2024, month).End);

    private string CalendarPeriod() => Pick(
        "nd09:2024",
        $"nd09:2024-Q{random.Next(1, 5)}",
        $"nd09:2024-Q{random.Next(1, 5)}",
        $"nd09:2024-{random.Next(1, 13):00}",
        "nd09:2024-H1",
        "nd09:2025-Q1",
        "2024",
        $"2024-Q{random.Next(1, 5)}",
        $"2024-Q{random.Next(1, 5)}",
        "2023-Q4",
        "tt124-areas:2024",
        "tt124-units:2024",
        "school:2024");

    private string PeriodOf(string year) => Pick(
        year,
        year,
        $"{year}-H{random.Next(1, 3)}",
        $"{year}-9M",
        $"{year}-Q{random.Next(1, 5)}",
        $"{year}-Q{random.Next(1, 5)}",
        $"{year}-{random.Next(1, 13):00}",
        "2023/2024",
        $"{year}-02-15/{year}-08-14");

    private static BoundsFact Exact(BoundsFact box, long value) => box with { Lower = value, Upper = value };

    private BoundsFact Vague(BoundsFact box, long value) => random.Next(6) switch
    {
        0 => box with { Lower = value - random.Next((int)Math.Min(value, 9) + 1), Upper = null },
        1 or 2 => box with { Lower = value - random.Next((int)Math.Min(value, 9) + 1), Upper = value + random.Next(9) },
        _ => Exact(box, value),
    };

    private IEnumerable<BoundsFact> Some(int least, int most, Func<BoundsFact> draw)
    {
        for (var number = random.Next(least, most + 1); number > 0; number--) yield return draw();
    }

    private string? Group() => random.Next(3) == 0 ? null : Pick(Groups);

    private LocalDate Day(int year, int days) => new LocalDate(year, 1, 1).PlusDays(random.Next(days));

    private T Pick<T>(params T[] all) => all[random.Next(all.Length)];

    private static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
