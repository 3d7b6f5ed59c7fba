namespace Antq.Domain.Aggregation;

/// <summary>The relation of a fact to a cell.</summary>
internal enum Placing
{
    /// <summary>It shares nothing with the cell.</summary>
    Outside,

    /// <summary>All of it is in the cell.</summary>
    Inside,

    /// <summary>It reaches beyond the cell.</summary>
    Straddling,
}
