using Antq.Domain.Data;
using Antq.Domain.Organisation;
using Antq.Domain.Organisation.Rules;
using NodaTime;

namespace Antq.Domain.Lineage;

/// <summary>Finds the lines of descent of a register.</summary>
internal sealed class LineFinder(Gazetteer gazetteer)
{
    /// <summary>More lines than any real register has: parts of parts multiply, and a wrong table must not fill the memory.</summary>
    private const int Most = EventsMakeFewLinesOfDescent.MostLines;

    private readonly Dictionary<(OrganisationUnit, LocalDate, LocalDate), OrganisationUnit[]> _above = [];
    private readonly Dictionary<OrganisationLevel, Line[]> _lines = [];
    private readonly Dictionary<string, Line[]> _agreeing = new(StringComparer.Ordinal);
    private readonly HashSet<Line> _used = [];
    private int _length;

    /// <summary>
    /// The atoms of the ground, each a line of the lowest level that the register has there, within lines of the levels above that agree
    /// with it. A line above within which no lower one is known stands by itself.
    /// </summary>
    /// <param name="lowest">The lowest level that is looked at.</param>
    public List<Line[]> Ground(OrganisationLevel lowest)
    {
        OrganisationLevel[] levels = [.. gazetteer.Levels.Where(level => level >= OrganisationLevel.Province && level <= lowest).OrderDescending()];
        foreach (var level in levels) _lines[level] = Of(level);
        var atoms = new List<Line[]>();
        for (var index = 0; index < levels.Length; index++)
        {
            foreach (var line in _lines[levels[index]].Where(line => !_used.Contains(line))) Within([line], levels[(index + 1)..], atoms);
        }

        return atoms;
    }

    /// <summary>Adds the lines so far within every line of the levels above that agrees with them.</summary>
    private void Within(Line[] soFar, OrganisationLevel[] above, List<Line[]> atoms)
    {
        if (above.Length == 0)
        {
            atoms.Add(soFar);
            if (atoms.Count > Most) throw TooMany();
            return;
        }

        var needed = soFar.SelectMany(line => line.Of(above[0])).Distinct().ToArray();
        if (needed.Length == 0)
        {
            Within(soFar, above[1..], atoms);
            return;
        }

        foreach (var line in Agreeing(above[0], needed))
        {
            _used.Add(line);
            Within([.. soFar, line], above[1..], atoms);
        }
    }

    /// <summary>The lines of a level that lead through all of some units; where none does, the units by themselves.</summary>
    private Line[] Agreeing(OrganisationLevel level, OrganisationUnit[] units)
    {
        var name = $"{level} {string.Join(' ', units.Select(unit => unit.Ordinal).Order())}";
        if (_agreeing.TryGetValue(name, out var lines)) return lines;
        lines = Array.FindAll(_lines[level], line => Array.TrueForAll(units, unit => line.Units.Contains(unit)));
        if (lines.Length == 0) lines = [new Line(units, [], [.. units.SelectMany(Above).Distinct()])];
        return _agreeing[name] = lines;
    }

    /// <summary>The lines of one level, and of units of other levels that went into its units, by their first units.</summary>
    public Line[] Of(OrganisationLevel level)
    {
        if (!gazetteer.Has(level)) return [];
        var register = gazetteer.Register(level);
        var lines = new List<Line>();
        List<OrganisationUnit> units = [];
        List<UnitEvent> edges = [];
        var others = register.Events.OtherPredecessors.Where(key => gazetteer.TryGet(key, out _)).Select(key => gazetteer[key]);
        foreach (var first in register.Units.Where(unit => register.Events.Into(unit).IsEmpty).Concat(others)) Walk(first);
        return [.. lines];

        void Walk(OrganisationUnit unit)
        {
            units.Add(unit);
            var isLast = true;
            foreach (var edge in register.Events.From(unit))
            {
                if (edge.Successor is not { } next) continue;
                isLast = false;
                edges.Add(edge.Event);
                Walk(next);
                edges.RemoveAt(edges.Count - 1);
            }

            if (isLast)
            {
                lines.Add(new Line([.. units], [.. edges], [.. units.SelectMany(Above).Distinct()]));
                _length += units.Count;
            }

            if (lines.Count > Most || _length > EventsMakeFewLinesOfDescent.MostUnits) throw TooMany();
            units.RemoveAt(units.Count - 1);
        }
    }

    private OrganisationUnit[] Above(OrganisationUnit unit) => Above(unit, unit.FirstDay, unit.ValidTo ?? LocalDate.MaxIsoValue);

    /// <summary>The units above a unit on the days between two, the ministry left out.</summary>
    private OrganisationUnit[] Above(OrganisationUnit unit, LocalDate from, LocalDate to)
    {
        if (_above.TryGetValue((unit, from, to), out var known)) return known;
        var above = new List<OrganisationUnit>();
        for (var index = 0; index < unit.States.Count; index++)
        {
            var first = index == 0 ? from : LocalDate.Max(from, unit.States[index].From);
            var last = index + 1 == unit.States.Count ? to : LocalDate.Min(to, unit.States[index + 1].From.PlusDays(-1));
            if (first > last || unit.States[index].Parent is not { Level: not OrganisationLevel.Ministry } key || !gazetteer.TryGet(key, out var parent)) continue;
            above.Add(parent);
            above.AddRange(Above(parent, first, last));
        }

        return _above[(unit, from, to)] = above.Count == 0 ? [] : [.. above.Distinct()];
    }

    private ReferenceDataException TooMany()
        => new($"The events join the units in more than {Most} lines of descent (data {gazetteer.Version}).");
}
