using System.Runtime.CompilerServices;
using Antq.Domain.Organisation;

namespace Antq.Domain.Lineage;

/// <summary>
/// The coverage atoms of a register, and each unit as a set of them. An atom is a line of descent: a way through the events from a unit that
/// came from no other to one that went into none, at the lowest level known there, within lines of the levels above. The
/// ministry is everything. A department is part of the ministry and of no province, and has no ground: the provinces alone tile the ministry.
/// </summary>
internal sealed class TerritoryMap
{
    private static readonly ConditionalWeakTable<Gazetteer, TerritoryMap?[]> Maps = [];

    private readonly Dictionary<OrganisationUnit, Territory> _territories = [];
    private readonly List<Line[]> _atoms = [];
    private readonly Lazy<Dictionary<object, int>> _totals;

    private TerritoryMap(Gazetteer gazetteer, OrganisationLevel depth)
    {
        (Gazetteer, Depth) = (gazetteer, depth);
        var lines = new LineFinder(gazetteer);
        _atoms.AddRange(lines.Ground(depth));
        Ground = _atoms.Count;
        if (gazetteer.Has(OrganisationLevel.Department)) _atoms.AddRange(lines.Of(OrganisationLevel.Department).Select(line => (Line[])[line]));
        Everything = new Territory(this, _atoms.Count == 0 ? [] : [0, _atoms.Count]);
        _totals = new(() => Tally(Everything));
        var bounds = new Dictionary<OrganisationUnit, List<int>>();
        for (var atom = 0; atom < _atoms.Count; atom++)
        {
            foreach (var line in _atoms[atom])
            {
                foreach (var unit in line.Units) Add(bounds, unit, atom);
            }
        }

        foreach (var (unit, list) in bounds) _territories.Add(unit, new Territory(this, [.. list]));
    }

    public Gazetteer Gazetteer { get; }

    /// <summary>How many atoms are ground; they are the first ones.</summary>
    public int Ground { get; }

    /// <summary>The lowest level whose units it holds: provinces or communes.</summary>
    public OrganisationLevel Depth { get; }

    /// <summary>All atoms.</summary>
    public Territory Everything { get; }

    public Territory this[UnitKey key]
        => key.Level == OrganisationLevel.Ministry ? Everything
            : _territories.TryGetValue(Gazetteer[key], out var territory) ? territory
            : throw new InvalidOperationException($"The atoms are not as fine as {key}.");

    /// <summary>The atoms down to a level: provinces, or communes with the districts above them.</summary>
    public static TerritoryMap Of(Gazetteer gazetteer, OrganisationLevel lowest)
    {
        var maps = Maps.GetValue(gazetteer, _ => new TerritoryMap?[2]);
        var (place, depth) = lowest >= OrganisationLevel.District ? (1, OrganisationLevel.Commune) : (0, OrganisationLevel.Province);
        lock (maps) return maps[place] ??= new TerritoryMap(gazetteer, depth);
    }

    public Territory Union(IEnumerable<Territory> territories)
    {
        var stretches = new List<(int Begin, int End)>();
        foreach (var territory in territories)
        {
            for (var index = 0; index < territory.Bounds.Length; index += 2) stretches.Add((territory.Bounds[index], territory.Bounds[index + 1]));
        }

        stretches.Sort();
        var bounds = new List<int>();
        foreach (var (begin, end) in stretches)
        {
            if (bounds.Count == 0 || begin > bounds[^1]) bounds.AddRange([begin, end]);
            else if (end > bounds[^1]) bounds[^1] = end;
        }

        return new Territory(this, [.. bounds]);
    }

    /// <summary>The units of a level, of whatever days, that have ground or people in common with a territory.</summary>
    public IEnumerable<OrganisationUnit> UnitsIn(Territory territory, OrganisationLevel level)
    {
        var found = new HashSet<OrganisationUnit>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < territory.Bounds.Length; index += 2)
        {
            for (var atom = territory.Bounds[index]; atom < territory.Bounds[index + 1]; atom++)
            {
                foreach (var line in _atoms[atom]) found.UnionWith(line.Of(level));
            }
        }

        return found.OrderBy(unit => unit.Key);
    }

    /// <summary>Whether something is certainly there: every line through some unit, or along some edge, is among the atoms.</summary>
    public bool IsSomewhere(Territory territory) => !territory.IsEmpty && Tally(territory).Any(entry => entry.Value == _totals.Value[entry.Key]);

    /// <summary>How many of the atoms lead through each unit and along each edge.</summary>
    private Dictionary<object, int> Tally(Territory territory)
    {
        var tally = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < territory.Bounds.Length; index += 2)
        {
            for (var atom = territory.Bounds[index]; atom < territory.Bounds[index + 1]; atom++)
            {
                foreach (var witness in WitnessesOf(_atoms[atom])) tally[witness] = tally.GetValueOrDefault(witness) + 1;
            }
        }

        return tally;
    }

    private static IEnumerable<object> WitnessesOf(Line[] atom) => atom.SelectMany(line => line.Units.Concat<object>(line.Edges)).Distinct(ReferenceEqualityComparer.Instance);

    private static void Add(Dictionary<OrganisationUnit, List<int>> bounds, OrganisationUnit unit, int atom)
    {
        if (!bounds.TryGetValue(unit, out var list)) bounds[unit] = list = [];
        if (list.Count > 0 && list[^1] == atom + 1) return;
        if (list.Count > 0 && list[^1] == atom) list[^1] = atom + 1;
        else list.AddRange([atom, atom + 1]);
    }
}
