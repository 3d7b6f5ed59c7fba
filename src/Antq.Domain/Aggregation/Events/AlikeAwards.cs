using System.Runtime.InteropServices;
using Antq.Domain.Movements;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Awards of one form, of the same offices and kinds of recipients, and of the same number; and which of them may be one conferral (R3).
/// Awards that are equal in every relevant trait are one node, so that many equal reports cost no more than one; nodes are compared only
/// when their territories overlap, by their days.
/// </summary>
internal sealed class AlikeAwards
{
    private readonly IReadOnlyList<Fact> _facts;
    private readonly IReadOnlyDictionary<Fact, Conferral> _conferrals;
    private readonly FactTerritories _territories;
    private readonly MovementCatalogue _movements;
    private readonly Dictionary<int, List<Node>> _byTerritory = [];
    private readonly List<Node> _nodes = [];

    /// <param name="facts">All facts.</param>
    /// <param name="places">The places of the awards among them.</param>
    /// <param name="territories">The territories of all facts.</param>
    /// <param name="conferrals">The conferrals with several reports.</param>
    /// <param name="movements">The movements.</param>
    public AlikeAwards(IReadOnlyList<Fact> facts, List<int> places, FactTerritories territories,
        IReadOnlyDictionary<Fact, Conferral> conferrals, MovementCatalogue movements)
    {
        (_facts, _territories, _conferrals, _movements) = (facts, territories, conferrals, movements);
        var known = new Dictionary<NodeKey, Node>();
        foreach (var place in places)
        {
            var key = KeyOf(place);
            ref var node = ref CollectionsMarshal.GetValueRefOrAddDefault(known, key, out var isKnown);
            if (!isKnown) _nodes.Add(node = new Node(_nodes.Count, key));
            node!.Places.Add(place);
            node.IsOfSeveralReports |= facts[place].Report.Id != facts[node.Places[0]].Report.Id;
        }

        foreach (var node in _nodes)
        {
            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(_byTerritory, node.Key.Territory, out _);
            (same ??= []).Add(node);
        }

        foreach (var same in _byTerritory.Values) same.Sort((one, other) => one.Key.First.CompareTo(other.Key.First));
    }

    /// <summary>
    /// Returns the facts of each group that may be one conferral, and the names of one of each known conferral, in order.
    /// </summary>
    public IEnumerable<(Fact[] Facts, string[] Names)> Groups()
    {
        var sets = new DisjointSets(_nodes.Count);
        var isAlike = _nodes.ConvertAll(node => node.IsOfSeveralReports);
        foreach (var (one, other) in Pairs().Where(MayBeOne))
        {
            sets.Join(one.Number, other.Number);
            isAlike[one.Number] = isAlike[other.Number] = true;
        }

        return _nodes
            .Where(node => isAlike[node.Number])
            .GroupBy(node => sets[node.Number], node => node.Places)
            .Select(group => group.SelectMany(places => places, (_, place) => _facts[place]).ToArray())
            .Select(facts => (Facts: facts, Names: NamesOf(facts)))
            .Where(group => group.Names.Length > 1);
    }

    private string[] NamesOf(Fact[] facts)
        => [.. facts
            .DistinctBy(fact => _conferrals.TryGetValue(fact, out var conferral) ? (object)conferral.Number : fact)
            .Select(fact => fact.ToString())
            .Order(StringComparer.Ordinal)];

    private NodeKey KeyOf(int place)
    {
        var fact = _facts[place];
        var days = AwardDays.Of(fact, _conferrals.GetValueOrDefault(fact));
        return new NodeKey(
            _territories.Of(place),
            days.Numbers.First,
            days.Numbers.Last,
            fact.Cluster is not null,
            fact.Movement,
            fact.Award!.Class.Only,
            fact.Award.Scheme.Only,
            fact.Category.Body is { } body ? NamedBody.KeyOf(body) : null,
            fact.EventId is null ? null : fact.Report.Id)
        {
            Days = days,
        };
    }

    /// <summary>Returns the pairs of nodes whose territories and days overlap.</summary>
    private IEnumerable<(Node One, Node Other)> Pairs()
    {
        foreach (var (territory, nodes) in _byTerritory)
        {
            for (var one = 0; one < nodes.Count; one++)
            {
                for (var other = one + 1; other < nodes.Count && nodes[other].Key.First <= nodes[one].Key.Last; other++)
                    yield return (nodes[one], nodes[other]);
            }

            foreach (var number in _territories.OverlappingFrom(territory))
            {
                if (!_byTerritory.TryGetValue(number, out var others)) continue;
                foreach (var pair in Between(nodes, others)) yield return pair;
            }
        }
    }

    /// <summary>
    /// Returns the pairs of two lists by first days whose days overlap: the one that begins later begins within the other.
    /// </summary>
    private static IEnumerable<(Node One, Node Other)> Between(List<Node> nodes, List<Node> others)
    {
        foreach (var node in nodes)
        {
            for (var other = FirstFrom(others, node.Key.First); other < others.Count && others[other].Key.First <= node.Key.Last; other++)
                yield return (node, others[other]);
        }

        foreach (var other in others)
        {
            for (var node = FirstFrom(nodes, (long)other.Key.First + 1); node < nodes.Count && nodes[node].Key.First <= other.Key.Last;
                node++)
                yield return (nodes[node], other);
        }
    }

    private static int FirstFrom(List<Node> nodes, long day)
    {
        var (from, to) = (0, nodes.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (nodes[middle].Key.First < day) from = middle + 1;
            else to = middle;
        }

        return from;
    }

    /// <summary>
    /// Returns whether two nodes have awards of different reports, not both with an event id, with compatible classes, awards of the law
    /// and bodies, and of movements with something in common.
    /// </summary>
    private bool MayBeOne((Node One, Node Other) pair)
    {
        var (one, other) = (pair.One.Key, pair.Other.Key);
        return (one.Named is null || other.Named is null)
            && one.IsOfCluster == other.IsOfCluster
            && (one.Class is null || other.Class is null || one.Class == other.Class)
            && (one.Scheme is null || other.Scheme is null || one.Scheme == other.Scheme)
            && (one.Body is null || other.Body is null || one.Body == other.Body)
            && (pair.One.IsOfSeveralReports || pair.Other.IsOfSeveralReports
                || _facts[pair.One.Places[0]].Report.Id != _facts[pair.Other.Places[0]].Report.Id)
            && IsOneMovement(one, other);
    }

    private bool IsOneMovement(NodeKey one, NodeKey other)
        => one.Movement == other.Movement
            || one.Days.Intersect(other.Days) is { } days
                && _movements.Relation(one.Movement, other.Movement, days.Start, days.End) != MovementRelation.Separate;

    /// <summary>The relevant traits of an award; with an event id, also its report.</summary>
    private readonly record struct NodeKey(
        int Territory,
        int First,
        int Last,
        bool IsOfCluster,
        KindId<MovementType> Movement,
        AwardClass? Class,
        AwardSchemeId? Scheme,
        string? Body,
        string? Named)
    {
        public AwardDays Days { get; init; }
    }

    /// <summary>Awards that are equal in every relevant trait.</summary>
    private sealed class Node(int number, NodeKey key)
    {
        public int Number => number;

        public NodeKey Key => key;

        public List<int> Places { get; } = [];

        public bool IsOfSeveralReports { get; set; }
    }
}
