namespace Antq.Samples.Csv;

/// <summary>What a row of a report states.</summary>
public enum RowKind
{
    /// <summary>Nothing but the report itself: for one without facts.</summary>
    Report,

    /// <summary>A figure, or a part of the figure above it.</summary>
    Figure,

    /// <summary>Awards of one form.</summary>
    Award,

    /// <summary>A stated total.</summary>
    Total,

    /// <summary>A remark.</summary>
    Remark,

    /// <summary>Another report that the report takes the place of.</summary>
    Supersedes,
}
