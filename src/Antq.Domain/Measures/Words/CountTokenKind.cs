namespace Antq.Domain.Measures.Words;

/// <summary>The kind of a token.</summary>
internal enum CountTokenKind
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits, with points, commas or non-breaking blanks between them.</summary>
    Digits,

    /// <summary>One other sign.</summary>
    Sign,
}
