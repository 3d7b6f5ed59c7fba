namespace Antq.Domain.Organisation;

/// <summary>The ways in which a name begins with the typed text, the best first.</summary>
internal enum MatchRank
{
    /// <summary>The text is the whole name.</summary>
    WholeName,

    /// <summary>The text is a whole alias, or the code.</summary>
    WholeAlias,

    /// <summary>The name begins with the typed words, the last possibly incomplete.</summary>
    Beginning,

    /// <summary>A later word of the name begins with them.</summary>
    LaterWord,

    /// <summary>The name begins with the typed letters across the end of a word: <c>dakl</c> for Đắk Lắk.</summary>
    RunTogether,
}
