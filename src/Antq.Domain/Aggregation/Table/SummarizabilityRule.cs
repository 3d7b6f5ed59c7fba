namespace Antq.Domain.Aggregation;

/// <summary>One cell of the summarizability table.</summary>
public sealed class SummarizabilityRule
{
    private readonly BilingualText _rule;
    private readonly BilingualText _alternatives;

    internal SummarizabilityRule(
        Axis axis,
        string behaviour,
        OverlapCase overlap,
        Verdict verdict,
        BilingualText rule,
        BilingualText alternatives)
    {
        Axis = axis;
        Behaviour = behaviour;
        OverlapCase = overlap;
        Verdict = verdict;
        _rule = rule;
        _alternatives = alternatives;
    }

    /// <summary>The axis.</summary>
    public Axis Axis { get; }

    /// <summary>The behaviour of the measure on the axis, such as <c>adds</c> or <c>stock</c>.</summary>
    public string Behaviour { get; }

    /// <summary>The overlap case of the facts.</summary>
    public OverlapCase OverlapCase { get; }

    /// <summary>Whether they may be combined.</summary>
    public Verdict Verdict { get; }

    /// <summary>Returns the same row with another verdict.</summary>
    internal SummarizabilityRule With(Verdict verdict) => new(Axis, Behaviour, OverlapCase, verdict, _rule, _alternatives);

    /// <summary>Returns the rule as a sentence: how they are combined, or why not.</summary>
    public string Rule(Language language) => language == Language.Vietnamese ? _rule.Vietnamese : _rule.English;

    /// <summary>Returns the valid alternatives; empty when the value is correct.</summary>
    public string Alternatives(Language language) => language == Language.Vietnamese ? _alternatives.Vietnamese : _alternatives.English;
}
