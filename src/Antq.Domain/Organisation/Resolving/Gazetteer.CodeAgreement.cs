using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class Gazetteer
{
    /// <summary>How the code of a row agrees with a candidate, the best first.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<CodeAgreement>))]
    public enum CodeAgreement
    {
        /// <summary>It is the code of the unit, or its key; blanks, quotation marks and a <c>.0</c> around it aside.</summary>
        Same,

        /// <summary>It is a code of a second kind of the unit: that of ISO 3166-2, or an abbreviation.</summary>
        OtherScheme,

        /// <summary>It is the code of the unit without the zeros in front, as when a table treats codes as numbers.</summary>
        LostZeros,

        /// <summary>It is not the code of the unit.</summary>
        Different,

        /// <summary>The row has no code.</summary>
        Blank,
    }
}
