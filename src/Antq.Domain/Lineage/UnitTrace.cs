using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Lineage;

/// <summary>Where a unit's territory is on another day.</summary>
public sealed class UnitTrace
{
    private readonly string _version;

    internal UnitTrace(OrganisationUnit from, LocalDate to, bool isComplete, Succession[] successions, string version)
    {
        _version = version;
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
            : throw new ArgumentException($"On {DayText.Format(To)} no single unit holds the whole of {From}: {(Successions.Count == 0 ? "none" : string.Join(", ", Successions.Select(one => one.Unit)))}{(IsComplete ? "" : "; the register does not know all units of that day")} (data {_version}).");
}
