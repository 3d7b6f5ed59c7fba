namespace Antq.Domain.Aggregation;

/// <summary>The suspected duplicates of all parts by their names: after a change only those of changed parts are put in order. It is
/// immutable.</summary>
internal sealed class SuspectedInParts
{
    private readonly IReadOnlyList<SuspectedDuplicate>[] _lists;
    private readonly SuspectedDuplicate[] _ordered;

    private SuspectedInParts(IReadOnlyList<SuspectedDuplicate>[] lists, SuspectedDuplicate[] ordered)
        => (_lists, _ordered, Findings) = (lists, ordered, Array.ConvertAll(ordered, one => one.Finding));

    /// <summary>None.</summary>
    public static SuspectedInParts None { get; } = new([], []);

    /// <summary>The findings, by the names of the awards.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Returns those of other parts, most of which are the same.</summary>
    public SuspectedInParts With(IEnumerable<FactPart> parts)
    {
        IReadOnlyList<SuspectedDuplicate>[] lists = [.. parts.Select(part => part.Suspected).Where(list => list.Count > 0)];
        if (lists.SequenceEqual<object>(_lists, ReferenceEqualityComparer.Instance)) return this;
        var gone = Only(_lists, lists).SelectMany(list => list).ToHashSet<SuspectedDuplicate>(ReferenceEqualityComparer.Instance);
        var come = Only(lists, _lists).SelectMany(list => list).Where(one => !gone.Remove(one)).ToArray();
        Array.Sort(come, Compare);
        var (ordered, next) = (new List<SuspectedDuplicate>(_ordered.Length + come.Length), 0);
        foreach (var one in _ordered)
        {
            if (gone.Contains(one)) continue;
            while (next < come.Length && Compare(come[next], one) < 0) ordered.Add(come[next++]);
            ordered.Add(one);
        }

        ordered.AddRange(come[next..]);
        return new SuspectedInParts(lists, [.. ordered]);
    }

    /// <summary>Returns the lists of one of two that are not in the other.</summary>
    private static IEnumerable<IReadOnlyList<SuspectedDuplicate>> Only(
        IReadOnlyList<SuspectedDuplicate>[] lists, IReadOnlyList<SuspectedDuplicate>[] others)
        => lists.Except(others, ReferenceEqualityComparer.Instance).Cast<IReadOnlyList<SuspectedDuplicate>>();

    private static int Compare(SuspectedDuplicate one, SuspectedDuplicate other) => string.CompareOrdinal(one.Names, other.Names);
}
