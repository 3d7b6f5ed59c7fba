using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class Gazetteer
{
    /// <summary>How the name of a row agrees with a candidate, the best first.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<NameAgreement>))]
    public enum NameAgreement
    {
        /// <summary>It is the name of the unit with all its letters, tones and marks, with or without the units above.</summary>
        Same,

        /// <summary>
        /// It is the name in another spelling that contradicts nothing: with fewer marks, i for y, 2 for II, an abbreviation, a body of the
        /// unit.
        /// </summary>
        OtherSpelling,

        /// <summary>It is the name with other tones or marks.</summary>
        OtherMarks,

        /// <summary>It is a name, or a kind, that the unit had or will have on another day.</summary>
        OtherDay,

        /// <summary>It is the name with the word for another kind of the level: <c>xã</c> before the name of a phường.</summary>
        OtherKind,

        /// <summary>It is not the name of the unit.</summary>
        Different,

        /// <summary>The row has no name.</summary>
        Blank,
    }
}
