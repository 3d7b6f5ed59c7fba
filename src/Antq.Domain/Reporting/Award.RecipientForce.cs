using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial record Award
{
    /// <summary>Whether recipients are of the People's Public Security forces (Công an nhân dân).</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<RecipientForce>))]
    public enum RecipientForce
    {
        /// <summary>Officers, soldiers, workers and units of the forces (trong lực lượng).</summary>
        Inside,

        /// <summary>Other people and organisations (ngoài lực lượng).</summary>
        Outside,
    }
}
