namespace Antq.Domain.Aggregation;

/// <summary>
/// The groups of measures that concern each other, so that their facts are processed together: a measure and those that it never exceeds.
/// </summary>
internal sealed class MeasureGroups
{
    private readonly Dictionary<MeasureId, int> _groups = [];

    public MeasureGroups(MeasureCatalogue measures)
    {
        Measure[] all = [.. measures];
        for (var place = 0; place < all.Length; place++) _groups.Add(all[place].Id, place);
        var sets = new DisjointSets(all.Length);
        for (var place = 0; place < all.Length; place++)
        {
            foreach (var limit in all[place].NeverExceeds)
            {
                if (_groups.TryGetValue(limit, out var other)) sets.Join(place, other);
            }
        }

        // The first of each set comes before its others.
        var numbers = new int[all.Length];
        for (var place = 0; place < all.Length; place++)
            _groups[all[place].Id] = numbers[place] = sets[place] == place ? Count++ : numbers[sets[place]];
    }

    /// <summary>How many groups there are.</summary>
    public int Count { get; }

    /// <summary>Gets the number of the group that a measure is of.</summary>
    public int this[MeasureId measure] => _groups[measure];
}
