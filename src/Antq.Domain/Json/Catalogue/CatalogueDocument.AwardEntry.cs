using System.Text.Json.Serialization;
using Antq.Domain.Awards;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Json;

internal sealed partial record CatalogueDocument
{
    /// <summary>An award of the law.</summary>
    /// <param name="Id">Its identifier.</param>
    /// <param name="Name">Its present or last name.</param>
    /// <param name="Form">Its form.</param>
    /// <param name="Family">Whether it is an emulation title or a form of commendation.</param>
    /// <param name="HasClasses">Whether it has classes.</param>
    /// <param name="From">The first day of the law that has it.</param>
    /// <param name="To">The last day; null when it is in force.</param>
    /// <param name="Basis">The article.</param>
    /// <param name="Confidence">How far it has been verified.</param>
    public sealed record AwardEntry(
        AwardSchemeId Id,
        BilingualText Name,
        KindId<AwardForm> Form,
        AwardFamily Family,
        bool HasClasses,
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate From,
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? To,
        string Basis,
        Confidence Confidence)
    {
        public static AwardEntry Of(AwardScheme scheme) => new(
            scheme.Id,
            BilingualText.Of(language => scheme.Name(language, scheme.To)),
            scheme.Form,
            scheme.Family,
            scheme.HasClasses,
            scheme.From,
            scheme.To,
            scheme.Basis,
            scheme.Confidence);
    }
}
