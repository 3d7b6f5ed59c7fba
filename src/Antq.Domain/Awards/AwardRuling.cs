namespace Antq.Domain.Awards;

/// <summary>An answer of the award law with its source, the rule broken, what is missing, and what remains to be checked.</summary>
/// <param name="Answer">Yes, no, or cannot tell.</param>
/// <param name="Basis">The legal source; empty where there is none to name.</param>
public sealed record AwardRuling(Answer Answer, string Basis)
{
    /// <summary>The rule broken, why it cannot be told, or that the data do not vouch for the day.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = [.. value]; } = [];

    /// <summary>What the question would need to say for the answer to be yes or no.</summary>
    public IReadOnlyList<AwardPart> Missing { get; init => field = [.. value]; } = [];

    /// <summary>What the law asks of the recipient and the question does not tell.</summary>
    public IReadOnlyList<AwardCondition> Conditions { get; init => field = [.. value]; } = [];

    /// <summary>How sure the rule is that decided; absent where none did.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The findings as sentences; empty where there are none.</summary>
    public string Reason(Language language) => string.Join(' ', Findings.Select(finding => finding.Message(language)));

    /// <summary>The answer and the reason, in English.</summary>
    public override string ToString() => Findings.Count == 0 ? $"{Answer}" : $"{Answer}: {Reason(Language.English)}";
}
