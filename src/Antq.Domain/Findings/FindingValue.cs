namespace Antq.Domain;

/// <summary>A value that the wording of a finding names.</summary>
public sealed class FindingValue
{
    private readonly string _vietnamese;
    private readonly string _english;

    /// <summary>A value that reads the same in both languages.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public FindingValue(string name, string text)
        : this(name, text, text)
    {
    }

    /// <summary>A value with a text in each language.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public FindingValue(string name, string vietnamese, string english)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(vietnamese);
        ArgumentNullException.ThrowIfNull(english);
        Name = name;
        _vietnamese = vietnamese;
        _english = english;
    }

    /// <summary>The name in the wording, without its braces.</summary>
    public string Name { get; }

    /// <summary>The value in the language asked for.</summary>
    public string Text(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <inheritdoc/>
    public override string ToString() => $"{Name} = {_english}";
}
