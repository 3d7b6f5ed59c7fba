using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>A ruling of the award law: answer, source, rule broken, missing parts and remaining conditions.</summary>
/// <param name="Answer">Yes, no, or <see cref="Answer.CannotTell"/>.</param>
/// <param name="Basis">The legal source; empty when there is none to cite.</param>
public sealed record AwardRuling(Answer Answer, string Basis)
{
    /// <summary>The rule broken, why there is no answer, or that the data do not cover the day.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList<Finding>.Of(value); } = ValueList<Finding>.Empty;

    /// <summary>The parts that the question needs for the answer to be yes or no.</summary>
    public IReadOnlyList<AwardQuestion.Part> Missing { get; init => field = ValueList<AwardQuestion.Part>.Of(value); } =
        ValueList<AwardQuestion.Part>.Empty;

    /// <summary>The requirements on the recipient that the question does not settle.</summary>
    public IReadOnlyList<AwardCondition> Conditions { get; init => field = ValueList<AwardCondition>.Of(value); } =
        ValueList<AwardCondition>.Empty;

    /// <summary>How certain the deciding rule is; null for a refusal, unless an amendment that was not read may change it.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Returns the findings as sentences; empty when there are none.</summary>
    public string Reason(Language language) => string.Join(' ', Findings.Select(finding => finding.Message(language)));

    /// <summary>Returns the answer and the reason, in English.</summary>
    public override string ToString() => Findings.Count == 0 ? $"{Answer}" : $"{Answer}: {Reason(Language.English)}";
}
