namespace Antq.Domain.Aggregation;

/// <summary>A fact with a value, placed on the axes: a row of the store.</summary>
/// <param name="fact">The fact.</param>
/// <param name="box">What it is about; of a stock, what no later one took the place of, on the last day asked for.</param>
/// <param name="number">The number of the event that it is of; 0 for a figure, which may count any event.</param>
internal sealed class PlacedFact(Fact fact, FactBox box, int number)
{
    /// <summary>The fact.</summary>
    public Fact Fact => fact;

    /// <summary>What it is about; of a stock, what no later one took the place of, on the last day asked for.</summary>
    public FactBox Box { get; } = box;

    /// <summary>The number of the event that it is of; 0 for a figure, which may count any event.</summary>
    public int Event => number;

    /// <summary>Its value, or what remains of it.</summary>
    public Count Value => Change?.Value ?? fact.Value!.Value;

    /// <summary>Whether several reports are of its event.</summary>
    public bool IsShared { get; init; }

    /// <summary>In what the value of the row is other than that of the fact; null where it is the same.</summary>
    public RowChange? Change { get; init; }

    /// <summary>What the fact was about before a later stock took the place of a part of it.</summary>
    public FactBox Reported { get; init; } = box;

    /// <summary>The later stock that took the place of a part of it.</summary>
    public Fact? Because => Change?.Because;

    /// <summary>Other awards of the same report and event and box, whose counts are in the value.</summary>
    public IReadOnlyList<Fact> Beside => Change?.Beside ?? [];

    /// <summary>Whether it is an event, which is never a whole of anything but what others report of the same one.</summary>
    public bool IsEvent => number > 0;

    /// <summary>The same of another box, as it was reported.</summary>
    public PlacedFact In(FactBox other) => new(fact, other, number) { IsShared = IsShared, Change = Change, Reported = Reported };

    /// <summary>The same of another box and value.</summary>
    public PlacedFact In(FactBox other, FactBox reported, RowChange change) => new(fact, other, number) { IsShared = IsShared, Change = change, Reported = reported };

    /// <summary>Whether both may count the same thing.</summary>
    public bool Overlaps(PlacedFact other) => AreOfOneThing(other) && Box.Overlaps(other.Box);

    /// <summary>Whether it counts, for certain, all that the other counts.</summary>
    public bool Contains(PlacedFact other) => (number == 0 || number == other.Event) && Box.Contains(other.Box);

    private bool AreOfOneThing(PlacedFact other) => number == 0 || other.Event == 0 || number == other.Event;
}
