namespace Antq.Domain.Organisation;

/// <summary>How a name begins with the text typed, the best first.</summary>
internal enum MatchRank
{
    /// <summary>The text is the whole name.</summary>
    WholeName,

    /// <summary>The text is a whole alias, or the code.</summary>
    WholeAlias,

    /// <summary>The name begins with the words typed, the last perhaps incomplete.</summary>
    Beginning,

    /// <summary>A later word of the name begins so.</summary>
    LaterWord,

    /// <summary>The name begins with the letters typed, but they run over the end of a word: <c>dakl</c> for Đắk Lắk.</summary>
    RunTogether,
}
