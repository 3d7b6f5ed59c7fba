using Antq.Domain.Data;
using Antq.Domain.Findings;

namespace Antq.Domain.Periods;

/// <summary>What the kinds of this folder are called.</summary>
public static class PeriodNames
{
    /// <summary>The name of a kind of periods.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this PeriodKind kind, Language language) => Terms.Name(kind, language);

    /// <summary>The name of a progress.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this PeriodProgress progress, Language language) => Terms.Name(progress, language);

    /// <summary>The name of a relation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this PeriodRelation relation, Language language) => Terms.Name(relation, language);
}
