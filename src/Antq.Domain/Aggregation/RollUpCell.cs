using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>One total: of a unit, a measure and a category, with everything that tells how far it can be trusted.</summary>
public sealed class RollUpCell
{
    internal RollUpCell(
        RollUpFrame frame,
        OrganisationUnit unit,
        Measure measure,
        CellCategory category,
        Count? value,
        Coverage coverage,
        int? ageInDays,
        IReadOnlyList<Finding> findings,
        Derivation derivation)
    {
        Frame = frame;
        Unit = unit;
        Measure = measure;
        Category = category;
        Value = value;
        Coverage = coverage;
        AgeInDays = ageInDays;
        Findings = findings;
        Derivation = derivation;
    }

    /// <summary>What the roll-up is of.</summary>
    internal RollUpFrame Frame { get; }

    /// <summary>The unit.</summary>
    public OrganisationUnit Unit { get; }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The category; what is absent in it means all.</summary>
    public CellCategory Category { get; }

    /// <summary>The total of the facts in hand; absent where there is none, or no right one.</summary>
    public Count? Value { get; }

    /// <summary>How sure the value is.</summary>
    public Exactness Exactness => (Value, Derivation.Steps.Count) switch
    {
        ({ IsExact: true }, _) => Exactness.Exact,
        ({ }, _) => Exactness.Bounded,
        (null, 0) => Exactness.Missing,
        (null, _) => Exactness.Refused,
    };

    /// <summary>What the facts speak of.</summary>
    public Coverage Coverage { get; }

    /// <summary>For a stock: the days from its oldest figure to the last day asked for; otherwise absent.</summary>
    public int? AgeInDays { get; }

    /// <summary>Conflicts of the facts that it rests on, and every error found in their reports.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How the value came about.</summary>
    public Derivation Derivation { get; }

    /// <summary>The facts that it rests on, in the order of their reports; those that were only held against them too.</summary>
    public IEnumerable<Fact> Sources => Derivation.Steps.Select(step => step.Fact);

    /// <summary>Whether a fact speaks of this unit's own territory, rather than only of a wider one.</summary>
    public bool HasOwnFacts => OwnFacts > 0;

    /// <summary>How many facts speak of this unit's own territory.</summary>
    internal int OwnFacts { get; init; }

    /// <summary>The cell in sentences: the value, each fact with what it did, the law by which territories passed, and the coverage.</summary>
    public string Explain(Language language) => CellText.Explain(this, language);

    /// <summary>Unit, measure, category and value in one line.</summary>
    public string ToString(Language language) => CellText.Line(this, language);

    /// <summary>Unit, measure, category and value in one line, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
