namespace Antq.Domain.Organisation;

/// <summary>The number of lines of descent formed by the edges into the units of one level, counted without tracing them.</summary>
internal sealed class LineCount
{
    private readonly long _most;
    private readonly Dictionary<UnitKey, long> _ending = [];
    private readonly Dictionary<UnitKey, long> _beginning = [];

    private LineCount(GazetteerContent gazetteer, OrganisationLevel level, int most)
    {
        _most = most + 1L;
        var units = gazetteer.Units.Where(unit => unit.Level == level).OrderBy(unit => unit.FirstDay).ToArray();
        var steps = new Dictionary<UnitKey, int>();
        // Lines to, and from, the units that begin at a place, by rests of others that may be in them.
        var (restsTo, restsFrom, lost) = (new Dictionary<RestPlace, long>(), new Dictionary<RestPlace, long>(), 0L);
        foreach (var unit in units)
        {
            var before = gazetteer.Into(unit).ToArray();
            _ending[unit.Key] = before.Length == 0 ? 1 : Sum([.. before.Select(edge => _ending.GetValueOrDefault(edge.Predecessor, 1)),
                RestPlace.Of(unit) is { } own ? restsTo.GetValueOrDefault(own) : 0]);
            steps[unit.Key] = 1 + before.Select(edge => steps.GetValueOrDefault(edge.Predecessor)).DefaultIfEmpty().Max();
            foreach (var place in RestsOf(unit)) restsTo[place] = Sum([restsTo.GetValueOrDefault(place), _ending[unit.Key]]);
            if (HasRest(unit)) lost = Sum([lost, _ending[unit.Key]]);
        }

        foreach (var unit in units.Reverse())
        {
            var after = gazetteer.From(unit).Where(edge => edge.Successor.Level == level).ToArray();
            _beginning[unit.Key] = after.Length == 0 ? 1 : Sum([.. after.Select(edge => _beginning[edge.Successor]),
                .. RestsOf(unit).Select(place => restsFrom.GetValueOrDefault(place))]);
            if (RestPlace.Of(unit) is { } own) restsFrom[own] = Sum([restsFrom.GetValueOrDefault(own), _beginning[unit.Key]]);
            if (after.Length == 0) Last.Add(unit);
        }

        Total = Sum([.. Last.Select(Ending), lost]);
        Steps = steps.Values.DefaultIfEmpty().Max();

        bool HasRest(OrganisationUnit unit)
            => gazetteer.From(unit).ToArray() is [var only] && only.Successor.Level == level && RestPlace.MayBeElsewhere(only);

        IEnumerable<RestPlace> RestsOf(OrganisationUnit unit)
            => HasRest(unit) ? RestPlace.OfRest(unit, gazetteer.From(unit).First(), gazetteer.EdgesFrom) : [];
    }

    /// <summary>The units without successors at the level.</summary>
    public List<OrganisationUnit> Last { get; } = [];

    /// <summary>The number of lines, up to the limit plus one.</summary>
    public long Total { get; }

    /// <summary>The number of units of the longest line.</summary>
    public int Steps { get; }

    /// <summary>Counts lines up to a limit.</summary>
    /// <param name="gazetteer">A gazetteer whose edges lead from earlier units to later ones.</param>
    /// <param name="level">The level.</param>
    /// <param name="most">The limit.</param>
    public static LineCount Of(GazetteerContent gazetteer, OrganisationLevel level, int most) => new(gazetteer, level, most);

    /// <summary>Returns the number of lines up to a unit.</summary>
    public long Ending(OrganisationUnit unit) => _ending[unit.Key];

    /// <summary>Returns the number of lines through a unit.</summary>
    public long Through(OrganisationUnit unit) => Math.Min(_most, _ending[unit.Key] * _beginning[unit.Key]);

    /// <summary>Returns the sum, up to the limit.</summary>
    public long Sum(IEnumerable<long> numbers) => numbers.Aggregate(0L, (sum, number) => Math.Min(_most, sum + number));
}
