using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class Coverage
{
    /// <summary>The treatment of a total whose facts cover less than the required share.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<Shortfall>))]
    public enum Shortfall
    {
        /// <summary>It is kept, with a warning.</summary>
        Warn,

        /// <summary>It is withheld, with a warning.</summary>
        Withhold,
    }
}
