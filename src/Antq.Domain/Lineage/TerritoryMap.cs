using System.Runtime.CompilerServices;
using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Lineage;

/// <summary>
/// The coverage atoms of a gazetteer, and each unit as a set of them. An atom is a line of descent: a path through the events from a unit
/// without predecessors to one without successors, at the lowest level known there, within lines of the higher levels. The ministry is
/// everything. A department is part of the ministry and of no province, and has no land: the provinces alone tile the ministry.
/// </summary>
internal sealed class TerritoryMap
{
    /// <summary>A range as one number has its start above the bits of its end.</summary>
    private const int EndBits = 32;

    private static readonly ConditionalWeakTable<Gazetteer, TerritoryMap?[]> Maps = [];

    private readonly List<Line[]> _atoms;
    private readonly bool _withEarlier;
    private readonly Territory?[]?[] _territories = new Territory?[]?[(int)OrganisationLevel.Commune + 1];
    private readonly LevelStretches?[] _stretches = new LevelStretches?[(int)OrganisationLevel.Commune + 1];
    private readonly Lazy<Dictionary<UnitEvent, int>> _linesAlong;

    private TerritoryMap(Gazetteer gazetteer, OrganisationLevel depth, bool withEarlier)
    {
        (Gazetteer, Depth, _withEarlier) = (gazetteer, depth, withEarlier);
        var lines = new LineFinder(gazetteer, withEarlier);
        var found = lines.Ground(depth);
        _atoms = [.. found.Where(atom => !IsUnstated(atom))];
        Ground = _atoms.Count;
        _atoms.AddRange(found.Where(IsUnstated));
        GroundOrUnstated = _atoms.Count;
        foreach (var line in lines.Of(OrganisationLevel.Department)) _atoms.Add([line]);
        Everything = new Territory(this, _atoms.Count == 0 ? [] : [0, _atoms.Count], made: static map => map.Everything);
        _linesAlong = new(() => LinesAlong(Everything));
        MakeTerritories();
    }

    public Gazetteer Gazetteer { get; }

    /// <summary>The number of land atoms, which come first.</summary>
    public int Ground { get; }

    /// <summary>
    /// The number of land atoms and of those after them: a part of a unit that may have gone where no edge leads. Such an atom is land of
    /// that unit, and counts in no tiling of those above it.
    /// </summary>
    public int GroundOrUnstated { get; }

    /// <summary>The lowest level of its units: provinces or communes.</summary>
    public OrganisationLevel Depth { get; }

    /// <summary>All atoms.</summary>
    public Territory Everything { get; }

    /// <summary>No atoms.</summary>
    public Territory Nothing => field ??= new Territory(this, [], made: static map => map.Nothing);

    public Territory this[UnitKey key] => key.Level == OrganisationLevel.Ministry ? Everything : this[Gazetteer[key]];

    /// <summary>The territory of a unit of the gazetteer.</summary>
    public Territory this[OrganisationUnit unit]
        => Find(unit) ?? throw new InvalidOperationException($"The atoms are not as fine as {unit.Key}.");

    /// <summary>Returns whether the atoms are as fine as a unit, and not those of recent units alone when it is an earlier one.</summary>
    public bool Has(OrganisationUnit unit) => Find(unit) is not null;

    /// <summary>Returns the atoms down to a level: provinces, or communes with the districts above them.</summary>
    public static TerritoryMap Of(Gazetteer gazetteer, TerritoryDepth depth)
    {
        var maps = Maps.GetValue(gazetteer, _ => new TerritoryMap?[3]);
        var place = !depth.IsFine ? 0 : depth.WithEarlier ? 2 : 1;
        if (Volatile.Read(ref maps[place]) is { } made) return made;
        var level = depth.IsFine ? OrganisationLevel.Commune : OrganisationLevel.Province;
        lock (maps) return maps[place] ??= new TerritoryMap(gazetteer, level, place == 2);
    }

    /// <summary>Returns the atoms down to a level that some units need, on a day besides their own.</summary>
    public static TerritoryMap Of(Gazetteer gazetteer, OrganisationLevel lowest, IEnumerable<OrganisationUnit> units, LocalDate? day = null)
        => Of(gazetteer, TerritoryDepth.Of(gazetteer, lowest, units, day));

    /// <summary>Returns all territory of several together.</summary>
    /// <param name="territories">The territories, of these atoms.</param>
    /// <param name="made">Makes the same of finer atoms; null when its atoms never meet finer ones.</param>
    public Territory Union(IEnumerable<Territory> territories, Func<TerritoryMap, Territory>? made = null)
    {
        var stretches = new List<long>();
        var countsUnstated = true;
        foreach (var territory in territories)
        {
            var ofOne = territory.Bounds;
            countsUnstated &= territory.CountsUnstated;
            for (var index = 0; index < ofOne.Length; index += 2) stretches.Add(((long)ofOne[index] << EndBits) | (uint)ofOne[index + 1]);
        }

        stretches.Sort();
        var bounds = new List<int>();
        foreach (var stretch in stretches)
        {
            var (begin, end) = ((int)(stretch >> EndBits), (int)(stretch & uint.MaxValue));
            if (bounds.Count > 0 && begin <= bounds[^1])
            {
                bounds[^1] = Math.Max(bounds[^1], end);
            }
            else
            {
                bounds.Add(begin);
                bounds.Add(end);
            }
        }

        return new Territory(this, [.. bounds], countsUnstated && bounds.Count > 0, made);
    }

    /// <summary>Returns the units of a level, of any days, that have land or people in common with a territory, by key.</summary>
    public OrganisationUnit[] UnitsIn(Territory territory, OrganisationLevel level)
    {
        if (level == OrganisationLevel.Ministry || _territories[(int)level] is not { } territories) return [];
        var stretches = Volatile.Read(ref _stretches[(int)level]);
        if (stretches is null)
        {
            var units = Gazetteer.OfLevel(level);
            stretches = new LevelStretches(units.ByOrdinal(_withEarlier), territories, !_withEarlier);
            Volatile.Write(ref _stretches[(int)level], stretches);
        }

        return stretches.Meeting(territory);
    }

    /// <summary>
    /// Returns whether the territory is certainly not empty: it contains every line through some unit, or along some edge.
    /// </summary>
    public bool IsSomewhere(Territory territory) => HasWholeUnit(territory) || HasWholeEdge(territory);

    private Territory? Find(OrganisationUnit unit)
        => unit.Level == OrganisationLevel.Ministry ? Everything
            : _territories[(int)unit.Level] is { } known && unit.Ordinal < known.Length ? known[unit.Ordinal]
            : null;

    /// <summary>Returns whether it contains all of some unit; each unit is checked at the first of its atoms.</summary>
    private bool HasWholeUnit(Territory territory)
    {
        for (var index = 0; index < territory.Bounds.Length; index += 2)
        {
            for (var atom = territory.Bounds[index]; atom < territory.Bounds[index + 1]; atom++)
            {
                foreach (var line in _atoms[atom])
                {
                    foreach (var unit in line.Units)
                    {
                        var whole = this[unit];
                        if (whole.Bounds[0] == atom && territory.Covers(whole)) return true;
                    }
                }
            }
        }

        return false;
    }

    private bool HasWholeEdge(Territory territory)
    {
        if (territory.IsEmpty) return false;
        foreach (var (edge, lines) in LinesAlong(territory))
        {
            if (lines == _linesAlong.Value[edge]) return true;
        }

        return false;
    }

    /// <summary>Returns the number of the atoms along each edge that certainly transferred something.</summary>
    private Dictionary<UnitEvent, int> LinesAlong(Territory territory)
    {
        var counts = new Dictionary<UnitEvent, int>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < territory.Bounds.Length; index += 2)
        {
            for (var atom = territory.Bounds[index]; atom < territory.Bounds[index + 1]; atom++)
            {
                foreach (var line in _atoms[atom])
                {
                    foreach (var edge in line.Edges)
                    {
                        if (edge.MovesSomething) counts[edge] = counts.GetValueOrDefault(edge) + 1;
                    }
                }
            }
        }

        return counts;
    }

    private static bool IsUnstated(Line[] atom) => Array.Exists(atom, line => line.IsUnstated);

    private void MakeTerritories()
    {
        var bounds = new UnitBounds?[_territories.Length];
        for (var atom = 0; atom < _atoms.Count; atom++)
        {
            foreach (var line in _atoms[atom])
            {
                foreach (var unit in line.Units)
                {
                    var ofLevel = bounds[(int)unit.Level] ??= new(Gazetteer.OfLevel(unit.Level).CountOf(_withEarlier));
                    ofLevel.Add(unit.Ordinal, atom);
                }
            }
        }

        for (var level = 0; level < bounds.Length; level++)
        {
            if (bounds[level] is { } made)
                _territories[level] = made.Territories(this, (OrganisationLevel)level == OrganisationLevel.Commune);
        }
    }
}
