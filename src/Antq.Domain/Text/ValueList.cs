using System.Collections;

namespace Antq.Domain.Text;

/// <summary>
/// A list that does not change and equals another with equal elements in the same order. A record that holds it is equal by content,
/// without code of its own.
/// </summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IList<T>, IEquatable<ValueList<T>>
{
    private static readonly EqualityComparer<T> Comparer = EqualityComparer<T>.Default;

    private readonly T[] _values;

    private ValueList(T[] values) => _values = values;

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    public int Count => _values.Length;

    bool ICollection<T>.IsReadOnly => true;

    public T this[int index] => _values[index];

    T IList<T>.this[int index]
    {
        get => _values[index];
        set => throw NotChangeable();
    }

    /// <summary>Returns a copy of the values in their order; the list itself when it already is one, and the empty list for null.</summary>
    public static ValueList<T> Of(IEnumerable<T>? values) => OrNull(values) ?? Empty;

    /// <summary>Returns a copy of the values in their order; null for null.</summary>
    public static ValueList<T>? OrNull(IEnumerable<T>? values)
    {
        if (values is null or ValueList<T>) return (ValueList<T>?)values;
        T[] copy = [.. values];
        return copy.Length == 0 ? Empty : new ValueList<T>(copy);
    }

    public bool Equals(ValueList<T>? other)
        => ReferenceEquals(this, other) || other is not null && _values.AsSpan().SequenceEqual(other._values, Comparer);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <summary>
    /// Returns a hash of the first element and the number of elements: a report would otherwise be read whole for each lookup.
    /// </summary>
    public override int GetHashCode() => HashCode.Combine(_values.Length, _values is [{ } first, ..] ? Comparer.GetHashCode(first) : 0);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _values.GetEnumerator();

    public int IndexOf(T item) => Array.IndexOf(_values, item);

    public bool Contains(T item) => IndexOf(item) >= 0;

    public void CopyTo(T[] array, int arrayIndex) => _values.CopyTo(array, arrayIndex);

    void ICollection<T>.Add(T item) => throw NotChangeable();

    void ICollection<T>.Clear() => throw NotChangeable();

    bool ICollection<T>.Remove(T item) => throw NotChangeable();

    void IList<T>.Insert(int index, T item) => throw NotChangeable();

    void IList<T>.RemoveAt(int index) => throw NotChangeable();

    private static NotSupportedException NotChangeable() => new("The list does not change.");
}
