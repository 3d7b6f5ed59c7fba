using Antq.Domain.Data;
using Antq.Domain.Findings;

namespace Antq.Domain.Aggregation;

/// <summary>What the kinds of this folder are called.</summary>
public static class AggregationNames
{
    /// <summary>The name of an axis.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this Axis axis, Language language) => Terms.Name(axis, language);

    /// <summary>The name of an axis of category.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this CategoryAxis axis, Language language) => Terms.Name(axis, language);

    /// <summary>The name of a status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this CellStatus status, Language language) => Terms.Name(status, language);

    /// <summary>The name of a circumstance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this Circumstance circumstance, Language language) => Terms.Name(circumstance, language);

    /// <summary>The name of a policy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this CoverPolicy policy, Language language) => Terms.Name(policy, language);

    /// <summary>The name of a reading of a shortfall.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this CoverageShortfall shortfall, Language language) => Terms.Name(shortfall, language);

    /// <summary>The name of a state of coverage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this CoverageState state, Language language) => Terms.Name(state, language);

    /// <summary>The name of an operation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this DerivationOperation operation, Language language) => Terms.Name(operation, language);

    /// <summary>The name of a degree of exactness.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this Exactness exactness, Language language) => Terms.Name(exactness, language);

    /// <summary>The name of a kind of overlap.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this OverlapKind kind, Language language) => Terms.Name(kind, language);

    /// <summary>The name of a role.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this StepRole role, Language language) => Terms.Name(role, language);

    /// <summary>The name of a verdict.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this Verdict verdict, Language language) => Terms.Name(verdict, language);
}
