namespace Antq.Domain;

/// <summary>A value in the wording of a finding.</summary>
public sealed record FindingValue
{
    private readonly string _vietnamese;
    private readonly string _english;

    /// <summary>Creates a value with the same text in both languages.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public FindingValue(string name, string text)
        : this(name, text, text)
    {
    }

    /// <summary>Creates a value with a text in each language.</summary>
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

    /// <summary>Returns the value in the language requested.</summary>
    public string Text(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <inheritdoc/>
    public override string ToString() => $"{Name} = {_english}";
}
