using Antq.Domain.Aggregation;
using Antq.Domain.Aggregation.Columns;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>
/// The summarizability table is the one place where a verdict becomes arithmetic: another verdict in one row changes what reports and what
/// columns make of the
/// same figures, and both to the same.
/// </summary>
public sealed class OneTableTwoDoorsTests
{
    private const string Refused = "refused";

    private static readonly LocalDate FirstNewDay = new(2025, 7, 1);

    /// <summary>
    /// Figures of one measure as <c>unit period=value</c>, the unit and the days that they are asked for, and worked by hand what comes of
    /// them by verdict. Phú Thọ
    /// of today (25) is Vĩnh Phúc (26), Hòa Bình (17) and the old Phú Thọ.
    /// </summary>
    private static readonly Scene[] Scenes =
    [
        new(Axis.Territory, OverlapCase.Single, "26@2008-08-01 2024-Q1=10", "10", "10", Refused),
        new(Axis.Territory, OverlapCase.Disjoint, "26@2008-08-01 2024-Q1=10; 17@2008-08-01 2024-Q1=20", "30", "20..30", Refused),
        new(Axis.Territory, OverlapCase.Straddling, "25@2025-07-01 2025-Q3=50", "0..50", "0..50", Refused)
        {
            Unit = "26", Period = "2025-H2", UnitsOf = FirstNewDay, BoundariesOf = ColumnShapes.LastOldDay,
        },
        new(Axis.Time, OverlapCase.Single, "26@2008-08-01 2024-Q1=10", "10", "10", Refused),
        new(Axis.Time, OverlapCase.Disjoint, "26@2008-08-01 2024-Q1=10; 26@2008-08-01 2024-Q3=20", "30", "20..30", Refused),
        new(Axis.Time, OverlapCase.Disjoint, "26@2008-08-01 2024-Q1=10; 26@2008-08-01 2024-Q3=20", "20", Refused,
            Refused) { IsOfStocks = true },
        new(Axis.Time, OverlapCase.Crossing, "00019@2025-06-30 2025-Q2=50; 00070@2025-07-01 2025-Q3=7", "7..57", "7..57", Refused)
        {
            IsOfStocks = true, Level = OrganisationLevel.Commune, Unit = "BCA", Period = "2025-04-01/2025-09-30",
            UnitsOf = ColumnShapes.LastOldDay, AlsoUnitsOf = [FirstNewDay],
        },
        new(Axis.Category, OverlapCase.Single, "26@2008-08-01 2024-Q1=10", "10", "10", Refused),
    ];

    public static TheoryData<Axis, string, OverlapCase> Rows
    {
        get
        {
            var rows = new TheoryData<Axis, string, OverlapCase>();
            foreach (var rule in Summarizability.Standard.Rules.Where(rule => ScenesOf(rule).Any()))
                rows.Add(rule.Axis, rule.Behaviour, rule.OverlapCase);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void RollUp_WithAnotherVerdictInARow_IsTheSameInBothDoors(Axis axis, string behaviour, OverlapCase overlap)
    {
        var standard = Summarizability.Standard.Rules.Single(
            rule => (rule.Axis, rule.Behaviour, rule.OverlapCase) == (axis, behaviour, overlap));
        foreach (var scene in ScenesOf(standard))
        {
            scene.Answer(Verdict.Refuse).Should().NotBe(scene.Answer(Verdict.Allow), "the row decides");
            foreach (var measure in MeasuresOf(scene, behaviour))
            {
                foreach (var verdict in Enum.GetValues<Verdict>())
                {
                    // Columns hold no measure whose figures may not be added at all: so that the row itself is asked, those that share
                    // nothing may.
                    var table = Summarizability.Standard.With(axis, behaviour, OverlapCase.Disjoint, Verdict.Allow)
                        .With(axis, behaviour, overlap, verdict);
                    var (expected, because) = (scene.Answer(verdict), $"of {measure} where {axis}, {behaviour}, {overlap} is {verdict}");

                    scene.AsReports(measure, table).Should().Be(expected, $"as reports {because}");
                    if (scene.AsColumns(measure, table, standard, verdict) is { } answer)
                        answer.Should().Be(expected, $"as columns {because}");
                    else (axis, verdict).Should().Be((Axis.Time, Verdict.Bound), $"sums over periods are all that columns keep {because}");
                }
            }
        }
    }

    /// <summary>
    /// Every row that says how figures which share nothing, or reach beyond what is asked for, become totals of territories and times is
    /// asked for.
    /// </summary>
    [Fact]
    public void Rows_HaveWhatColumnsCanHold()
        => Summarizability.Standard.Rules
            .Where(rule => rule.OverlapCase is OverlapCase.Single or OverlapCase.Disjoint
                || rule is { Axis: Axis.Territory, OverlapCase: OverlapCase.Straddling })
            .Where(rule => (rule.Axis, rule.OverlapCase) != (Axis.Category, OverlapCase.Disjoint))
            .Should().OnlyContain(rule => ScenesOf(rule).Any());

    private static IEnumerable<Scene> ScenesOf(SummarizabilityRule rule)
        => Scenes.Where(
            scene => scene.Axis == rule.Axis && scene.OverlapCase == rule.OverlapCase
            && (rule.Behaviour == "stock" ? scene.IsOfStocks : !scene.IsOfStocks)
            || scene is { Axis: Axis.Time, OverlapCase: OverlapCase.Single }
                && rule is { Behaviour: "stock", OverlapCase: OverlapCase.Single });

    /// <summary>Measures that behave so on the axis; over territories flows and stocks.</summary>
    private static IEnumerable<Measure> MeasuresOf(Scene scene, string behaviour) => scene.Axis switch
    {
        Axis.Territory when scene.OverlapCase == OverlapCase.Straddling =>
            [RollUps.Measure(Of<TerritoryBehaviour>(behaviour), TimeBehaviour.Flow)],
        Axis.Territory =>
            [RollUps.Measure(Of<TerritoryBehaviour>(behaviour), TimeBehaviour.Flow),
            RollUps.Measure(Of<TerritoryBehaviour>(behaviour), TimeBehaviour.Stock)],
        Axis.Time => [RollUps.Measure(TerritoryBehaviour.Adds, Of<TimeBehaviour>(behaviour))],
        _ => [RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow, Of<CategoryBehaviour>(behaviour))],
    };

    private static T Of<T>(string behaviour)
        where T : struct, Enum
        => Enum.Parse<T>(behaviour, ignoreCase: true);

    /// <summary>Figures that lie to each other, or to what is asked for, in one overlap case.</summary>
    /// <param name="Axis">The axis.</param>
    /// <param name="OverlapCase">The overlap.</param>
    /// <param name="Facts">The figures.</param>
    /// <param name="Allowed">What comes of them where the row allows.</param>
    /// <param name="Bounded">What comes of them where the row bounds.</param>
    /// <param name="Forbidden">What comes of them where the row refuses.</param>
    private sealed record Scene(Axis Axis, OverlapCase OverlapCase, string Facts, string Allowed, string Bounded, string Forbidden)
    {
        public bool IsOfStocks { get; init; }

        public OrganisationLevel Level { get; init; } = OrganisationLevel.Province;

        public string Unit { get; init; } = "25";

        public string Period { get; init; } = "2024";

        public LocalDate UnitsOf { get; init; } = RollUps.OldOrder;

        public LocalDate[] AlsoUnitsOf { get; init; } = [];

        public LocalDate BoundariesOf { get; init; } = RollUps.Today;

        public string Answer(Verdict verdict) => verdict switch
        {
            Verdict.Allow or Verdict.AllowByRule => Allowed,
            Verdict.Bound => Bounded,
            _ => Forbidden,
        };

        public string AsReports(Measure measure, Summarizability table)
            => RollUps.Of(
                measure, Level, Period, BoundariesOf, Figures().Select(fact => RollUps.Report(measure, fact.Unit, fact.Period, fact.Value)),
                new RollUpOptions { Table = table })
                .Cell(Unit, measure).Bounds();

        /// <summary>
        /// The total; <c>refused</c> where the row refuses it, and null where columns cannot hold what the row asks for and name the row.
        /// </summary>
        public string? AsColumns(Measure measure, Summarizability table, SummarizabilityRule row, Verdict verdict)
        {
            RollUpPlan plan;
            try
            {
                plan = RollUpPlan.Create(Gazetteer.Default, Shape(measure, table));
            }
            catch (ArgumentException refusal)
            {
                refusal.Message.Should().Contain($"({Axis}, {row.Behaviour}, {OverlapCase}: {verdict})".ToLowerInvariant());
                return verdict == Verdict.Refuse ? Refused : null;
            }

            var totals = plan.RollUp(
                Figures().Select(fact => new FactRow(
                    plan.OrdinalOf(Gazetteer.Default[UnitKey.Parse(fact.Unit)]),
                    plan.Periods.ToList().IndexOf(ReportingPeriod.Parse(fact.Period)),
                    0,
                    Domain.Count.Parse(fact.Value))),
                RowMeaning.Statements);
            var unit = plan.Levels.SelectMany(level => level.Units).First(one => one.Code == Unit);
            return totals[unit, plan.Totals[0], measure].Value is not { } value
                ? "missing"
                : value.IsExact ? $"{value.Lower}" : $"{value.Lower}..{value.Upper}";
        }

        private RollUpDefinition Shape(Measure measure, Summarizability table) => new()
        {
            Level = Level,
            UnitsOf = UnitsOf,
            AlsoUnitsOf = AlsoUnitsOf,
            BoundariesOf = BoundariesOf,
            RestatesEarlierDays = Level == OrganisationLevel.Commune && AlsoUnitsOf.Length == 0,
            Period = ReportingPeriod.Parse(Period),
            By = PeriodKind.Quarter,
            Totals = [ReportingPeriod.Parse(Period)],
            Measures = [measure],
            Table = table,
        };

        private IEnumerable<(string Unit, string Period, string Value)> Figures()
            => Facts.Split("; ").Select(fact => fact.Split(' ', '=')).Select(parts => (parts[0], parts[1], parts[2]));
    }
}
