using System.Diagnostics.CodeAnalysis;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// The units of the rows, depth first, so that those of a wider unit are contiguous: the units of the lowest level, and those above it that
/// have none below them.
/// </summary>
internal sealed class PlanUnits
{
    private readonly Dictionary<UnitKey, int> _ordinals;
    private readonly List<OrganisationUnit> _units = [];
    private readonly Dictionary<OrganisationLevel, int[]> _above = [];
    private readonly Dictionary<OrganisationLevel, IReadOnlyList<OrganisationUnit>> _levels = [];

    public PlanUnits(GazetteerSnapshot snapshot, OrganisationLevel lowest)
    {
        OrganisationLevel[] levels = [.. LevelsOf(snapshot, lowest)];
        Dictionary<UnitKey, List<(int Place, OrganisationUnit Unit)>> below = [];
        foreach (var level in levels)
        {
            _levels[level] = snapshot.Units(level);
            for (var place = 0; place < _levels[level].Count; place++)
            {
                if (snapshot.StateOf(_levels[level][place]).Parent is not { } parent) continue;
                if (!below.TryGetValue(parent, out var units)) below[parent] = units = [];
                units.Add((place, _levels[level][place]));
            }
        }

        var wider = new Dictionary<OrganisationLevel, List<int>>();
        foreach (var level in levels) wider[level] = [];
        Descend((0, snapshot.Ministry), []);
        foreach (var level in levels) _above[level] = [.. wider[level]];
        _ordinals = new Dictionary<UnitKey, int>(_units.Count);
        for (var place = 0; place < _units.Count; place++) _ordinals.Add(_units[place].Key, place);
        Levels = levels;

        void Descend((int Place, OrganisationUnit Unit) at, List<(OrganisationLevel Level, int Place)> path)
        {
            path.Add((at.Unit.Level, at.Place));
            if (below.TryGetValue(at.Unit.Key, out var units))
            {
                foreach (var unit in units) Descend(unit, path);
            }
            else
            {
                _units.Add(at.Unit);
                foreach (var level in levels)
                    wider[level].Add(path.Find(step => step.Level == level) is var step && step.Level == level ? step.Place : -1);
            }

            path.RemoveAt(path.Count - 1);
        }
    }

    private PlanUnits(IReadOnlyList<PlanUnits> days)
    {
        (Levels, _ordinals) = ([], []);
        foreach (var unit in days.SelectMany(day => day.Units))
        {
            if (_ordinals.TryAdd(unit.Key, _units.Count)) _units.Add(unit);
        }
    }

    /// <summary>Returns the units of several days, each once, those of an earlier day first; without levels above them.</summary>
    /// <exception cref="ArgumentException">There are rows of a unit on one day, and of units below it on another.</exception>
    public static PlanUnits Of(IReadOnlyList<(GazetteerSnapshot Snapshot, PlanUnits Units)> days)
    {
        var all = new PlanUnits([.. days.Select(day => day.Units)]);
        foreach (var (snapshot, own) in days)
        {
            foreach (var unit in all.Units)
            {
                if (!unit.IsAliveOn(snapshot.Day) || own.TryFind(unit.Key, out _)) continue;
                var day = DayText.Format(snapshot.Day);
                throw new ArgumentException($"Rows are of {unit}, and on {day} of units below it: both would state the same.");
            }
        }

        return all;
    }

    /// <summary>The units, depth first.</summary>
    public IReadOnlyList<OrganisationUnit> Units => _units;

    /// <summary>The levels from the ministry down to the lowest.</summary>
    public IReadOnlyList<OrganisationLevel> Levels { get; }

    /// <summary>Returns all units of a level.</summary>
    public IReadOnlyList<OrganisationUnit> UnitsOf(OrganisationLevel level) => _levels[level];

    /// <summary>Returns for each unit the place of the unit of a level that it is, or is part of; -1 when there is none.</summary>
    public int[] Above(OrganisationLevel level) => _above[level];

    public bool TryFind(UnitKey unit, [NotNullWhen(true)] out int ordinal) => _ordinals.TryGetValue(unit, out ordinal);

    /// <summary>Returns the levels of territory that have units on the day, from the ministry down to one.</summary>
    public static IEnumerable<OrganisationLevel> LevelsOf(GazetteerSnapshot snapshot, OrganisationLevel lowest)
        => new[] { OrganisationLevel.Ministry, OrganisationLevel.Province, OrganisationLevel.District, OrganisationLevel.Commune }
            .Where(level => level <= lowest && snapshot.Gazetteer.Has(level) && snapshot.Units(level).Count > 0);
}
