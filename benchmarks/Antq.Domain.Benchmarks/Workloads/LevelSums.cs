using Antq.Domain.Aggregation.Columns;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>Sums of communes, and of the levels above, as plain arrays: by unit, year and measure.</summary>
internal sealed class LevelSums(int units, int districts, int provinces)
{
    public long[] Communes { get; } = new long[units * OldCommunes.Cells];

    public long[] Districts { get; } = new long[districts * OldCommunes.Cells];

    public long[] Provinces { get; } = new long[provinces * OldCommunes.Cells];

    public long[] Ministry { get; } = new long[OldCommunes.Cells];

    /// <summary>All of them, one level after the other.</summary>
    public long[][] Levels => [Communes, Districts, Provinces, Ministry];

    public static LevelSums For(RollUpPlan plan) => new(plan.Units.Count, plan.Levels[1].Units.Count, plan.Levels[2].Units.Count);

    /// <summary>What a plan answered.</summary>
    public static LevelSums Of(ColumnTotals totals)
    {
        var sums = For(totals.Plan);
        for (var level = 0; level < 4; level++)
        {
            for (var place = 0; place < sums.Levels[level].Length; place++)
                sums.Levels[level][place] = totals.Cell(
                    level, place / OldCommunes.Cells, place % OldCommunes.Cells / OldCommunes.Measures,
                    place % OldCommunes.Measures).Value?.Lower ?? 0;
        }

        return sums;
    }

    /// <summary>Adds the communes up to the levels above.</summary>
    public LevelSums Raise(int[] district, int[] province)
    {
        for (var unit = 0; unit < district.Length; unit++)
        {
            for (var cell = 0; cell < OldCommunes.Cells; cell++)
            {
                var sum = Communes[(unit * OldCommunes.Cells) + cell];
                Districts[(district[unit] * OldCommunes.Cells) + cell] += sum;
                Provinces[(province[unit] * OldCommunes.Cells) + cell] += sum;
                Ministry[cell] += sum;
            }
        }

        return this;
    }
}
