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

    /// <summary>The lines of the ground: those of the lowest level, each within the lines of the provinces that agree with it.</summary>
    public IEnumerable<(Line? Lower, Line Upper)> Ground(OrganisationLevel lowest)
    {
        var upper = Of(OrganisationLevel.Province);
        if (lowest == OrganisationLevel.Province)
        {
            foreach (var line in upper) yield return (null, line);
            yield break;
        }

        var agreeing = new Dictionary<string, Line[]>(StringComparer.Ordinal);
        var used = new HashSet<Line>();
        var count = 0;
        foreach (var lower in Of(lowest).Concat(DistrictsAlone()))
        {
            var provinces = lower.Provinces;
            var name = string.Join(' ', provinces.Select(province => province.Ordinal));
            if (!agreeing.TryGetValue(name, out var lines))
            {
                lines = Array.FindAll(upper, line => Array.TrueForAll(provinces, province => line.Units.Contains(province)));
                if (lines.Length == 0) lines = [new Line(provinces, [], [])];
                agreeing.Add(name, lines);
            }

            foreach (var line in lines)
            {
                used.Add(line);
                if (++count > Most) throw TooMany();
                yield return (lower, line);
            }
        }

        foreach (var line in upper.Where(line => !used.Contains(line))) yield return (null, line);
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

            if (isLast) lines.Add(new Line([.. units], [.. edges], [.. units.SelectMany(Above).Distinct()]));
            if (lines.Count > Most) throw TooMany();
            units.RemoveAt(units.Count - 1);
        }
    }

    /// <summary>The districts that no commune was part of and that went into none.</summary>
    private IEnumerable<Line> DistrictsAlone()
    {
        if (!gazetteer.Has(OrganisationLevel.District)) yield break;
        var communes = gazetteer.Register(OrganisationLevel.Commune);
        var parents = communes.Units.SelectMany(commune => commune.States).Select(state => state.Parent).ToHashSet();
        foreach (var district in gazetteer.Register(OrganisationLevel.District).Units)
        {
            if (!parents.Contains(district.Key) && communes.Events.From(district).IsEmpty)
                yield return new Line([district], [], Above(district));
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
