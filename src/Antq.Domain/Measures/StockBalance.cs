namespace Antq.Domain.Measures;

/// <summary>
/// A stock and what changes it: the opening stock and all that came, less all that went, is the closing stock. It holds for one unit,
/// from the day before a period to the last day of it.
/// </summary>
public sealed class StockBalance
{
    /// <summary>Declares a balance.</summary>
    /// <param name="stock">What there is on a day.</param>
    /// <param name="inflows">What comes in a period.</param>
    /// <param name="outflows">What goes in a period.</param>
    /// <exception cref="ArgumentException">A measure is a default or stands twice, or there is no flow at all.</exception>
    public StockBalance(MeasureId stock, IEnumerable<MeasureId> inflows, IEnumerable<MeasureId> outflows)
    {
        ArgumentNullException.ThrowIfNull(inflows);
        ArgumentNullException.ThrowIfNull(outflows);
        Stock = stock;
        Inflows = [.. inflows];
        Outflows = [.. outflows];
        MeasureId[] all = [stock, .. Inflows, .. Outflows];
        if (all.Contains(default)) throw new ArgumentException("A default MeasureId has no meaning.");
        if (all.Distinct().Count() != all.Length) throw new ArgumentException($"A measure stands twice in the balance of '{stock}'.");
        if (all.Length == 1) throw new ArgumentException($"The balance of '{stock}' has no flow.");
    }

    /// <summary>What there is on a day.</summary>
    public MeasureId Stock { get; }

    /// <summary>What comes in a period.</summary>
    public IReadOnlyList<MeasureId> Inflows { get; }

    /// <summary>What goes in a period.</summary>
    public IReadOnlyList<MeasureId> Outflows { get; }

    /// <summary>Whether numbers balance. A number that is not given may be anything from 0 on: it is never taken for zero.</summary>
    /// <param name="opening">The stock before the period.</param>
    /// <param name="inflows">What came, for each of <see cref="Inflows"/>.</param>
    /// <param name="outflows">What went, for each of <see cref="Outflows"/>.</param>
    /// <param name="closing">The stock at the end of the period.</param>
    /// <exception cref="ArgumentException">There are more or fewer numbers than flows, or one is a default Count.</exception>
    /// <exception cref="OverflowException">A bound passes 64 bits.</exception>
    public BalanceCheck Check(Count? opening, IReadOnlyList<Count?> inflows, IReadOnlyList<Count?> outflows, Count? closing)
    {
        ArgumentNullException.ThrowIfNull(inflows);
        ArgumentNullException.ThrowIfNull(outflows);
        if (inflows.Count != Inflows.Count) throw new ArgumentException($"{inflows.Count} numbers for {Inflows.Count} inflows.", nameof(inflows));
        if (outflows.Count != Outflows.Count) throw new ArgumentException($"{outflows.Count} numbers for {Outflows.Count} outflows.", nameof(outflows));
        BalanceTerm[] terms =
        [
            new(BalanceRole.Opening, Stock, opening, null),
            .. Inflows.Zip(inflows, (measure, count) => new BalanceTerm(BalanceRole.Inflow, measure, count, null)),
            .. Outflows.Zip(outflows, (measure, count) => new BalanceTerm(BalanceRole.Outflow, measure, count, null)),
            new(BalanceRole.Closing, Stock, closing, null),
        ];
        var rests = BalanceRest.OfEach(terms);
        var needed = terms.Select((term, index) => term with { Needed = rests[index].Needed }).ToArray();
        var answer = !rests[^1].Allows(closing) ? Answer.No : terms.All(term => term.Stated is { IsExact: true }) ? Answer.Yes : Answer.CannotTell;
        return new BalanceCheck(answer, needed);
    }

    /// <summary>The balance as a formula, such as <c>models + models-built − models-ended</c>.</summary>
    public override string ToString() => $"{Stock}{string.Concat(Inflows.Select(flow => $" + {flow}"))}{string.Concat(Outflows.Select(flow => $" − {flow}"))}";
}
