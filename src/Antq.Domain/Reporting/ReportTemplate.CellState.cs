using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class ReportTemplate
{
    /// <summary>What a report has in a cell. Zero is reported; not reported is a statement, and a blank cell is none.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<CellState>))]
    public enum CellState
    {
        /// <summary>A value, which may be 0.</summary>
        Reported,

        /// <summary>The statement that there is no figure yet (chưa có số liệu).</summary>
        NotReported,

        /// <summary>The statement that there can be none (không áp dụng).</summary>
        NotApplicable,

        /// <summary>An estimate, which is not a reported figure.</summary>
        Estimated,

        /// <summary>Nothing.</summary>
        Blank,
    }
}
