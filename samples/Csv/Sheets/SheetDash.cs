namespace Antq.Samples.Csv;

/// <summary>What a dash in a cell of numbers means to those who made the sheet.</summary>
public enum SheetDash
{
    /// <summary>Nobody said: each dash needs a decision.</summary>
    Unknown,

    /// <summary>None.</summary>
    Zero,

    /// <summary>No figure yet.</summary>
    Missing,

    /// <summary>The measure does not apply.</summary>
    NotApplicable,
}
