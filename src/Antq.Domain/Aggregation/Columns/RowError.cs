using System.Globalization;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>Makes exceptions for faulty facts. The place is only looked for when there is a fault.</summary>
internal static unsafe class RowError
{
    /// <summary>Returns the exception for the first row of a block with no unit, period or measure of the plan.</summary>
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

    /// <summary>Returns the exception for rows that were of the plan when checked, and then were not.</summary>
    public static ArgumentException Changed(RollUpPlan plan, in RowBlock block)
        => Row(plan, block, 0, "or one of those after it was changed while it was added");

    /// <summary>Returns the exception for a row whose count is below 0, or whose upper bound is below the lower one.</summary>
    public static ArgumentException Count(RollUpPlan plan, in RowBlock block, int row)
    {
        var upper = block.Uppers is null ? "" : string.Create(CultureInfo.InvariantCulture, $" to {block.Uppers[row]}");
        return Row(plan, block, row,
            string.Create(CultureInfo.InvariantCulture, $"has the count {block.Lowers[row]}{upper}, which is none"));
    }

    /// <summary>Returns the exception for a row whose count is invalid, or whose bounds are further apart than a cell holds.</summary>
    public static ArgumentException Bounds(RollUpPlan plan, in RowBlock block, int row)
        => block.Lowers[row] < 0 || block.Uppers is null || block.Uppers[row] < block.Lowers[row]
            ? Count(plan, block, row)
            : Row(plan, block, row,
                string.Create(CultureInfo.InvariantCulture,
                $"has bounds, {block.Lowers[row]} and {block.Uppers[row]}, that are 2^50 or more apart: leave it without an upper bound"));

    /// <summary>Returns the exception for a figure that is repeated.</summary>
    public static ArgumentException Twice(RollUpPlan plan, RowIndex index, int cell, int periodInSlot)
    {
        var (unit, slot, lane) = Places(plan, index, cell);
        return new(
            $"{plan.Measures[lane].Id} of {plan.Units[unit]} in {plan.Periods[plan.Time.SlotBegin[slot] + periodInSlot]} is stated "
            + $"twice; only events add up, and which of two statements is used is for {nameof(Aggregator)} (data "
            + $"{plan.Gazetteer.Version}).");
    }

    /// <summary>Returns the exception for a cell whose sum exceeds 64 bits, or whose bounds are too far apart.</summary>
    public static OverflowException Overflow(RollUpPlan plan, RowIndex index, int cell)
        => Overflow(plan, Places(plan, index, cell).Unit, Places(plan, index, cell).Lane);

    /// <summary>Returns the exception for a sum of a unit of the rows that exceeds 64 bits.</summary>
    public static OverflowException Overflow(RollUpPlan plan, int unit, int? lane = null)
        => new($"A sum of {(lane is { } measure ? plan.Measures[measure].Id : "a measure")} of {plan.Units[unit]} passes 64 bits, or its "
            + $"bounds come 2^50 apart (data {plan.Gazetteer.Version}).");

    /// <summary>Returns the exception for a sum of a unit of a level that exceeds 64 bits.</summary>
    public static OverflowException Overflow(RollUpPlan plan, RollUpPlan.PlanLevel level, int unit)
        => new($"A sum of {level.Units[unit]} passes 64 bits (data {plan.Gazetteer.Version}).");

    /// <summary>Returns the exception for the first invalid count of a unit of a cube.</summary>
    public static ArgumentException Cube(RollUpPlan plan, ReadOnlySpan<int> counts, int unit, bool isComplete)
    {
        var place = 0;
        while (place < counts.Length - 1 && (counts[place] >= 0 || counts[place] == FactCube.Missing && !isComplete)) place++;
        var (period, lane) = Math.DivRem(place, plan.Measures.Count);
        var what = counts[place] == FactCube.Missing
            ? "is missing from a cube that is declared complete"
            : string.Create(CultureInfo.InvariantCulture, $"is {counts[place]}, which is no count");
        return new($"{plan.Measures[lane].Id} of {plan.Units[unit]} in {plan.Periods[period]} {what} (data {plan.Gazetteer.Version}).");
    }

    /// <summary>Returns the exception for a count of a unit of a cube in a period outside its life.</summary>
    public static ArgumentException Cube(RollUpPlan plan, int unit, int period, int lane)
        => new($"{plan.Measures[lane].Id} has a count of {plan.Lives!.Reason(unit, period)} (data {plan.Gazetteer.Version}).");

    /// <summary>Returns the exception for the first row of a block in a period in which its unit does not live.</summary>
    public static ArgumentException OutsideLife(RollUpPlan plan, PlanLives lives, in RowBlock block)
    {
        var row = 0;
        while (row < block.Count - 1 && lives.Has(block.Units[row], block.Periods[row])) row++;
        return Row(plan, block, row, "is of " + lives.Reason(block.Units[row], block.Periods[row]));
    }

    private static (int Unit, int Slot, int Lane) Places(RollUpPlan plan, RowIndex index, int cell)
        => (cell / index.RowLength, cell % index.RowLength / plan.Measures.Count, cell % plan.Measures.Count);

    private static string? Outside(int ordinal, int count, string what)
        => ordinal >= 0 && ordinal < count
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"has the {what} {ordinal}: the plan has those from 0 to {count - 1}");

    private static ArgumentException Row(RollUpPlan plan, in RowBlock block, int row, string what)
        => new(string.Create(CultureInfo.InvariantCulture, $"Row {block.NumberOf(row)} {what} (data {plan.Gazetteer.Version})."));
}
