namespace Antq.Domain.Organisation;

/// <summary>How a typed text is spelt next to the name that it matches, the closest first.</summary>
internal enum NameSpelling
{
    /// <summary>The whole name with all its letters, marks and tones.</summary>
    Exact,

    /// <summary>The same letters with no other marks or tones, perhaps fewer.</summary>
    Barer,

    /// <summary>Another letter or numeral that means the same: i and y, 2 and II.</summary>
    OtherLetters,

    /// <summary>Other marks or tones.</summary>
    OtherMarks,
}
