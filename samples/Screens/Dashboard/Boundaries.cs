namespace Antq.Samples.Screens.Dashboard;

/// <summary>Whose totals are shown.</summary>
public enum Boundaries
{
    /// <summary>The 34 provinces of today.</summary>
    Today,

    /// <summary>The 63 provinces on the last day before the merger of 2025-07-01.</summary>
    Before,

    /// <summary>Each unit as it was on the days of its figures: old and new ones side by side, for which there is no map.</summary>
    AsTheyWere,
}
