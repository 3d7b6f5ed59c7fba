namespace Antq.Domain.Aggregation;

/// <summary>Open names: some of them; or any, including none at all.</summary>
internal readonly struct NameSet : IEquatable<NameSet>
{
    private readonly string[]? _names;

    private NameSet(string[] names) => _names = names;

    /// <summary>Any name, or none.</summary>
    public static NameSet Any => default;

    /// <summary>Whether it may be any name, or none.</summary>
    public bool IsAny => _names is null;

    /// <summary>The names in their order; empty for any.</summary>
    public IReadOnlyList<string> Names => _names ?? [];

    /// <summary>The name, if there is only one.</summary>
    public string? Only => _names is [var name] ? name : null;

    /// <summary>Creates a set of some names; any, if there are none.</summary>
    public static NameSet Of(params IEnumerable<string> names)
    {
        string[] all = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return all.Length == 0 ? Any : new NameSet(all);
    }

    /// <summary>Creates a set of one name; any, if it is null.</summary>
    public static NameSet Of(string? name) => name is null ? Any : new NameSet([name]);

    /// <summary>Returns whether a name is in the set; null only if it may be any.</summary>
    public bool Has(string? name) => _names is null || name is not null && Array.IndexOf(_names, name) >= 0;

    /// <summary>Returns whether both have a name in common, or one may be any.</summary>
    public bool Meets(NameSet other) => _names is null || other._names is not { } names || Array.Exists(names, Has);

    /// <summary>Returns whether each name of the other is in this set.</summary>
    public bool Contains(NameSet other) => _names is null || other._names is { } names && Array.TrueForAll(names, Has);

    /// <summary>Returns the names of both.</summary>
    public NameSet Union(NameSet other) => _names is { } mine && other._names is { } theirs ? Of(mine.Concat(theirs)) : Any;

    /// <summary>Returns the names in common.</summary>
    public NameSet Intersect(NameSet other)
        => _names is not { } mine ? other : other.IsAny ? this : new NameSet(Array.FindAll(mine, other.Has));

    /// <summary>Returns the number of names, counting any as a given number.</summary>
    public int Size(int any) => _names?.Length ?? any;

    /// <summary>Returns whether both have the same names.</summary>
    public bool Equals(NameSet other)
        => ReferenceEquals(_names, other._names) || _names is { } mine && other._names is { } theirs && mine.AsSpan().SequenceEqual(theirs);

    public override bool Equals(object? obj) => obj is NameSet other && Equals(other);

    public override int GetHashCode() => _names is { } names ? HashCode.Combine(names.Length, names.Length > 0 ? names[0] : null) : 0;

    public static bool operator ==(NameSet left, NameSet right) => left.Equals(right);

    public static bool operator !=(NameSet left, NameSet right) => !left.Equals(right);
}
