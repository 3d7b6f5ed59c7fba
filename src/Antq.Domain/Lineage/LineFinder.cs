using Antq.Domain.Data;
using Antq.Domain.Organisation;
using Antq.Domain.Organisation.Rules;

namespace Antq.Domain.Lineage;

/// <summary>Finds the lines of descent of a gazetteer.</summary>
internal sealed class LineFinder(Gazetteer gazetteer)
{
    /// <summary>More lines than any real gazetteer has: parts of parts multiply, and a wrong table must not exhaust the memory.</summary>
    private const int Most = LineageMustBeTractable.MostLines;

    private readonly LineageAbove _above = new(gazetteer);
    private readonly List<Line> _soFar = [];
    private readonly List<OrganisationUnit> _needed = [];
    private int _length;

    /// <summary>
    /// Returns the atoms of the territory, each a line of the lowest level in the gazetteer there, within lines of the higher levels that
    /// agree with it. A higher line without a known lower one within it is an atom itself.
    /// </summary>
    /// <param name="lowest">The lowest level considered.</param>
    public List<Line[]> Ground(OrganisationLevel lowest)
    {
        var levels = new List<LevelLines>();
        for (var level = lowest; level >= OrganisationLevel.Province; level--)
        {
            if (gazetteer.Has(level)) levels.Add(new LevelLines(level, Of(level), gazetteer.OfLevel(level).Count));
        }

        var atoms = new List<Line[]>();
        for (var place = 0; place < levels.Count; place++)
        {
            foreach (var line in levels[place].Lines)
            {
                if (line.HasOthersWithin) continue;
                _soFar.Add(line);
                Within(levels, place + 1, atoms);
                _soFar.Clear();
            }
        }

        return atoms;
    }

    /// <summary>Adds the lines so far within every line of the levels from a position on that agrees with them.</summary>
    private void Within(List<LevelLines> levels, int place, List<Line[]> atoms)
    {
        while (place < levels.Count && !FindNeeded(levels[place].Level)) place++;
        if (place == levels.Count)
        {
            atoms.Add([.. _soFar]);
            if (atoms.Count > Most) throw TooMany();
            return;
        }

        foreach (var line in levels[place].Through(_needed))
        {
            line.HasOthersWithin = true;
            _soFar.Add(line);
            Within(levels, place + 1, atoms);
            _soFar.RemoveAt(_soFar.Count - 1);
        }
    }

    /// <summary>
    /// Notes the units of a level on the lines so far, or containing their units, by their ordinals; returns whether there are any.
    /// </summary>
    private bool FindNeeded(OrganisationLevel level)
    {
        _needed.Clear();
        foreach (var line in _soFar)
        {
            foreach (var unit in line.Units)
            {
                Need(unit, level);
                foreach (var above in _above.Of(unit)) Need(above, level);
            }
        }

        return _needed.Count > 0;
    }

    private void Need(OrganisationUnit unit, OrganisationLevel level)
    {
        if (unit.Level != level) return;
        var place = _needed.Count;
        while (place > 0 && _needed[place - 1].Ordinal > unit.Ordinal) place--;
        if (place == 0 || _needed[place - 1] != unit) _needed.Insert(place, unit);
    }

    /// <summary>Returns the lines of one level, and of units of other levels transferred to its units, by their first units.</summary>
    public Line[] Of(OrganisationLevel level)
    {
        if (!gazetteer.Has(level)) return [];
        var all = gazetteer.OfLevel(level);
        var lines = new List<Line>();
        List<OrganisationUnit> units = [];
        List<UnitEvent> edges = [];
        foreach (var first in all.Units)
        {
            if (all.Events.Into(first).IsEmpty) Walk(first);
        }

        foreach (var edge in all.Events.FromOtherLevels())
        {
            if (gazetteer.TryGet(edge.Predecessor, out var first)) Walk(first);
        }

        return [.. lines];

        void Walk(OrganisationUnit unit)
        {
            units.Add(unit);
            var isLast = true;
            foreach (var edge in all.Events.From(unit))
            {
                if (edge.Successor is not { } next) continue;
                isLast = false;
                edges.Add(edge.Event);
                Walk(next);
                edges.RemoveAt(edges.Count - 1);
            }

            if (isLast)
            {
                lines.Add(new Line([.. units], [.. edges]));
                _length += units.Count;
            }

            if (lines.Count > Most || _length > LineageMustBeTractable.MostUnits) throw TooMany();
            units.RemoveAt(units.Count - 1);
        }
    }

    private ReferenceDataException TooMany()
        => new($"The events join the units in more than {Most} lines of descent (data {gazetteer.Version}).");
}
