namespace Antq.Domain.Aggregation.Columns;

/// <summary>How the figures of a measure become totals.</summary>
internal enum LaneKind
{
    /// <summary>Added over periods and over units.</summary>
    Sum,

    /// <summary>The last one over periods, then added over units.</summary>
    LastThenSum,

    /// <summary>The last one over periods, then from the largest to the sum over units.</summary>
    LastThenBounds,
}
