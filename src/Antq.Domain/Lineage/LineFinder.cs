using Antq.Domain.Data;
using Antq.Domain.Organisation;
using Antq.Domain.Organisation.Rules;

namespace Antq.Domain.Lineage;

/// <summary>Finds the lines of descent of a gazetteer.</summary>
/// <param name="gazetteer">The gazetteer.</param>
/// <param name="withEarlier">Whether with the units that are read on demand.</param>
internal sealed class LineFinder(Gazetteer gazetteer, bool withEarlier)
{
    /// <summary>More lines than any real gazetteer has: parts of parts multiply, and a wrong table must not exhaust the memory.</summary>
    private const int Most = LineageMustBeTractable.MostLines;

    private readonly LineageAbove _above = new(gazetteer, withEarlier);
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
            if (gazetteer.Has(level)) levels.Add(new LevelLines(level, Of(level), gazetteer.OfLevel(level).CountOf(withEarlier)));
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
        var events = EventsOf(level);
        var rests = new UnstatedRests(gazetteer, level, withEarlier);
        var joined = level == OrganisationLevel.Commune && gazetteer.Has(OrganisationLevel.District)
            ? EventsOf(OrganisationLevel.District) : null;
        foreach (var first in withEarlier ? all.Units : all.RecentUnits)
        {
            if (events.Into(first).IsEmpty) Walk(first);
        }

        foreach (var edge in events.FromOtherLevels())
        {
            if (edge.Predecessor.Level < level && gazetteer.TryGet(edge.Predecessor, out var first) && !IsOfCommunes(first))
                Walk(first);
        }

        return [.. lines];

        void Walk(OrganisationUnit unit)
        {
            units.Add(unit);
            var isLast = !Follow(events.From(unit));
            if (isLast && unit.Level == OrganisationLevel.Commune && joined is not null) isLast = !Follow(joined.From(unit));
            var hasRest = UnstatedRests.Has(events.From(unit));
            if (hasRest)
            {
                foreach (var next in rests.Of(unit, events.From(unit)[0].Event)) Walk(next);
            }

            if (isLast || hasRest)
            {
                lines.Add(new Line([.. units], [.. edges], isUnstated: !isLast));
                _length += units.Count;
            }

            if (lines.Count > Most || _length > LineageMustBeTractable.MostUnits) throw TooMany();
            units.RemoveAt(units.Count - 1);
        }

        // Returns whether any of the edges leads on.
        bool Follow(EdgeList leading)
        {
            var leads = false;
            foreach (var edge in leading)
            {
                if (edge.Successor is not { } next) continue;
                leads = true;
                edges.Add(edge.Event);
                Walk(next);
                edges.RemoveAt(edges.Count - 1);
            }

            return leads;
        }
    }

    private EventIndex EventsOf(OrganisationLevel level)
        => withEarlier ? gazetteer.OfLevel(level).Events : gazetteer.OfLevel(level).RecentEvents;

    /// <summary>Returns whether a district took over the territory of its communes, whose lines lead through it.</summary>
    private bool IsOfCommunes(OrganisationUnit district)
    {
        if (district.Level != OrganisationLevel.District) return false;
        foreach (var edge in EventsOf(OrganisationLevel.District).Into(district))
        {
            if (edge.Event.Predecessor.Level == OrganisationLevel.Commune) return true;
        }

        return false;
    }

    private ReferenceDataException TooMany()
        => new($"The events join the units in more than {Most} lines of descent (data {gazetteer.Version}).");
}
