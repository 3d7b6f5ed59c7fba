namespace Antq.Domain.Json;

internal sealed partial record CatalogueDocument
{
    /// <summary>A template of reports.</summary>
    /// <param name="Id">Its identifier.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Calendar">The calendar of its periods.</param>
    /// <param name="Kind">The kind of its periods.</param>
    /// <param name="Levels">The levels of the units that fill it in.</param>
    public sealed record TemplateEntry(
        string Id, BilingualText Name, string Calendar, PeriodKind Kind, IReadOnlyList<OrganisationLevel> Levels)
    {
        public static TemplateEntry Of(ReportTemplate template)
            => new(template.Id, BilingualText.Of(template.Name), template.Calendar.Id, template.Kind, template.Levels);
    }
}
