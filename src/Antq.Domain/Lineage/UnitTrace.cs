using Antq.Domain.Lineage;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>A unit's territory on another day.</summary>
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

    /// <summary>The day of the trace's other end.</summary>
    public LocalDate To { get; }

    /// <summary>
    /// Whether the gazetteer has all units of the level on that day; before, the units below may be none or only some of those that
    /// existed.
    /// </summary>
    public bool IsComplete { get; }

    /// <summary>The units of that day that have, or had, its territory, by key; empty when the gazetteer has none.</summary>
    public IReadOnlyList<Succession> Successions { get; }

    /// <summary>The only unit that has all of its territory.</summary>
    /// <exception cref="ArgumentException">There are several, or none, or it has only a part.</exception>
    public OrganisationUnit Only
        => Successions is [{ IsWhole: true } only]
            ? only.Unit
            : throw NoOnly();

    /// <summary>
    /// Returns the trace as a Mermaid flowchart, with time from left to right: every unit on the paths, and every event between them with
    /// its day, what was transferred and its act. The ends have the classes <c>traced</c>, <c>reached</c> and, if not certain,
    /// <c>possible</c>.
    /// </summary>
    public string ToMermaid(Language language) => TracePicture.Draw(this, _gazetteer, language);

    /// <summary>
    /// Returns the trace as a sentence for a reader, without keys: what became of the unit, or of which units its territory consisted, with
    /// the act if there are at most three, and at most 12 units by name. A second sentence if the gazetteer does not have all units of that
    /// day.
    /// </summary>
    public string Describe(Language language) => TraceSentence.Write(this, _gazetteer.Version, language);

    private ArgumentException NoOnly()
    {
        var units = Successions.Count == 0 ? "none" : string.Join(", ", Successions.Select(one => one.Unit));
        var gap = IsComplete ? "" : "; the gazetteer does not know all units of that day";
        return new($"On {DayText.Format(To)} no single unit holds the whole of {From}: {units}{gap} (data {_gazetteer.Version}).");
    }
}
