using Antq.Domain.Data;
using Antq.Domain.Organisation;

namespace Antq.Domain.Lineage;

/// <summary>
/// The coverage atoms of a register, and each unit as a set of them. An atom is a unit that came from no other; a unit that
/// came from others is all of theirs; the ministry is everything. A department is part of the ministry and of no province,
/// and has no ground: the provinces alone tile the ministry.
/// </summary>
internal sealed class TerritoryMap
{
    private readonly Dictionary<UnitKey, Territory> _territories = [];
    private readonly UnitKey[] _atoms;

    public TerritoryMap(Gazetteer gazetteer)
    {
        var origins = gazetteer.Events
            .Where(change => change.Predecessor != change.Successor)
            .ToLookup(change => change.Successor, change => change.Predecessor);
        if (gazetteer.Events.FirstOrDefault(change => !change.IsWhole) is { } part)
            throw new ReferenceDataException($"Only a part of {part.Predecessor} went into {part.Successor}: the coverage atoms of the register are whole units (data {gazetteer.Version}).");
        var atoms = gazetteer.Units
            .Where(unit => unit.Level != OrganisationLevel.Ministry && !origins[unit.Key].Any())
            .OrderBy(unit => unit.Level == OrganisationLevel.Department)
            .Select(unit => unit.Key)
            .ToArray();
        var ground = atoms.Count(atom => atom.Level != OrganisationLevel.Department);
        _atoms = atoms;
        for (var atom = 0; atom < atoms.Length; atom++) _territories.Add(atoms[atom], Territory.OfAtom(atom, atoms.Length, ground));
        foreach (var unit in gazetteer.Units.Where(unit => unit.Level != OrganisationLevel.Ministry)) Resolve(unit.Key);
        var everything = _territories.Values.Aggregate(Territory.Empty(atoms.Length, ground), (all, one) => all.Union(one));
        foreach (var unit in gazetteer.Units.Where(unit => unit.Level == OrganisationLevel.Ministry)) _territories.Add(unit.Key, everything);

        Territory Resolve(UnitKey key)
        {
            if (_territories.TryGetValue(key, out var known)) return known;
            var territory = origins[key].Select(Resolve).Aggregate((all, one) => all.Union(one));
            _territories.Add(key, territory);
            return territory;
        }
    }

    public Territory this[UnitKey key] => _territories[key];

    /// <summary>The units whose territories are the atoms of this one, by key; the unit itself where it came from no other.</summary>
    public IEnumerable<UnitKey> OriginsOf(UnitKey key) => _atoms.Where(atom => _territories[key].Overlaps(_territories[atom]));
}
