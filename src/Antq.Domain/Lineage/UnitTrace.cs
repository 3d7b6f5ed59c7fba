using Antq.Domain.Lineage;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>Where a unit's territory is on another day.</summary>
public sealed class UnitTrace
{
    private readonly Gazetteer _gazetteer;

    internal UnitTrace(OrganisationUnit from, LocalDate to, bool isComplete, Succession[] successions, Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        IsComplete = isComplete;
        From = from;
        To = to;
        Successions = Array.AsReadOnly(successions);
    }

    /// <summary>The unit that was traced.</summary>
    public OrganisationUnit From { get; }

    /// <summary>The day it was traced to.</summary>
    public LocalDate To { get; }

    /// <summary>
    /// Whether the register knows all units of the level on that day; before, the units below may be none or only some of those there were.
    /// </summary>
    public bool IsComplete { get; }

    /// <summary>The units of that day that hold, or held, its territory, by key; empty where the register knows none.</summary>
    public IReadOnlyList<Succession> Successions { get; }

    /// <summary>The one unit that holds all of its territory.</summary>
    /// <exception cref="ArgumentException">There are several, or none, or it holds a part only.</exception>
    public OrganisationUnit Only
        => Successions is [{ IsWhole: true } only]
            ? only.Unit
            : throw new ArgumentException($"On {DayText.Format(To)} no single unit holds the whole of {From}: {(Successions.Count == 0 ? "none" : string.Join(", ", Successions.Select(one => one.Unit)))}{(IsComplete ? "" : "; the register does not know all units of that day")} (data {_gazetteer.Version}).");

    /// <summary>
    /// The trace as a Mermaid flowchart, from left to right in time: every unit on the ways, and every event between them with its day,
    /// what passed and its act. Of the ends, <c>traced</c>, <c>reached</c> and, where not certain, <c>possible</c> are the classes.
    /// </summary>
    public string ToMermaid(Language language) => TracePicture.Draw(this, _gazetteer, language);
}
