namespace Antq.Domain.Measures.Words;

/// <summary>The effect of a phrase on the number next to it.</summary>
internal enum CountSense
{
    /// <summary>Exactly the number.</summary>
    Exactly,

    /// <summary>More than the number.</summary>
    MoreThan,

    /// <summary>The number or more.</summary>
    AtLeast,

    /// <summary>Fewer than the number.</summary>
    FewerThan,

    /// <summary>The number or fewer.</summary>
    AtMost,

    /// <summary>About the number, without bounds.</summary>
    About,
}
