namespace Antq.Domain.Lineage;

/// <summary>The lines of one level, by the units on them.</summary>
/// <param name="level">The level.</param>
/// <param name="lines">Its lines.</param>
/// <param name="units">The number of units of the level in the gazetteer.</param>
internal sealed class LevelLines(OrganisationLevel level, Line[] lines, int units)
{
    private readonly Agreement?[] _agreements = new Agreement?[units];
    private List<Line>?[]? _through;

    public OrganisationLevel Level => level;

    public Line[] Lines => lines;

    /// <summary>Returns the lines through all of several units; if there are none, the units by themselves.</summary>
    /// <param name="needed">Units of the level, by their ordinals; at least one.</param>
    public Line[] Through(List<OrganisationUnit> needed)
    {
        ref var known = ref _agreements[needed[0].Ordinal];
        for (var agreement = known; agreement is not null; agreement = agreement.Next)
        {
            if (agreement.IsOf(needed)) return agreement.Lines;
        }

        return (known = new Agreement([.. needed], Find(needed), known)).Lines;
    }

    private Line[] Find(List<OrganisationUnit> needed)
    {
        _through ??= ByUnit();
        List<Line> found = [];
        foreach (var line in _through[needed[0].Ordinal] ?? [])
        {
            if (LeadsThrough(line, needed)) found.Add(line);
        }

        return found.Count > 0 ? [.. found] : [new Line([.. needed], [])];
    }

    private List<Line>?[] ByUnit()
    {
        var through = new List<Line>?[units];
        foreach (var line in lines)
        {
            foreach (var unit in line.Units)
            {
                if (unit.Level == level) (through[unit.Ordinal] ??= []).Add(line);
            }
        }

        return through;
    }

    private static bool LeadsThrough(Line line, List<OrganisationUnit> needed)
    {
        for (var place = 1; place < needed.Count; place++)
        {
            if (Array.IndexOf(line.Units, needed[place]) < 0) return false;
        }

        return true;
    }

    /// <summary>The lines through several units, and other results for the first of them.</summary>
    private sealed class Agreement(OrganisationUnit[] units, Line[] lines, Agreement? next)
    {
        public Line[] Lines => lines;

        public Agreement? Next => next;

        public bool IsOf(List<OrganisationUnit> needed)
        {
            if (needed.Count != units.Length) return false;
            for (var place = 0; place < units.Length; place++)
            {
                if (needed[place] != units[place]) return false;
            }

            return true;
        }
    }
}
