using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

public sealed partial class LegalRegime
{
    /// <summary>The kinds of legal texts on emulation and commendation.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<RegimeKind>))]
    public enum RegimeKind
    {
        /// <summary>A law (luật) of the National Assembly.</summary>
        Law,

        /// <summary>A decree (nghị định) of the Government.</summary>
        Decree,

        /// <summary>A circular (thông tư) of a minister.</summary>
        Circular,
    }
}
