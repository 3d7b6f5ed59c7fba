using Antq.Domain.Data;
using Antq.Domain.Findings;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>What the kinds of this folder are called.</summary>
public static class ColumnNames
{
    /// <summary>The name of a meaning of rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this RowMeaning meaning, Language language) => Terms.Name(meaning, language);
}
