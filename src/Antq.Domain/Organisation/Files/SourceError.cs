namespace Antq.Domain.Organisation;

/// <summary>
/// A known error in a list or table in circulation, which the gazetteer corrects. Data coded by that source may contain it.
/// </summary>
public sealed class SourceError
{
    private readonly string _vietnamese;
    private readonly string _english;

    internal SourceError(string? code, string? right, string source, string vietnamese, string english)
    {
        Code = code;
        Right = right;
        Source = source;
        _vietnamese = vietnamese;
        _english = english;
    }

    /// <summary>The code as printed in the source; null when the error is about no code.</summary>
    public string? Code { get; }

    /// <summary>The correct code, if the code is wrong.</summary>
    public string? Right { get; }

    /// <summary>The source.</summary>
    public string Source { get; }

    /// <summary>Returns the error as a sentence.</summary>
    public string Reason(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <summary>Returns the error as a sentence in English.</summary>
    public override string ToString() => _english;
}
