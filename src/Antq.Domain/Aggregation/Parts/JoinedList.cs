using System.Collections;

namespace Antq.Domain.Aggregation;

/// <summary>Several lists as one, without a copy.</summary>
/// <param name="lists">The lists.</param>
internal sealed class JoinedList<T>(IReadOnlyList<T>[] lists) : IReadOnlyList<T>
{
    public int Count { get; } = lists.Sum(list => list.Count);

    public T this[int index]
    {
        get
        {
            foreach (var list in lists)
            {
                if (index < list.Count) return list[index];
                index -= list.Count;
            }

            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var list in lists)
        {
            for (var place = 0; place < list.Count; place++) yield return list[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
