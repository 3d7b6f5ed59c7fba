namespace Antq.Domain.Aggregation;

/// <summary>
/// The parts of a roll-up for the measures of one group, and the ministry's cells, which use all of them. It is immutable.
/// </summary>
internal sealed class GroupParts
{
    private readonly FactPart?[] _byUnit;

    private GroupParts(FactPart?[] byUnit)
    {
        _byUnit = byUnit;
        All = [.. byUnit.Where((part, unit) => part is not null && part.Units[0] == unit).Select(part => part!)];
        var measures = new List<Measure>();
        foreach (var part in All)
        {
            foreach (var facts in part.Measures)
            {
                if (!measures.Exists(known => known.Id == facts.Measure.Id)) measures.Add(facts.Measure);
            }
        }

        measures.Sort((one, other) => one.Id.CompareTo(other.Id));
        Measures = measures;
    }

    /// <summary>The parts, by their first units.</summary>
    public IReadOnlyList<FactPart> All { get; }

    /// <summary>The measures that some fact is of, by their ids.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>The cells of the ministry of each measure and period; null until they are made.</summary>
    public IReadOnlyList<MadeCells[]>? OfMinistry { get; set; }

    /// <summary>Returns the place of a measure among those that some fact is of.</summary>
    public int PlaceOf(Measure measure)
    {
        for (var place = 0; place < Measures.Count; place++)
        {
            if (Measures[place].Id == measure.Id) return place;
        }

        return -1;
    }

    /// <summary>Returns the parts without facts.</summary>
    /// <param name="units">How many units there are.</param>
    public static GroupParts Empty(int units) => new(new FactPart?[units]);

    /// <summary>Returns the facts of a measure that concern a unit in a period; null when there are none.</summary>
    public PartRows? RowsOf(Measure measure, int frame, int unit)
        => _byUnit[unit] is { } part && part.PlaceOf(measure.Id) is >= 0 and var place ? part.Rows[place][frame] : null;

    /// <summary>Returns all facts of a measure in a period.</summary>
    public PartRows[] RowsOf(Measure measure, int frame)
        => [.. All.Select(part => (Part: part, Place: part.PlaceOf(measure.Id))).Where(own => own.Place >= 0)
            .Select(own => own.Part.Rows[own.Place][frame])];

    /// <summary>Returns the parts after a change: those of units that it concerns are made again, the others are kept.</summary>
    /// <param name="change">The facts added and removed.</param>
    /// <param name="unitsOf">The places of the units that a fact concerns.</param>
    /// <param name="make">Makes the part of some units and facts, and receives the part that it replaces, if there is exactly one.</param>
    public GroupParts With(PartChange change, Func<Fact, int[]> unitsOf, Func<int[], IReadOnlyList<Fact>, FactPart?, FactPart> make)
    {
        FactPart[] touched = [.. change.Units.Order().Select(unit => _byUnit[unit]).OfType<FactPart>().Distinct()];
        var facts = Together(touched, change);
        if (touched is [{ Units: [var only] } alone] && facts.Count > 0 && change.Units.Count == 1 && change.Units.Contains(only))
        {
            FactPart?[] replaced = [.. _byUnit];
            replaced[only] = make(alone.Units, facts, alone);
            return new GroupParts(replaced);
        }

        var (sets, first) = (new DisjointSets(_byUnit.Length), new int[facts.Count]);
        for (var place = 0; place < first.Length; place++)
        {
            var units = unitsOf(facts[place]);
            first[place] = units[0];
            for (var other = 1; other < units.Length; other++) sets.Join(units[0], units[other]);
        }

        var apart = Apart(facts, Array.ConvertAll(first, unit => sets[unit]));
        FactPart?[] byUnit = [.. _byUnit];
        foreach (var part in touched) Array.ForEach(part.Units, unit => byUnit[unit] = null);
        for (var set = 0; set < apart.Length; set++)
        {
            if (apart[set] is not { } own) continue;
            var part = make(In(sets, set), own, touched is [var before] ? before : null);
            foreach (var unit in part.Units) byUnit[unit] = part;
        }

        return new GroupParts(byUnit);
    }

    /// <summary>Returns the facts of each set, in their order; null when there are none.</summary>
    private Fact[]?[] Apart(List<Fact> facts, int[] sets)
    {
        var (counts, apart) = (new int[_byUnit.Length], new Fact[]?[_byUnit.Length]);
        foreach (var set in sets) counts[set]++;
        for (var place = sets.Length - 1; place >= 0; place--)
            (apart[sets[place]] ??= new Fact[counts[sets[place]]])[--counts[sets[place]]] = facts[place];
        return apart;
    }

    /// <summary>Returns the places that are in the same set as a first one.</summary>
    private int[] In(DisjointSets sets, int first)
    {
        var units = new List<int>();
        for (var unit = first; unit < _byUnit.Length; unit++)
        {
            if (sets[unit] == first) units.Add(unit);
        }

        return [.. units];
    }

    /// <summary>Returns the facts of some parts, without the removed and with the added ones, by report and place.</summary>
    private static List<Fact> Together(FactPart[] parts, PartChange change)
    {
        if (parts.Length == 0) return change.Come;
        if (parts.Length > 1)
            return InOrder(parts.SelectMany(part => part.Facts).Where(fact => !change.Gone.Contains(fact.Report)).Concat(change.Come));
        var (facts, next, report, isGone) = (new List<Fact>(parts[0].Facts.Count + change.Come.Count), 0, (Report?)null, false);
        foreach (var fact in parts[0].Facts)
        {
            if (!ReferenceEquals(fact.Report, report))
            {
                (report, isGone) = (fact.Report, change.Gone.Contains(fact.Report));
                while (next < change.Come.Count && string.CompareOrdinal(change.Come[next].Report.Id, report.Id) < 0)
                    facts.Add(change.Come[next++]);
            }

            if (!isGone) facts.Add(fact);
        }

        facts.AddRange(change.Come[next..]);
        return facts;
    }

    private static List<Fact> InOrder(IEnumerable<Fact> facts)
    {
        var all = facts.ToHashSet<Fact>(ReferenceEqualityComparer.Instance);
        return [.. all.Select(fact => fact.Report).Distinct<Report>(ReferenceEqualityComparer.Instance)
            .OrderBy(report => report.Id, StringComparer.Ordinal).SelectMany(report => report.Facts.Where(all.Contains))];
    }
}
