namespace Antq.Domain.Aggregation;

/// <summary>The facts of one measure in a part of a roll-up.</summary>
/// <param name="fold">The measure's rows of the table.</param>
/// <param name="placed">Those with a value, in the order of their reports.</param>
/// <param name="notApplicable">Those that declare the measure not applicable.</param>
/// <param name="sharing">The caller's weights; null when there are none.</param>
/// <param name="options">The cover policy, and the age limit of stocks.</param>
internal sealed class MeasureFacts(
    Fold fold, IReadOnlyList<PlacedFact> placed, IReadOnlyList<Fact> notApplicable, FactSharing? sharing, RollUpOptions options)
{
    private readonly Lock _making = new();
    private (int End, FactStore Store)[] _stores = [];

    public Measure Measure => fold.Measure;

    public Fold Fold => fold;

    public IReadOnlyList<PlacedFact> Placed => placed;

    public IReadOnlyList<Fact> NotApplicable => notApplicable;

    public FactSharing? Sharing => sharing;

    /// <summary>The maximum age of a stock in days; null for no limit.</summary>
    public int? AgeLimit => fold.AgeLimitIn(options);

    /// <summary>The rows of a flow.</summary>
    public FactStore Flows => StoreUntil(0);

    /// <summary>
    /// Returns the facts in rows: for a flow the same for every cell; for stocks the latest ones before the last day of the cell.
    /// </summary>
    public FactStore StoreFor(FactBox target) => StoreUntil(fold.TakesLast ? target.End : 0);

    private FactStore StoreUntil(int end)
    {
        if (Find(Volatile.Read(ref _stores), end) is { } known) return known;
        lock (_making)
        {
            if (Find(_stores, end) is { } made) return made;
            var store = fold.TakesLast
                ? FactStore.OfStocks(fold, placed, options.Cover, end, AgeLimit) : FactStore.Of(fold, placed, options.Cover);
            Volatile.Write(ref _stores, [.. _stores, (end, store)]);
            return store;
        }
    }

    private static FactStore? Find((int End, FactStore Store)[] stores, int end)
    {
        foreach (var (known, store) in stores)
        {
            if (known == end) return store;
        }

        return null;
    }
}
