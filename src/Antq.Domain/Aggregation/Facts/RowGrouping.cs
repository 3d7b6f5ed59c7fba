using System.Runtime.InteropServices;

namespace Antq.Domain.Aggregation;

/// <summary>Groups the facts that overlap no other by kind and by how they relate to some units and a period.</summary>
/// <param name="target">The units and the period, over all categories.</param>
/// <param name="hasDays">Whether the coverage counts days.</param>
/// <param name="areAlone">Whether each fact that reaches beyond the territory is a group of its own.</param>
internal sealed class RowGrouping(FactBox target, bool hasDays, bool areAlone)
{
    private readonly Dictionary<(RowKind Kind, bool IsInTerritory, bool IsInDays), RowGroup> _groups = [];
    private readonly List<RowGroup> _alone = [];
    private (RowKind Kind, bool IsInTerritory, bool IsInDays) _last;
    private RowGroup? _lastGroup;

    /// <summary>The groups, in the order of their first facts.</summary>
    public IReadOnlyList<RowGroup> Groups => [.. _groups.Values, .. _alone];

    /// <summary>Adds the facts of one territory.</summary>
    public void Add(Territory territory, IReadOnlyList<PlacedFact> rows)
    {
        if (!territory.Meets(target.Territory)) return;
        var isInTerritory = target.Territory.Covers(territory);
        var inside = isInTerritory ? territory : territory.Intersect(target.Territory);
        for (var place = 0; place < rows.Count; place++)
        {
            var row = rows[place];
            if (!row.Box.OverlapsInTime(target)) continue;
            var isInDays = target.ContainsInTime(row.Box);
            RowGroup group;
            if (areAlone && !isInTerritory) _alone.Add(group = new RowGroup(RowKind.Of(row.Box, hasDays), isInTerritory, isInDays));
            else group = GroupOf((RowKind.Of(row.Box, hasDays), isInTerritory, isInDays));
            group.Add(row, inside, (Math.Max(row.Box.Start, target.Start), Math.Min(row.Box.End, target.End)));
        }
    }

    /// <summary>Adds facts that were grouped for a part of the territory and the same period, and lie inside that part.</summary>
    public void Add(RowGroup group) => GroupOf((group.Kind, group.IsInTerritory, group.IsInDays)).Add(group);

    private RowGroup GroupOf((RowKind Kind, bool IsInTerritory, bool IsInDays) key)
    {
        if (_lastGroup is not null && _last == key) return _lastGroup;
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, key, out _);
        (_last, _lastGroup) = (key, group ??= new RowGroup(key.Kind, key.IsInTerritory, key.IsInDays));
        return group;
    }
}
