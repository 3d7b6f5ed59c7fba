using System.Runtime.CompilerServices;
using Antq.Domain.Measures;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>A fact with a value, placed on the axes: a row of the store.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Box">What it is about; of a stock, what no later one took the place of, on the last day asked for.</param>
/// <param name="Value">Its value, or what remains of it.</param>
/// <param name="Event">The number of the event that it is of; 0 for a figure, which may count any event.</param>
internal sealed record PlacedFact(Fact Fact, FactBox Box, Count Value, int Event)
{
    /// <summary>The later stock that took the place of a part of it.</summary>
    public Fact? Because { get; init; }

    /// <summary>The rule by which a later stock took the place of a part of it; null where none did.</summary>
    public SummarizabilityRule? ReplacedBy { get; init; }

    /// <summary>What it was about before a later stock took the place of a part of it.</summary>
    public FactBox Reported { get; init; } = Box;

    /// <summary>Whether it may or may not count the events in its box: an award of a cluster beside those of its members.</summary>
    public bool MayCountEvents { get; init; }

    /// <summary>Other awards of the same report and event and box, whose counts are in the value.</summary>
    public IReadOnlyList<Fact> Beside { get; init; } = [];

    /// <summary>Whether several reports are of its event.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether it is an event, which is never a whole of anything but what others report of the same one.</summary>
    public bool IsEvent => Event > 0;

    /// <summary>Whether both may count the same thing.</summary>
    public bool Overlaps(PlacedFact other) => AreOfOneThing(other) && Box.Overlaps(other.Box);

    /// <summary>Whether it counts, for certain, all that the other counts.</summary>
    public bool Contains(PlacedFact other) => (Event == 0 || Event == other.Event) && Box.Contains(other.Box);

    /// <summary>Whether both are one row.</summary>
    public bool Equals(PlacedFact? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    private bool AreOfOneThing(PlacedFact other)
        => Event == 0 || other.Event == 0 || Event == other.Event || (MayCountEvents || other.MayCountEvents) && Fact.Report.Id != other.Fact.Report.Id;
}
