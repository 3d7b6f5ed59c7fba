using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The axes that a cell may be limited on: the members of a <see cref="CellCategory"/>.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CategoryAxis>))]
public enum CategoryAxis
{
    /// <summary>The form of award (hình thức khen thưởng).</summary>
    Form,

    /// <summary>The issuing office (cấp khen thưởng).</summary>
    Issuer,

    /// <summary>The kind of recipients (đối tượng khen thưởng).</summary>
    Recipient,

    /// <summary>The group of people (nhóm người).</summary>
    Population,

    /// <summary>The movement (phong trào).</summary>
    Movement,

    /// <summary>The award of the law (tên khen thưởng).</summary>
    Scheme,

    /// <summary>The class (hạng).</summary>
    Class,

    /// <summary>The type of commendation (loại hình khen thưởng).</summary>
    Type,

    /// <summary>The drive (đợt thi đua).</summary>
    Drive,
}
