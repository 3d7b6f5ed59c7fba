using Antq.Domain.Aggregation.Columns;
using NodaTime;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>The communes of the last day of the old order, ten years of months, and forty measures.</summary>
internal static class OldCommunes
{
    public const int Months = 120;
    public const int Years = 10;
    public const int Measures = 40;
    public const int Cells = Years * Measures;

    public static LocalDate Today { get; } = new(2026, 11, 21);

    public static RollUpDefinition Definition { get; } = new()
    {
        Level = OrganisationLevel.Commune,
        UnitsOf = new LocalDate(2025, 6, 30),
        RestatesEarlierDays = true,
        Period = ReportingPeriod.Parse("2015/2024"),
        Measures = Declared(_ => TimeBehaviour.Flow),
    };

    /// <summary>Forty measures that add over territories.</summary>
    public static IReadOnlyList<Measure> Declared(Func<int, TimeBehaviour> time)
        => [.. Enumerable.Range(0, Measures)
            .Select(
            number => new Measure(MeasureId.Parse($"m-{number}"), $"m{number}", $"m{number}", TerritoryBehaviour.Adds, time(number),
                CategoryBehaviour.Partition))];

    /// <summary>For each unit of the rows, the place of its district and of its province among those of the plan.</summary>
    public static (int[] District, int[] Province) Above(RollUpPlan plan)
    {
        var snapshot = Gazetteer.Default.AsOf(plan.Definition.UnitsOf);
        var (districts, provinces) = (Places(plan, OrganisationLevel.District), Places(plan, OrganisationLevel.Province));
        OrganisationUnit[] district =
            [.. plan.Units.Select(
            unit => unit.Level == OrganisationLevel.District ? unit : Gazetteer.Default[snapshot.StateOf(unit).Parent!.Value])];
        return ([.. district.Select(unit => districts[unit.Key])],
            [.. district.Select(unit => provinces[snapshot.StateOf(unit).Parent!.Value])]);
    }

    private static Dictionary<UnitKey, int> Places(RollUpPlan plan, OrganisationLevel level)
        => plan.Levels.Single(one => one.Level == level).Units.Select((unit, place) => (unit, place))
            .ToDictionary(pair => pair.unit.Key, pair => pair.place);
}
