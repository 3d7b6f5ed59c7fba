using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class RollUpResult
{
    /// <summary>How a <see cref="Table"/> writes its values. A value that is missing is empty in each: missing is not zero.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<TableText>))]
    public enum TableText
    {
        /// <summary>The neutral text, which is read back without loss: <c>12115</c>, <c>8..27</c>,
        /// <c>2431..|hơn 2.430</c>.</summary>
        Neutral,

        /// <summary>Words in the language of the table: <c>từ 8 đến 27</c>.</summary>
        Words,

        /// <summary>Short words in the language of the table: <c>8–27</c>, <c>≥ 2.431</c>.</summary>
        Short,

        /// <summary>
        /// A plain number for a spreadsheet to add up or draw: the exact or estimated one, or the nominal one of <c>khoảng 500</c>; empty
        /// when there are only bounds.
        /// </summary>
        Number,
    }
}
