using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

public sealed partial class BodyName
{
    /// <summary>The uses of a name of a kind of bodies.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<Usage>))]
    public enum Usage
    {
        /// <summary>The title of the kind; one on each day.</summary>
        Title,

        /// <summary>The name of a unit's body, with <c>{unit}</c> in place of the unit; at most one on each day.</summary>
        Unit,

        /// <summary>Another name in use; some have places for a unit or for the body's own name, <c>{name}</c>.</summary>
        Other,
    }
}
