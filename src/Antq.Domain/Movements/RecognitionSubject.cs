using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Movements;

/// <summary>Who may be recognised as "An toàn về an ninh, trật tự".</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RecognitionSubject>))]
public enum RecognitionSubject
{
    /// <summary>A residential area (khu dân cư).</summary>
    ResidentialArea,

    /// <summary>A commune, ward, township or special zone (xã, phường, thị trấn, đặc khu).</summary>
    Commune,

    /// <summary>An agency (cơ quan), except those of the armed forces.</summary>
    Agency,

    /// <summary>An enterprise (doanh nghiệp), except small and micro ones.</summary>
    Enterprise,

    /// <summary>A school (cơ sở giáo dục), except primary schools, kindergartens and nurseries.</summary>
    School,
}
