using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class OrganisationUnit
{
    /// <summary>A scheme of codes of a second kind, beside those of the statistics office.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<CodeScheme>))]
    public enum CodeScheme
    {
        /// <summary>The codes of provinces in ISO 3166-2:VN, such as <c>VN-68</c> and <c>VN-HN</c>.</summary>
        Iso3166,

        /// <summary>
        /// The abbreviations of provinces (chữ viết tắt), mostly the first letters of the name: <c>HN</c>, <c>BRVT</c>. Several provinces
        /// may have the same, such as <c>ĐN</c>.
        /// </summary>
        Abbreviation,
    }
}
