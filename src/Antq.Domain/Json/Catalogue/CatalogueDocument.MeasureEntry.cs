namespace Antq.Domain.Json;

internal sealed partial record CatalogueDocument
{
    /// <summary>A measure.</summary>
    /// <param name="Id">Its identifier.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Territory">How its figures combine over territory.</param>
    /// <param name="Time">Whether it is a flow or a stock.</param>
    /// <param name="Category">How its figures combine over categories.</param>
    /// <param name="Unit">What it counts.</param>
    /// <param name="Chapter">Its chapter.</param>
    /// <param name="Aliases">Other names.</param>
    /// <param name="NeverExceeds">The measures that it is never above.</param>
    /// <param name="BelongsTo">The measure that it is a part or a cohort of.</param>
    /// <param name="AgeLimitInDays">The maximum age of a stock.</param>
    public sealed record MeasureEntry(
        MeasureId Id,
        BilingualText Name,
        TerritoryBehaviour Territory,
        TimeBehaviour Time,
        CategoryBehaviour Category,
        UnitEntry? Unit,
        ChapterEntry? Chapter,
        IReadOnlyList<string>? Aliases,
        IReadOnlyList<MeasureId>? NeverExceeds,
        MeasureId? BelongsTo,
        int? AgeLimitInDays)
    {
        public static MeasureEntry Of(Measure measure) => new(
            measure.Id,
            BilingualText.Of(measure.Name),
            measure.Territory,
            measure.Time,
            measure.Category,
            measure.Unit is { } unit ? new UnitEntry(unit.Id, BilingualText.Of(unit.Name), unit.WrittenIn, unit.Precision) : null,
            measure.Chapter is { } chapter ? new ChapterEntry(chapter.Id, BilingualText.Of(chapter.Name)) : null,
            measure.Aliases.Count == 0 ? null : measure.Aliases,
            measure.NeverExceeds.Count == 0 ? null : measure.NeverExceeds,
            measure.BelongsTo,
            measure.AgeLimitInDays);
    }
}
