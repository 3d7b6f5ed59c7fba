using Antq.Domain.Findings;

namespace Antq.Domain.Data;

/// <summary>What answers, weights of findings, languages and degrees of certainty are called.</summary>
public static class FindingNames
{
    /// <summary>The name of an answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this Answer answer, Language language) => Terms.Name(answer, language);

    /// <summary>The name of a degree of certainty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this Confidence confidence, Language language) => Terms.Name(confidence, language);

    /// <summary>The name of a weight.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this FindingSeverity severity, Language language) => Terms.Name(severity, language);

    /// <summary>The name of a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this Language one, Language language) => Terms.Name(one, language);
}
