using System.Globalization;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>What is wrong with facts, in words. Looked for only when something is.</summary>
internal static unsafe class RowFault
{
    /// <summary>The first row of a block that is of no unit, period or measure of the plan.</summary>
    public static ArgumentException Outside(RollUpPlan plan, in RowBlock block)
    {
        var row = 0;
        string? wrong = null;
        for (; row < block.Count; row++)
        {
            wrong = Outside(block.Units[row], plan.Units.Count, "unit") ?? Outside(block.Periods[row], plan.Periods.Count, "period")
                ?? (block.Measures is null ? null : Outside(block.Measures[row], plan.Measures.Count, "measure"));
            if (wrong is not null) break;
        }

        return Row(plan, block, row, wrong!);
    }

    /// <summary>Rows that were of the plan, and then were not.</summary>
    public static ArgumentException Changed(RollUpPlan plan, in RowBlock block) => Row(plan, block, 0, "or one of those after it was changed while it was added");

    /// <summary>A row whose count is below 0, or whose upper bound is below the lower one.</summary>
    public static ArgumentException Count(RollUpPlan plan, in RowBlock block, int row)
    {
        var upper = block.Uppers is null ? "" : string.Create(CultureInfo.InvariantCulture, $" to {block.Uppers[row]}");
        return Row(plan, block, row, string.Create(CultureInfo.InvariantCulture, $"has the count {block.Lowers[row]}{upper}, which is none"));
    }

    /// <summary>A row whose count is none, or whose bounds are further apart than a cell holds.</summary>
    public static ArgumentException Bounds(RollUpPlan plan, in RowBlock block, int row)
        => block.Lowers[row] < 0 || block.Uppers is null || block.Uppers[row] < block.Lowers[row]
            ? Count(plan, block, row)
            : Row(plan, block, row, string.Create(CultureInfo.InvariantCulture, $"has bounds, {block.Lowers[row]} and {block.Uppers[row]}, that are 2^50 or more apart: leave it without an upper bound"));

    /// <summary>A figure that is stated once more.</summary>
    public static ArgumentException Twice(RollUpPlan plan, RowIndex index, int cell, int periodInSlot)
    {
        var (unit, slot, lane) = Places(plan, index, cell);
        return new($"{plan.Measures[lane].Id} of {plan.Units[unit]} in {plan.Periods[plan.Time.SlotBegin[slot] + periodInSlot]} is stated twice; only events add up, and which of two statements is used is for {nameof(Aggregator)} (data {plan.Gazetteer.Version}).");
    }

    /// <summary>A cell whose sum passes 64 bits, or whose bounds come too far apart.</summary>
    public static OverflowException Overflow(RollUpPlan plan, RowIndex index, int cell)
        => Overflow(plan, Places(plan, index, cell).Unit, Places(plan, index, cell).Lane);

    /// <summary>A sum of a unit of the rows that passes 64 bits.</summary>
    public static OverflowException Overflow(RollUpPlan plan, int unit, int? lane = null)
        => new($"A sum of {(lane is { } measure ? plan.Measures[measure].Id : "a measure")} of {plan.Units[unit]} passes 64 bits, or its bounds come 2^50 apart (data {plan.Gazetteer.Version}).");

    /// <summary>A sum of a unit of a level that passes 64 bits.</summary>
    public static OverflowException Overflow(RollUpPlan plan, PlanLevel level, int unit)
        => new($"A sum of {level.Units[unit]} passes 64 bits (data {plan.Gazetteer.Version}).");

    /// <summary>The first count of a unit of a cube that is none.</summary>
    public static ArgumentException Cube(RollUpPlan plan, ReadOnlySpan<int> counts, int unit, bool isComplete)
    {
        var place = 0;
        while (place < counts.Length - 1 && (counts[place] >= 0 || counts[place] == FactCube.Missing && !isComplete)) place++;
        var (period, lane) = Math.DivRem(place, plan.Measures.Count);
        var what = counts[place] == FactCube.Missing ? "is missing from a cube that is declared complete" : string.Create(CultureInfo.InvariantCulture, $"is {counts[place]}, which is no count");
        return new($"{plan.Measures[lane].Id} of {plan.Units[unit]} in {plan.Periods[period]} {what} (data {plan.Gazetteer.Version}).");
    }

    /// <summary>A count of a unit of a cube in a period that is not of its life.</summary>
    public static ArgumentException Cube(RollUpPlan plan, int unit, int period, int lane)
        => new($"{plan.Measures[lane].Id} has a count of {plan.Lives!.Reason(unit, period)} (data {plan.Gazetteer.Version}).");

    /// <summary>The first row of a block that is of a period in which its unit does not live.</summary>
    public static ArgumentException OutsideLife(RollUpPlan plan, PlanLives lives, in RowBlock block)
    {
        var row = 0;
        while (row < block.Count - 1 && lives.Has(block.Units[row], block.Periods[row])) row++;
        return Row(plan, block, row, "is of " + lives.Reason(block.Units[row], block.Periods[row]));
    }

    private static (int Unit, int Slot, int Lane) Places(RollUpPlan plan, RowIndex index, int cell)
        => (cell / index.RowLength, cell % index.RowLength / plan.Measures.Count, cell % plan.Measures.Count);

    private static string? Outside(int ordinal, int count, string what)
        => ordinal >= 0 && ordinal < count ? null : string.Create(CultureInfo.InvariantCulture, $"has the {what} {ordinal}: the plan has those from 0 to {count - 1}");

    private static ArgumentException Row(RollUpPlan plan, in RowBlock block, int row, string what)
        => new(string.Create(CultureInfo.InvariantCulture, $"Row {block.NumberOf(row)} {what} (data {plan.Gazetteer.Version})."));
}
