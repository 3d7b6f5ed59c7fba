using Antq.Domain.Aggregation;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// The cases of every row of the summarizability table. The merged Phú Thọ holds Vĩnh Phúc (26), Hòa Bình (17) and the old Phú Thọ (25).
/// </summary>
internal static class SummarizabilityCases
{
    private const string Ministry = "BCA";
    private const string Merged = "25";

    private static readonly RollUpOptions EqualWeights = new()
    {
        Weights = ShareWeights.None.With(
            UnitKey.Parse("BCA@1976-07-02"), Gazetteer.Default.AsOf(RollUps.OldOrder).Provinces.Select(province => (province.Key, 1L))),
    };

    private static readonly List<Scene> Scenes =
    [
        new(Axis.Territory, OverlapCase.Single, "26@2008-08-01 2024=10", Merged, "adds=10 distinct=10 shared=10 none=10"),
        new(Axis.Territory, OverlapCase.Disjoint, "26@2008-08-01 2024=10; 17@2008-08-01 2024=20", Merged,
            "adds=30 distinct=20..30 shared=20..30 none=refused"),
        new(Axis.Territory, OverlapCase.Nested, "BCA@1976-07-02 2024=50; 17@2008-08-01 2024=20", Ministry,
            "adds=50 distinct=50 shared=50 none=refused"),
        new(Axis.Territory, OverlapCase.Nested,
            "25@2025-07-01 2024=50..70|2025-08-01; 26@2008-08-01 2024=10; 17@2008-08-01 2024=20; 25@2008-08-01 2024=30", Merged,
            "adds=60 distinct=50..60 shared=50..60"),
        new(Axis.Territory, OverlapCase.Nested, "25@2025-07-01 2024=50..70|2025-08-01; 26@2008-08-01 2024=10; 17@2008-08-01 2024=20",
            Merged, "adds=50..70 distinct=50..70 shared=50..70"),
        new(Axis.Territory, OverlapCase.Crossing, "28@1991-08-12 2007=10; 01@2008-08-01 2007=20|2008-12-31", Ministry,
            "adds=20..30 distinct=20..30 shared=20..30 none=refused") { Period = "2007" },
        new(Axis.Territory, OverlapCase.Straddling, "BCA@1976-07-02 2024=50", "01", "adds=0..50 distinct=0..50 shared=0..50 none=refused"),
        new(Axis.Time, OverlapCase.Single, "26@2008-08-01 2024=10", Merged, "flow=10 stock=10 distinct=10 none=10"),
        new(Axis.Time, OverlapCase.Disjoint, "26@2008-08-01 2024-Q1=10; 26@2008-08-01 2024-Q3=20", Merged,
            "flow=30 stock=20 distinct=20..30 none=refused"),
        new(Axis.Time, OverlapCase.Nested, "26@2008-08-01 2024=50; 26@2008-08-01 2024-Q3=20", Merged, "flow=50 distinct=50 none=refused"),
        new(Axis.Time, OverlapCase.Nested, "26@2008-08-01 2024=50..70; 26@2008-08-01 2024-H1=20; 26@2008-08-01 2024-H2=40", Merged,
            "flow=60 distinct=50..60"),
        new(Axis.Time, OverlapCase.Crossing, "26@2008-08-01 2024-9M=10; 26@2008-08-01 2024-H2=20", Merged,
            "flow=20..30 distinct=20..30 none=refused"),
        new(Axis.Time, OverlapCase.Straddling, "26@2008-08-01 2023/2024=50", Merged, "flow=0..50 distinct=0..50 none=refused"),
        new(Axis.Category, OverlapCase.Single, "26@2008-08-01 2024=10", Merged, "partition=10 overlapping=10 none=10"),
        new(Axis.Category, OverlapCase.Disjoint, "26@2008-08-01 2024=10; 26@2008-08-01 2024=20+ForNationalSecurity", Merged,
            "partition=30 overlapping=20..30 none=refused"),
        new(Axis.Category, OverlapCase.Nested, "26@2008-08-01 2024=50; 26@2008-08-01 2024=20/farmers", Merged,
            "partition=50 overlapping=50 none=refused"),
        new(Axis.Category, OverlapCase.Crossing, "26@2008-08-01 2024=10/veterans; 26@2008-08-01 2024=20/farmers", Merged,
            "partition=20..30 overlapping=20..30 none=refused"),
        new(Axis.Category, OverlapCase.Straddling, "26@2008-08-01 2024=50", Merged,
            "partition=0..50 overlapping=0..50 none=refused") { Group = "farmers" },

        // 50 by equal weights of 63 provinces is one each for the first 50, in the order of their keys.
        new(Axis.Territory, OverlapCase.Weighted, "BCA@1976-07-02 2024=50", "01",
            "adds=0..50~1 distinct=0..50 shared=0..50 none=refused") { Options = EqualWeights },
        new(Axis.Time, OverlapCase.Stale, "26@2008-08-01 2023=50", Merged,
            "stock=stale") { Options = new RollUpOptions { AgeLimitInDays = 365 } },

        // Of stocks the time axis says which figures stand; what stands is combined over the territories.
        new(Axis.Time, OverlapCase.Nested, "BCA@1976-07-02 2024=50; 17@2008-08-01 2024=20", Ministry,
            "stock=50") { By = [(Axis.Territory, OverlapCase.Nested)] },
        new(Axis.Time, OverlapCase.Crossing, "BCA@1976-07-02 2020=100; 17@2008-08-01 2022=7", Ministry,
            "stock=7..107") { By = [(Axis.Time, OverlapCase.Crossing), (Axis.Territory, OverlapCase.Disjoint)] },
        new(Axis.Time, OverlapCase.Straddling, "26@2008-08-01 2025-H1=50", Merged, "stock=missing") { By = [] },
    ];

    /// <summary>The rows that have cases.</summary>
    public static IEnumerable<(Axis Axis, string Behaviour, OverlapCase OverlapCase)> Rows
        => Scenes.SelectMany(scene => scene.Expectations.Select(expected => (scene.Axis, expected.Behaviour, scene.OverlapCase)))
            .Distinct();

    public static IEnumerable<SummarizabilityCase> Of(SummarizabilityRule rule)
        =>
            from scene in Scenes
            where scene.Axis == rule.Axis && scene.OverlapCase == rule.OverlapCase
            from expected in scene.Expectations
            where expected.Behaviour == rule.Behaviour
            from measure in Measures(rule)
            select scene.Case(measure, expected.Value);

    /// <summary>Measures that behave so on the axis; over territories both flows and stocks.</summary>
    private static IEnumerable<Measure> Measures(SummarizabilityRule rule) => rule.Axis switch
    {
        Axis.Territory =>
            [RollUps.Measure(Behaviour<TerritoryBehaviour>(rule), TimeBehaviour.Flow),
            RollUps.Measure(Behaviour<TerritoryBehaviour>(rule), TimeBehaviour.Stock)],
        Axis.Time => [RollUps.Measure(TerritoryBehaviour.Adds, Behaviour<TimeBehaviour>(rule))],
        _ => [RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow, Behaviour<CategoryBehaviour>(rule))],
    };

    private static T Behaviour<T>(SummarizabilityRule rule)
        where T : struct, Enum
        => Enum.Parse<T>(rule.Behaviour, ignoreCase: true);

    /// <summary>Figures that lie to each other, or to what is asked, in one overlap case.</summary>
    /// <param name="Axis">The axis.</param>
    /// <param name="OverlapCase">The overlap.</param>
    /// <param name="Facts">The figures.</param>
    /// <param name="Unit">The code of the unit asked for.</param>
    /// <param name="Expected">What comes of them, by behaviour.</param>
    private sealed record Scene(Axis Axis, OverlapCase OverlapCase, string Facts, string Unit, string Expected)
    {
        public string Period { get; init; } = "2024";

        public string? Group { get; init; }

        public RollUpOptions? Options { get; init; }

        /// <summary>
        /// The rows that the derivation shows; without a word, the row itself, and none where there is nothing to combine.
        /// </summary>
        public (Axis Axis, OverlapCase OverlapCase)[] By { get; init; } = OverlapCase == OverlapCase.Single ? [] : [(Axis, OverlapCase)];

        public IEnumerable<(string Behaviour, string Value)> Expectations
            => Expected.Split(' ').Select(one => (one.Split('=')[0], one.Split('=')[1]));

        /// <summary>The merged province is asked for on the boundaries of today, all else on those of the old order.</summary>
        public SummarizabilityCase Case(Measure measure, string expected)
            => new(measure, Facts, Unit, Period, Unit == Merged
                ? RollUps.Today
                : RollUps.OldOrder, Group, expected, [.. By.Select(by => Summarizability.Standard[measure, by.Axis, by.OverlapCase])],
                    Options);
    }
}
