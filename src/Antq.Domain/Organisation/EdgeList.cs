namespace Antq.Domain.Organisation;

/// <summary>Edges of an index, each created when it is read.</summary>
/// <param name="index">The index.</param>
/// <param name="rows">Their rows.</param>
internal readonly ref struct EdgeList(EventIndex index, ReadOnlySpan<int> rows)
{
    private readonly EventIndex _index = index;
    private readonly ReadOnlySpan<int> _rows = rows;

    public int Length => _rows.Length;

    public bool IsEmpty => _rows.IsEmpty;

    public Edge this[int place] => _index.EdgeOf(_rows[place]);

    public Enumerator GetEnumerator() => new(this);

    /// <summary>Enumerates the edges.</summary>
    /// <param name="edges">The edges.</param>
    internal ref struct Enumerator(EdgeList edges)
    {
        private readonly EdgeList _edges = edges;
        private int _place = -1;

        public readonly Edge Current => _edges[_place];

        public bool MoveNext() => ++_place < _edges.Length;
    }
}
