using Antq.Domain.Aggregation.Columns;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>Shapes of plans that several tests use.</summary>
internal static class ColumnShapes
{
    public static LocalDate LastOldDay { get; } = new(2025, 6, 30);

    public static Measure Flow { get; } = Declare("flow", TerritoryBehaviour.Adds, TimeBehaviour.Flow);

    public static Measure Stock { get; } = Declare("stock", TerritoryBehaviour.Adds, TimeBehaviour.Stock);

    public static Measure Kinds { get; } = Declare("kinds", TerritoryBehaviour.Distinct, TimeBehaviour.Stock);

    /// <summary>So many flows.</summary>
    public static IReadOnlyList<Measure> Flows(int count)
        => [.. Enumerable.Range(0, count).Select(number => Declare($"flow-{number}", TerritoryBehaviour.Adds, TimeBehaviour.Flow))];

    /// <summary>Flows and stocks of both kinds, mixed.</summary>
    public static IReadOnlyList<Measure> Mixed(int count) =>
    [
        .. Enumerable.Range(0, count).Select(number => Declare(
            $"mixed-{number}",
            number % 5 == 4 ? TerritoryBehaviour.Distinct : TerritoryBehaviour.Adds,
            number % 5 >= 3 ? TimeBehaviour.Stock : TimeBehaviour.Flow)),
    ];

    /// <summary>The communes of the last day of the old order.</summary>
    public static RollUpDefinition OldCommunes(string period, params IReadOnlyList<Measure> measures) => new()
    {
        Level = OrganisationLevel.Commune,
        UnitsOf = LastOldDay,
        RestatesEarlierDays = true,
        Period = ReportingPeriod.Parse(period),
        Measures = measures,
    };

    /// <summary>The provinces of today.</summary>
    public static RollUpDefinition Provinces(string period, params IReadOnlyList<Measure> measures) => new()
    {
        Level = OrganisationLevel.Province,
        UnitsOf = RollUps.Today,
        Period = ReportingPeriod.Parse(period),
        Measures = measures,
    };

    public static RollUpPlan Plan(this RollUpDefinition shape) => RollUpPlan.Create(Gazetteer.Default, shape);

    private static Measure Declare(string id, TerritoryBehaviour territory, TimeBehaviour time)
        => new(MeasureId.Parse(id), id, id, territory, time, CategoryBehaviour.Partition);
}
