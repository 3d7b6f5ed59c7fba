namespace Antq.Domain.Aggregation;

/// <summary>One cell of the summarizability table.</summary>
public sealed class SummarizabilityRule
{
    private readonly (string Vietnamese, string English) _rule;
    private readonly (string Vietnamese, string English) _alternatives;

    internal SummarizabilityRule(
        Axis axis,
        string behaviour,
        Circumstance circumstance,
        Verdict verdict,
        (string Vietnamese, string English) rule,
        (string Vietnamese, string English) alternatives)
    {
        Axis = axis;
        Behaviour = behaviour;
        Circumstance = circumstance;
        Verdict = verdict;
        _rule = rule;
        _alternatives = alternatives;
    }

    /// <summary>The axis.</summary>
    public Axis Axis { get; }

    /// <summary>The behaviour of the measure on the axis, such as <c>adds</c> or <c>stock</c>.</summary>
    public string Behaviour { get; }

    /// <summary>The circumstance of the facts.</summary>
    public Circumstance Circumstance { get; }

    /// <summary>Whether they may be combined.</summary>
    public Verdict Verdict { get; }

    /// <summary>Returns the same row with another verdict.</summary>
    internal SummarizabilityRule With(Verdict verdict) => new(Axis, Behaviour, Circumstance, verdict, _rule, _alternatives);

    /// <summary>Returns the rule as a sentence: how they are combined, or why not.</summary>
    public string Rule(Language language) => language == Language.Vietnamese ? _rule.Vietnamese : _rule.English;

    /// <summary>Returns the valid alternatives; empty when the value is correct.</summary>
    public string Alternatives(Language language) => language == Language.Vietnamese ? _alternatives.Vietnamese : _alternatives.English;
}
