namespace Antq.Domain.Measures.Words;

/// <summary>What a phrase makes of the number beside it.</summary>
internal enum CountSense
{
    /// <summary>It and no other.</summary>
    Exactly,

    /// <summary>Above it.</summary>
    MoreThan,

    /// <summary>It or above.</summary>
    AtLeast,

    /// <summary>Below it.</summary>
    FewerThan,

    /// <summary>It or below.</summary>
    AtMost,

    /// <summary>Around it, by no known distance.</summary>
    About,
}
