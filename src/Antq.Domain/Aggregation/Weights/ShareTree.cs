using Antq.Domain.Measures;

namespace Antq.Domain.Aggregation;

/// <summary>The exact shares of some units and of the provinces and districts above them, from the top down.</summary>
internal sealed class ShareTree
{
    private readonly SortedDictionary<UnitKey, Node> _top = [];

    /// <param name="boundaries">The day that decides which units are above others.</param>
    /// <param name="shares">The shares; together they are one whole.</param>
    public ShareTree(GazetteerSnapshot boundaries, IEnumerable<KeyValuePair<OrganisationUnit, Fraction>> shares)
    {
        foreach (var (unit, share) in shares)
        {
            var siblings = _top;
            foreach (var step in WayTo(unit, boundaries))
            {
                if (!siblings.TryGetValue(step.Key, out var node)) siblings[step.Key] = node = new Node(step);
                node.Share += share;
                siblings = node.Below;
            }
        }
    }

    /// <summary>Shares out a figure: the share of each unit, by key.</summary>
    public IReadOnlyList<WeightedShare> GiveOut(long value)
    {
        var given = new List<WeightedShare>();
        GiveOut(value, _top, [], given);
        return [.. given.OrderBy(share => share.Unit.Key)];
    }

    private static void GiveOut(long whole, SortedDictionary<UnitKey, Node> siblings, WeightedShare.Level[] above,
        List<WeightedShare> given)
    {
        Node[] nodes = [.. siblings.Values];
        if (Array.TrueForAll(nodes, node => node.Share.IsZero))
        {
            foreach (var node in nodes) Pass(node, 0, above, given);
            return;
        }

        IReadOnlyList<UnitKey> units = [.. siblings.Keys];
        var weights = Array.AsReadOnly(Fraction.Proportions([.. nodes.Select(node => node.Share)]));
        var parts = Apportionment.ByLargestRemainder(whole, weights);
        for (var index = 0; index < nodes.Length; index++)
            Pass(nodes[index], parts[index], [.. above, new WeightedShare.Level(whole, units, weights, index, parts[index])], given);
    }

    private static void Pass(Node node, long value, WeightedShare.Level[] levels, List<WeightedShare> given)
    {
        if (node.Below.Count > 0) GiveOut(value, node.Below, levels, given);
        else given.Add(new WeightedShare(node.Unit, node.Share, value, Array.AsReadOnly(levels)));
    }

    /// <summary>Returns the units above a unit, without the ministry, and the unit itself, the highest first.</summary>
    private static Stack<OrganisationUnit> WayTo(OrganisationUnit unit, GazetteerSnapshot boundaries)
    {
        var way = new Stack<OrganisationUnit>([unit]);
        while (way.Peek().StateAt(boundaries.Day).Parent is { Level: not OrganisationLevel.Ministry } above)
            way.Push(boundaries.Gazetteer[above]);
        return way;
    }

    private sealed class Node(OrganisationUnit unit)
    {
        public OrganisationUnit Unit { get; } = unit;

        public Fraction Share { get; set; } = Fraction.Zero;

        public SortedDictionary<UnitKey, Node> Below { get; } = [];
    }
}
