namespace Antq.Domain.Aggregation;

/// <summary>A fact with a value, placed on the axes (R4): a row of the store.</summary>
/// <param name="fact">The fact.</param>
/// <param name="box">The box that it covers; for a stock, the part not replaced by a later one, on the last requested day.</param>
/// <param name="number">The number of its event; 0 for a figure, which may count any event.</param>
internal sealed class PlacedFact(Fact fact, FactBox box, int number)
{
    /// <summary>The fact.</summary>
    public Fact Fact => fact;

    /// <summary>The box that it covers; for a stock, the part not replaced by a later one, on the last requested day.</summary>
    public FactBox Box { get; } = box;

    /// <summary>The number of its event; 0 for a figure, which may count any event.</summary>
    public int Event => number;

    /// <summary>Its value, or what remains of it.</summary>
    public Count Value => Change?.Value ?? fact.Value!.Value;

    /// <summary>Whether other facts may be of its event: those of other reports, or of parts of an award.</summary>
    public bool IsShared { get; init; }

    /// <summary>How the row differs from the fact; null when it does not.</summary>
    public RowChange? Change { get; init; }

    /// <summary>The box of the fact before a later stock replaced a part of it.</summary>
    public FactBox Reported { get; init; } = box;

    /// <summary>The later stock that replaced a part of it.</summary>
    public Fact? Because => Change?.Because;

    /// <summary>Other awards of the same report, event and box, whose counts are included in the value.</summary>
    public IReadOnlyList<Fact> Beside => Change?.Beside ?? [];

    /// <summary>The numbers of other events that may include some or all of its own; usually none.</summary>
    public IReadOnlyList<int> MayBeIncludedIn => Change?.MayBeIncludedIn ?? [];

    /// <summary>Whether it is an event, which contains nothing but other reports of the same event.</summary>
    public bool IsEvent => number > 0;

    /// <summary>Returns the same row with another box.</summary>
    public PlacedFact In(FactBox other) => In(other, Reported, Change);

    /// <summary>Returns the same row with another box and value.</summary>
    public PlacedFact In(FactBox other, FactBox reported, RowChange? change)
        => new(fact, other, number) { IsShared = IsShared, Change = change, Reported = reported };

    /// <summary>Returns the same row, which may be included in other events.</summary>
    public PlacedFact Within(IReadOnlyList<int> events)
    {
        var change = (Change ?? new RowChange(Value)) with { MayBeIncludedIn = events };
        return new(fact, Box, number) { IsShared = true, Change = change, Reported = Reported };
    }

    /// <summary>Returns whether both may count the same thing.</summary>
    public bool Overlaps(PlacedFact other) => AreOfOneThing(other) && Box.Overlaps(other.Box);

    /// <summary>Returns whether it counts, for certain, all that the other counts.</summary>
    public bool Contains(PlacedFact other) => (number == 0 || number == other.Event) && Box.Contains(other.Box);

    /// <summary>Returns whether both may count one thing, wherever and whenever: a figure any, an award only those of its event.</summary>
    public bool AreOfOneThing(PlacedFact other)
        => number == 0 || other.Event == 0 || number == other.Event
            || MayBeIncludedIn.Contains(other.Event) || other.MayBeIncludedIn.Contains(number);
}
