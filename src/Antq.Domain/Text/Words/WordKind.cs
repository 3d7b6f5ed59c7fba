namespace Antq.Domain.Text;

/// <summary>The kind of a token.</summary>
internal enum WordKind
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits; in numbers with the separators between them.</summary>
    Digits,

    /// <summary>One other sign.</summary>
    Sign,

    /// <summary>A digit of another script.</summary>
    OtherDigit,

    /// <summary>A control character, half a surrogate pair, or a mark that makes no letter.</summary>
    Unreadable,
}
