namespace Antq.Domain.Measures.Words;

/// <summary>What a piece of a text is.</summary>
internal enum CountTokenKind
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits, with points, commas or binding blanks between them.</summary>
    Digits,

    /// <summary>One other sign.</summary>
    Sign,
}
