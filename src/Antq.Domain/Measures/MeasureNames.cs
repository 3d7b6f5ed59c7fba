using Antq.Domain.Data;
using Antq.Domain.Findings;

namespace Antq.Domain.Measures;

/// <summary>What the kinds of this folder are called.</summary>
public static class MeasureNames
{
    /// <summary>The name of a role in a balance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this BalanceRole role, Language language) => Terms.Name(role, language);

    /// <summary>The name of a behaviour over categories.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this CategoryBehaviour behaviour, Language language) => Terms.Name(behaviour, language);

    /// <summary>The name of a reading of what is missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this MissingReading reading, Language language) => Terms.Name(reading, language);

    /// <summary>The name of a wording.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this TargetWording wording, Language language) => Terms.Name(wording, language);

    /// <summary>The name of a behaviour over territories.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this TerritoryBehaviour behaviour, Language language) => Terms.Name(behaviour, language);

    /// <summary>The name of a behaviour over time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this TimeBehaviour behaviour, Language language) => Terms.Name(behaviour, language);
}
