namespace Antq.Domain.Organisation;

/// <summary>How many lines of descent the edges into the units of one level make, counted without following them.</summary>
internal sealed class LineCount
{
    private readonly long _most;
    private readonly Dictionary<UnitKey, long> _ending = [];
    private readonly Dictionary<UnitKey, long> _beginning = [];

    private LineCount(RegisterContent register, OrganisationLevel level, int most)
    {
        _most = most + 1L;
        var units = register.Units.Where(unit => unit.Level == level).OrderBy(unit => unit.FirstDay).ToArray();
        var steps = new Dictionary<UnitKey, int>();
        foreach (var unit in units)
        {
            var before = register.Into(unit).ToArray();
            _ending[unit.Key] = before.Length == 0 ? 1 : Sum(before.Select(edge => _ending.GetValueOrDefault(edge.Predecessor, 1)));
            steps[unit.Key] = 1 + before.Select(edge => steps.GetValueOrDefault(edge.Predecessor)).DefaultIfEmpty().Max();
        }

        foreach (var unit in units.Reverse())
        {
            var after = register.From(unit).Where(edge => edge.Successor.Level == level).ToArray();
            _beginning[unit.Key] = after.Length == 0 ? 1 : Sum(after.Select(edge => _beginning[edge.Successor]));
            if (after.Length == 0) Last.Add(unit);
        }

        Total = Sum(Last.Select(Ending));
        Steps = steps.Values.DefaultIfEmpty().Max();
    }

    /// <summary>The units that went into no other of the level.</summary>
    public List<OrganisationUnit> Last { get; } = [];

    /// <summary>How many lines there are; one more than the most that count, where there are more.</summary>
    public long Total { get; }

    /// <summary>How many units the longest line has.</summary>
    public int Steps { get; }

    /// <summary>Counts up to so many lines.</summary>
    /// <param name="register">A register whose edges lead from earlier units to later ones.</param>
    /// <param name="level">The level.</param>
    /// <param name="most">The most that count.</param>
    public static LineCount Of(RegisterContent register, OrganisationLevel level, int most) => new(register, level, most);

    /// <summary>The lines up to a unit.</summary>
    public long Ending(OrganisationUnit unit) => _ending[unit.Key];

    /// <summary>The lines that lead through a unit.</summary>
    public long Through(OrganisationUnit unit) => Math.Min(_most, _ending[unit.Key] * _beginning[unit.Key]);

    /// <summary>The sum, as far as it counts.</summary>
    public long Sum(IEnumerable<long> numbers) => numbers.Aggregate(0L, (sum, number) => Math.Min(_most, sum + number));
}
