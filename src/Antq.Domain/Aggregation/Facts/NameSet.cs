namespace Antq.Domain.Aggregation;

/// <summary>Names that anybody may choose: some of them; or any, with none at all.</summary>
internal readonly struct NameSet : IEquatable<NameSet>
{
    private readonly string[]? _names;

    private NameSet(string[] names) => _names = names;

    /// <summary>Any name, or none.</summary>
    public static NameSet Any => default;

    /// <summary>Whether it may be any, or none.</summary>
    public bool IsAny => _names is null;

    /// <summary>The names in their order; empty where it may be any.</summary>
    public IReadOnlyList<string> Names => _names ?? [];

    /// <summary>The name, if it is only one.</summary>
    public string? Only => _names is [var name] ? name : null;

    /// <summary>Some names; any, where there are none.</summary>
    public static NameSet Of(params IEnumerable<string> names)
    {
        string[] all = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return all.Length == 0 ? Any : new NameSet(all);
    }

    /// <summary>One name; any, where there is none.</summary>
    public static NameSet Of(string? name) => name is null ? Any : new NameSet([name]);

    /// <summary>Whether a name is among them; that of nobody is where it may be any.</summary>
    public bool Has(string? name) => _names is null || name is not null && Array.IndexOf(_names, name) >= 0;

    /// <summary>Whether both have a name in common, or one may be any.</summary>
    public bool Meets(NameSet other) => _names is null || other._names is not { } names || Array.Exists(names, Has);

    /// <summary>Whether each name of the other is one of these.</summary>
    public bool Contains(NameSet other) => _names is null || other._names is { } names && Array.TrueForAll(names, Has);

    /// <summary>The names of both.</summary>
    public NameSet Union(NameSet other) => _names is { } mine && other._names is { } theirs ? Of(mine.Concat(theirs)) : Any;

    /// <summary>The names that both have.</summary>
    public NameSet Intersect(NameSet other)
        => _names is not { } mine ? other : other.IsAny ? this : new NameSet(Array.FindAll(mine, other.Has));

    /// <summary>How many names it has, where any name is taken to be so many.</summary>
    public int Size(int any) => _names?.Length ?? any;

    /// <summary>Whether both have the same names.</summary>
    public bool Equals(NameSet other)
        => ReferenceEquals(_names, other._names) || _names is { } mine && other._names is { } theirs && mine.AsSpan().SequenceEqual(theirs);

    public override bool Equals(object? obj) => obj is NameSet other && Equals(other);

    public override int GetHashCode() => _names is { } names ? HashCode.Combine(names.Length, names.Length > 0 ? names[0] : null) : 0;

    public static bool operator ==(NameSet left, NameSet right) => left.Equals(right);

    public static bool operator !=(NameSet left, NameSet right) => !left.Equals(right);
}
