using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Units, levels and edges of a register that is not yet one: each row could be read, what they say together is still to be checked.</summary>
internal sealed class RegisterContent
{
    private readonly Dictionary<UnitKey, OrganisationUnit> _units;
    private readonly ILookup<UnitKey, UnitEvent> _from;
    private readonly ILookup<UnitKey, UnitEvent> _into;
    private readonly ILookup<UnitKey, OrganisationUnit> _children;
    private readonly Lazy<EventCycles> _cycles;

    private RegisterContent(string version, LocalDate?[] levels, IReadOnlyList<OrganisationUnit> units, IReadOnlyList<UnitEvent> edges, IReadOnlyList<SourceError> sourceErrors)
    {
        Version = version;
        Levels = levels;
        SourceErrors = sourceErrors;
        Units = units;
        Edges = [.. edges.Order(EventOrder.Instance)];
        _units = units.ToDictionary(unit => unit.Key);
        _from = Edges.ToLookup(edge => edge.Predecessor);
        _into = Edges.ToLookup(edge => edge.Successor);
        _children = units.SelectMany(unit => unit.States.Select(state => state.Parent).OfType<UnitKey>().Distinct().Select(parent => (Parent: parent, Unit: unit))).ToLookup(pair => pair.Parent, pair => pair.Unit);
        _cycles = new(() => EventCycles.Of(Edges));
    }

    public string Version { get; }

    /// <summary>The first day for which all units of each level are known, by level; absent where the level is not listed.</summary>
    public LocalDate?[] Levels { get; }

    /// <summary>The known errors of sources.</summary>
    public IReadOnlyList<SourceError> SourceErrors { get; }

    /// <summary>The units, by key.</summary>
    public IReadOnlyList<OrganisationUnit> Units { get; }

    /// <summary>The edges between units, earliest first.</summary>
    public IReadOnlyList<UnitEvent> Edges { get; }

    /// <summary>The ways along edges that lead back to where they begin.</summary>
    public EventCycles Cycles => _cycles.Value;

    public static RegisterContent Read(DataFile file)
    {
        var reader = new RegisterReader(file);
        var acts = reader.Acts();
        return new RegisterContent(file.Version, reader.Levels(), reader.Units(acts), reader.Events(acts), reader.SourceErrors());
    }

    /// <summary>The first day for which all units of a level are known; absent where the level is not listed.</summary>
    public LocalDate? KnownFrom(OrganisationLevel level) => Levels[(int)level];

    public OrganisationUnit? Find(UnitKey key) => _units.GetValueOrDefault(key);

    /// <summary>The edges by which a unit went into others.</summary>
    public IEnumerable<UnitEvent> From(OrganisationUnit unit) => _from[unit.Key];

    /// <summary>The edges by which others went into a unit.</summary>
    public IEnumerable<UnitEvent> Into(OrganisationUnit unit) => _into[unit.Key];

    public bool HasEdgesInto(OrganisationUnit unit) => _into.Contains(unit.Key);

    /// <summary>Whether a unit is a district that had communes on its last day: its ground is theirs.</summary>
    public bool GoesOnWithItsParts(OrganisationUnit unit)
        => unit is { Level: OrganisationLevel.District, ValidTo: { } last } && _children[unit.Key].Any(child => child.IsAliveOn(last) && child.StateAt(last).Parent == unit.Key);
}
