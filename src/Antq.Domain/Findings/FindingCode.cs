namespace Antq.Domain;

/// <summary>A kind of finding with its stable identifier, its severity and its wording in both languages.</summary>
public sealed record FindingCode
{
    private readonly string _vietnamese;
    private readonly string _english;

    /// <summary>Declares a code; the rules of an application declare their own.</summary>
    /// <param name="id">The identifier; those that begin with <c>ANTQ</c> are this library's, see <see cref="FindingCodes"/>.</param>
    /// <param name="severity">The severity of every finding with this code.</param>
    /// <param name="vietnamese">The Vietnamese wording, with the names of its values in braces.</param>
    /// <param name="english">The English wording, with the same values.</param>
    /// <exception cref="ArgumentException">The identifier or a wording is empty.</exception>
    public FindingCode(string id, FindingSeverity severity, string vietnamese, string english)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(vietnamese);
        ArgumentException.ThrowIfNullOrEmpty(english);
        Id = id;
        Severity = severity;
        _vietnamese = vietnamese;
        _english = english;
    }

    /// <summary>The identifier, such as <c>ANTQ1101</c>; never used again for another meaning.</summary>
    public string Id { get; }

    /// <summary>The severity of every finding with this code.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Returns the wording, with the names of its values in braces.</summary>
    public string Template(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
