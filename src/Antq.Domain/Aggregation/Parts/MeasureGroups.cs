namespace Antq.Domain.Aggregation;

/// <summary>
/// The groups of measures that concern each other, so that their facts are processed together: a measure and those that it never exceeds.
/// </summary>
internal sealed class MeasureGroups
{
    private readonly Dictionary<MeasureId, int> _groups;

    public MeasureGroups(MeasureCatalogue measures)
    {
        Measure[] all = [.. measures];
        var places = all.Index().ToDictionary(one => one.Item.Id, one => one.Index);
        var sets = new DisjointSets(all.Length);
        foreach (var (place, measure) in all.Index())
        {
            foreach (var limit in measure.NeverExceeds)
            {
                if (places.TryGetValue(limit, out var other)) sets.Join(place, other);
            }
        }

        int[] firsts = [.. all.Select((_, place) => sets[place]).Distinct()];
        Count = firsts.Length;
        _groups = places.ToDictionary(one => one.Key, one => Array.IndexOf(firsts, sets[one.Value]));
    }

    /// <summary>How many groups there are.</summary>
    public int Count { get; }

    /// <summary>Gets the number of the group that a measure is of.</summary>
    public int this[MeasureId measure] => _groups[measure];
}
