using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Antq.Domain.Text;

/// <summary>Texts with a value each, in a fixed order; equal to another with the same texts and values in the same order.</summary>
internal sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
{
    private readonly ValueList<KeyValuePair<string, T>> _pairs;
    private readonly Dictionary<string, T> _values;

    private ValueMap(IEnumerable<KeyValuePair<string, T>> pairs)
    {
        _pairs = ValueList<KeyValuePair<string, T>>.Of(pairs);
        _values = new Dictionary<string, T>(_pairs, StringComparer.Ordinal);
    }

    public int Count => _pairs.Count;

    public IEnumerable<string> Keys => _pairs.Select(pair => pair.Key);

    public IEnumerable<T> Values => _pairs.Select(pair => pair.Value);

    public T this[string key] => _values[key];

    /// <summary>Returns a copy of the pairs in their order; the map itself when it already is one, and the empty map for null.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public static ValueMap<T> Of(IEnumerable<KeyValuePair<string, T>>? pairs) => pairs as ValueMap<T> ?? new ValueMap<T>(pairs ?? []);

    public bool ContainsKey(string key) => _values.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _values.TryGetValue(key, out value);

    public bool Equals(ValueMap<T>? other) => other is not null && _pairs.Equals(other._pairs);

    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    public override int GetHashCode() => _pairs.GetHashCode();

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _pairs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
