namespace Antq.Domain.Measures;

/// <summary>
/// A stock and its flows: closing stock = opening stock + inflows − outflows. It holds for one unit, from the day before a period to its
/// last day.
/// </summary>
public sealed class StockBalance
{
    /// <summary>Declares a balance.</summary>
    /// <param name="stock">The stock on a day.</param>
    /// <param name="inflows">The inflows of a period.</param>
    /// <param name="outflows">The outflows of a period.</param>
    /// <exception cref="ArgumentException">A measure is <c>default</c> or occurs twice, or there is no flow at all.</exception>
    public StockBalance(MeasureId stock, IEnumerable<MeasureId> inflows, IEnumerable<MeasureId> outflows)
    {
        ArgumentNullException.ThrowIfNull(inflows);
        ArgumentNullException.ThrowIfNull(outflows);
        Stock = stock;
        Inflows = [.. inflows];
        Outflows = [.. outflows];
        MeasureId[] all = [stock, .. Inflows, .. Outflows];
        if (all.Contains(default)) throw new ArgumentException("A default MeasureId has no meaning.");
        if (all.Distinct().Count() != all.Length) throw new ArgumentException($"A measure occurs twice in the balance of '{stock}'.");
        if (all.Length == 1) throw new ArgumentException($"The balance of '{stock}' has no flow.");
    }

    /// <summary>The stock on a day.</summary>
    public MeasureId Stock { get; }

    /// <summary>The inflows of a period.</summary>
    public IReadOnlyList<MeasureId> Inflows { get; }

    /// <summary>The outflows of a period.</summary>
    public IReadOnlyList<MeasureId> Outflows { get; }

    /// <summary>Checks whether numbers balance. A missing number may be anything from 0 on: it is never treated as zero.</summary>
    /// <param name="opening">The stock before the period.</param>
    /// <param name="inflows">The inflow, for each of <see cref="Inflows"/>.</param>
    /// <param name="outflows">The outflow, for each of <see cref="Outflows"/>.</param>
    /// <param name="closing">The stock at the end of the period.</param>
    /// <exception cref="ArgumentException">There are more or fewer numbers than flows, or one is a default Count.</exception>
    /// <exception cref="OverflowException">A bound exceeds 64 bits.</exception>
    public BalanceCheck Check(Count? opening, IReadOnlyList<Count?> inflows, IReadOnlyList<Count?> outflows, Count? closing)
    {
        ArgumentNullException.ThrowIfNull(inflows);
        ArgumentNullException.ThrowIfNull(outflows);
        if (inflows.Count != Inflows.Count)
            throw new ArgumentException($"{inflows.Count} numbers for {Inflows.Count} inflows.", nameof(inflows));
        if (outflows.Count != Outflows.Count)
            throw new ArgumentException($"{outflows.Count} numbers for {Outflows.Count} outflows.", nameof(outflows));
        BalanceCheck.Term[] terms =
        [
            new(BalanceCheck.Role.Opening, Stock, opening, null),
            .. Inflows.Zip(inflows, (measure, count) => new BalanceCheck.Term(BalanceCheck.Role.Inflow, measure, count, null)),
            .. Outflows.Zip(outflows, (measure, count) => new BalanceCheck.Term(BalanceCheck.Role.Outflow, measure, count, null)),
            new(BalanceCheck.Role.Closing, Stock, closing, null),
        ];
        var rests = BalanceRest.OfEach(terms);
        var needed = terms.Select((term, index) => term with { Needed = rests[index].Needed }).ToArray();
        var answer = !rests[^1].Allows(closing)
            ? Answer.No
            : terms.All(term => term.Stated is { IsExact: true }) ? Answer.Yes : Answer.CannotTell;
        return new BalanceCheck(answer, needed);
    }

    /// <summary>Returns the balance as a formula, such as <c>models + models-built − models-ended</c>.</summary>
    public override string ToString()
        => $"{Stock}{string.Concat(Inflows.Select(flow => $" + {flow}"))}{string.Concat(Outflows.Select(flow => $" − {flow}"))}";
}
