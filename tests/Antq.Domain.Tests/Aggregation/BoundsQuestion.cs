using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>What is asked of several sets at once.</summary>
/// <param name="Gazetteer">The gazetteer of their units.</param>
/// <param name="Level">The level of the totals.</param>
/// <param name="Boundaries">The day of the boundaries; null for units as they were, each over the days of its life.</param>
/// <param name="Period">The days that the totals are of.</param>
internal sealed record BoundsQuestion(BoundsGazetteer Gazetteer, OrganisationLevel Level, LocalDate? Boundaries, ReportingPeriod Period)
{
    /// <summary>Whether the facts are stocks of one day.</summary>
    public bool IsStock { get; init; }

    /// <summary>The cell of a unit and a category.</summary>
    public BoundsTarget TargetOf(OrganisationUnit unit, CellCategory category)
    {
        var (from, to) = Boundaries is null ? (unit.ValidFrom, unit.ValidTo) : (null, null);
        return new BoundsTarget(
            unit.Key.ToString(),
            from is { } first && !(first <= Period.Start) ? first : Period.Start,
            LocalDate.Min(to ?? Period.End, Period.End),
            category.Movement?.Standard,
            category.Population?.ToString());
    }

    public static BoundsQuestion OfProvinces(string period, LocalDate? boundaries)
        => new(BoundsGazetteer.Provinces, OrganisationLevel.Province, boundaries, ReportingPeriod.Parse(period));
}
