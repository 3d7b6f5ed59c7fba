namespace Antq.Domain.Periods;

/// <summary>What a pattern of words names in braces.</summary>
internal enum PeriodPart
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A year of four figures.</summary>
    Year,

    /// <summary>A month by its number, in figures or words.</summary>
    N,

    /// <summary>How many months or years, in figures or words.</summary>
    Count,

    /// <summary>The number of an anniversary.</summary>
    Years,

    /// <summary>One or two figures.</summary>
    Number,

    /// <summary>A quarter, in figures or words.</summary>
    Quarter,

    /// <summary>A quarter in one word, such as <c>QIII</c>.</summary>
    ShortQuarter,

    /// <summary>The number of a phase, in figures, words or as a roman numeral.</summary>
    Ordinal,

    /// <summary>The name of a month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A day, a month, a quarter or a year.</summary>
    Edge,
}
