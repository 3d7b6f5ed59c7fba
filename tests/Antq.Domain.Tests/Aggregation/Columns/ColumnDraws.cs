using Antq.Domain.Aggregation.Columns;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>Rows drawn by a fixed seed.</summary>
internal static class ColumnDraws
{
    /// <summary>Events with exact counts: zeros, small and large ones.</summary>
    public static FactRow[] Exact(RollUpPlan plan, int count, int seed, int units = int.MaxValue)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count)
            .Select(
            _ => new FactRow(random.Next(Math.Min(units, plan.Units.Count)), random.Next(plan.Periods.Count),
                random.Next(plan.Measures.Count), Number(random)))];
    }

    /// <summary>Events with counts of every kind.</summary>
    public static FactRow[] Vague(RollUpPlan plan, int count, int seed, int units = int.MaxValue)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count)
            .Select(
            _ => new FactRow(random.Next(Math.Min(units, plan.Units.Count)), random.Next(plan.Periods.Count),
                random.Next(plan.Measures.Count), Interval(random)))];
    }

    /// <summary>Statements with counts of every kind, none of them twice, in any order.</summary>
    public static FactRow[] Statements(RollUpPlan plan, int count, int seed, int units = int.MaxValue)
    {
        var random = new Random(seed);
        FactRow[] rows = [.. Vague(plan, count, seed + 1, units).DistinctBy(row => (row.Unit, row.Period, row.Measure))];
        random.Shuffle(rows);
        return rows;
    }

    /// <summary>The rows as columns.</summary>
    public static FactColumns Columns(RollUpPlan plan, IEnumerable<FactRow> rows, RowMeaning meaning)
    {
        var builder = new FactColumns.Builder(plan);
        foreach (var row in rows) builder.Add(row);
        return builder.Columns(meaning);
    }

    private static long Number(Random random) => random.Next(10) switch
    {
        < 2 => 0,
        < 8 => random.Next(1000),
        8 => random.Next(int.MaxValue),
        _ => random.NextInt64(1L << 45),
    };

    private static Count Interval(Random random)
    {
        var lower = Number(random);
        return random.Next(6) switch
        {
            0 => Count.AtLeast(lower),
            1 => Count.Between(lower, lower + random.Next(100)),
            2 => Count.Between(lower, lower + random.NextInt64(1L << 40)),
            _ => Count.Exactly(lower),
        };
    }
}
