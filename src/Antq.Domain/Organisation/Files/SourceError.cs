namespace Antq.Domain.Organisation;

/// <summary>
/// An error that is known to stand in a list or table in circulation, and against which the register decided. Whoever has data coded by that
/// source will meet it.
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

    /// <summary>The code as the source prints it; absent where the error is about no code.</summary>
    public string? Code { get; }

    /// <summary>The code that it should be, where that is what is wrong.</summary>
    public string? Right { get; }

    /// <summary>Which source.</summary>
    public string Source { get; }

    /// <summary>What is wrong, as a sentence.</summary>
    public string Reason(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <summary>What is wrong, as a sentence in English.</summary>
    public override string ToString() => _english;
}
