namespace Antq.Domain.Text;

/// <summary>The ways in which a place of a document can differ from what its type has there.</summary>
internal enum DocumentFaultKind
{
    /// <summary>The text is not JSON from here on.</summary>
    NotJson,

    /// <summary>The nesting is too deep; nothing after it is read.</summary>
    TooDeep,

    /// <summary>The object has no member of that name.</summary>
    UnknownMember,

    /// <summary>The object has the member before.</summary>
    RepeatedMember,

    /// <summary>The object lacks a member.</summary>
    MissingMember,

    /// <summary>The value is of another kind: a number where a text is expected.</summary>
    OtherKind,

    /// <summary>The text of the value is not the one of a value expected there.</summary>
    Unreadable,

    /// <summary>The value is refused for a reason of its own.</summary>
    Invalid,
}
