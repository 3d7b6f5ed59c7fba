using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Json;

internal sealed partial record CatalogueDocument
{
    /// <summary>A calendar of reporting periods.</summary>
    /// <param name="Id">Its identifier, the first part of the text of its periods; none is written for the civil calendar.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Kinds">The kinds of its periods.</param>
    /// <param name="Basis">The legal act.</param>
    /// <param name="ValidFrom">The first day on which it holds; null when it always has.</param>
    /// <param name="ValidTo">The last day; null when it still holds.</param>
    public sealed record CalendarEntry(
        string Id,
        BilingualText Name,
        IReadOnlyList<PeriodKind> Kinds,
        string? Basis,
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? ValidFrom,
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? ValidTo)
    {
        public static CalendarEntry Of(ReportingCalendar calendar) => new(
            calendar.Id, BilingualText.Of(calendar.Name), calendar.Kinds, calendar.Basis, calendar.ValidFrom, calendar.ValidTo);
    }
}
