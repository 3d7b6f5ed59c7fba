using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// Units, levels and edges of a gazetteer before validation: each row could be read, but they have not been checked together.
/// </summary>
internal sealed class GazetteerContent
{
    private readonly Dictionary<UnitKey, OrganisationUnit> _units;
    private readonly ILookup<UnitKey, UnitEvent> _from;
    private readonly ILookup<UnitKey, UnitEvent> _into;
    private readonly ILookup<UnitKey, OrganisationUnit> _children;
    private readonly Lazy<EventCycles> _cycles;

    private GazetteerContent(string version, KnownDays levels, IReadOnlyList<OrganisationUnit> units, IReadOnlyList<UnitEvent> edges,
        IReadOnlyList<SourceError> sourceErrors)
    {
        Version = version;
        Levels = levels;
        SourceErrors = sourceErrors;
        Units = units;
        Edges = [.. edges.Order(EventOrder.Instance)];
        _units = units.ToDictionary(unit => unit.Key);
        _from = Edges.ToLookup(edge => edge.Predecessor);
        _into = Edges.ToLookup(edge => edge.Successor);
        _children = units
            .SelectMany(unit => unit.States.Select(state => state.Parent).OfType<UnitKey>().Distinct()
            .Select(parent => (Parent: parent, Unit: unit))).ToLookup(pair => pair.Parent, pair => pair.Unit);
        _cycles = new(() => EventCycles.Of(Edges));
    }

    public string Version { get; }

    /// <summary>The days on which all units of each level are known.</summary>
    public KnownDays Levels { get; }

    /// <summary>The known errors of sources.</summary>
    public IReadOnlyList<SourceError> SourceErrors { get; }

    /// <summary>The units, by key.</summary>
    public IReadOnlyList<OrganisationUnit> Units { get; }

    /// <summary>The edges between units, earliest first.</summary>
    public IReadOnlyList<UnitEvent> Edges { get; }

    /// <summary>The paths along edges that lead back to their start.</summary>
    public EventCycles Cycles => _cycles.Value;

    public static GazetteerContent Read(DataFile file)
    {
        var reader = new GazetteerReader(file);
        var acts = reader.Acts();
        return new GazetteerContent(file.Version, reader.Levels(), reader.Units(acts), reader.Events(acts), reader.SourceErrors());
    }

    /// <summary>Returns the content of these units, in the order of their keys, and edges.</summary>
    public static GazetteerContent Of(string version, KnownDays levels, IReadOnlyList<OrganisationUnit> units,
        IReadOnlyList<UnitEvent> edges, IReadOnlyList<SourceError> sourceErrors)
        => new(version, levels, units, edges, sourceErrors);

    /// <summary>Returns the first day from which all units of a level are known; null when the level is not listed.</summary>
    public LocalDate? KnownFrom(OrganisationLevel level) => Levels.From[(int)level];

    public OrganisationUnit? Find(UnitKey key) => _units.GetValueOrDefault(key);

    /// <summary>Returns the edges from a unit to others.</summary>
    public IEnumerable<UnitEvent> From(OrganisationUnit unit) => _from[unit.Key];

    /// <summary>Returns the edges from the unit with a key to others.</summary>
    public IEnumerable<UnitEvent> EdgesFrom(UnitKey unit) => _from[unit];

    /// <summary>Returns the edges from others to a unit.</summary>
    public IEnumerable<UnitEvent> Into(OrganisationUnit unit) => _into[unit.Key];

    public bool HasEdgesInto(OrganisationUnit unit) => _into.Contains(unit.Key);

    /// <summary>Returns whether a unit is a district that had communes on its last day: its territory is theirs.</summary>
    public bool GoesOnWithItsParts(OrganisationUnit unit)
        => unit is { Level: OrganisationLevel.District, ValidTo: { } last }
            && _children[unit.Key].Any(child => child.IsAliveOn(last) && child.StateAt(last).Parent == unit.Key);
}
