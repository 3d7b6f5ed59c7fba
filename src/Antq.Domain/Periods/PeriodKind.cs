using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The kinds of reporting periods.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PeriodKind>))]
public enum PeriodKind
{
    /// <summary>A reporting year (năm).</summary>
    Year,

    /// <summary>The first or the last six months (6 tháng đầu năm, 6 tháng cuối năm).</summary>
    Half,

    /// <summary>A quarter (quý).</summary>
    Quarter,

    /// <summary>The first nine months (9 tháng).</summary>
    NineMonths,

    /// <summary>A month (tháng).</summary>
    Month,

    /// <summary>A named phase of years (giai đoạn), whose boundary years are uncertain.</summary>
    Phase,

    /// <summary>From a day, or from no known day, to a day.</summary>
    Span,
}
