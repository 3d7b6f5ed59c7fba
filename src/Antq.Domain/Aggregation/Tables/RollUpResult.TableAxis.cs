using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class RollUpResult
{
    /// <summary>What the rows or columns of a <see cref="Table"/> are for.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<TableAxis>))]
    public enum TableAxis
    {
        /// <summary>One for each unit.</summary>
        Unit,

        /// <summary>One for each measure.</summary>
        Measure,

        /// <summary>One for each period.</summary>
        Period,
    }
}
