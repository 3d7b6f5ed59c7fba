using Antq.Domain.Data;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>The summarizability table: behaviour of a measure × axis × overlap case decides what may be combined.</summary>
public sealed class Summarizability
{
    private static readonly Lazy<Summarizability> Embedded = new(() => new Summarizability(DataFile.Embedded("measures.txt")));

    private readonly Dictionary<(Axis, string, OverlapCase), SummarizabilityRule> _rules;

    private Summarizability(DataFile file)
        : this([.. file.Table("summarizability").Select(row => new SummarizabilityRule(
            row.Enum<Axis>("axis"),
            row["behaviour"],
            row.Enum<OverlapCase>("overlap"),
            row.Enum<Verdict>("verdict"),
            new(row["rule"], row["rule_en"]),
            new(row["alternatives"], row["alternatives_en"])))])
    {
    }

    private Summarizability(IReadOnlyList<SummarizabilityRule> rules)
    {
        Rules = rules;
        _rules = rules.ToDictionary(rule => (rule.Axis, rule.Behaviour, rule.OverlapCase));
    }

    /// <summary>The table that comes with the library.</summary>
    public static Summarizability Standard => Embedded.Value;

    /// <summary>Every cell of the table.</summary>
    public IReadOnlyList<SummarizabilityRule> Rules { get; }

    /// <summary>Returns the same table with another verdict in one of its rows.</summary>
    /// <exception cref="ArgumentException">The table has no such row.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public Summarizability With(Axis axis, string behaviour, OverlapCase overlap, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(behaviour);
        if (!Enum.IsDefined(verdict)) throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict.");
        if (!_rules.TryGetValue((axis, behaviour, overlap), out var replaced))
            throw new ArgumentException($"The table has no row for {axis}, {QuotedText.Of(behaviour)}, {overlap}.", nameof(behaviour));
        return new Summarizability([.. Rules.Select(rule => ReferenceEquals(rule, replaced) ? rule.With(verdict) : rule)]);
    }

    /// <summary>Gets the rule for a measure along an axis.</summary>
    /// <exception cref="ArgumentException">The overlap case does not occur along that axis: only territories are shared out by weights, and
    /// only stocks grow old.</exception>
    public SummarizabilityRule this[Measure measure, Axis axis, OverlapCase overlap]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(measure);
            return Find(measure, axis, overlap)
                ?? throw new ArgumentException(
                    $"Along the axis {axis}, facts of a measure that is {BehaviourOf(measure, axis)} are never {overlap}.",
                    nameof(overlap));
        }
    }

    /// <summary>Returns the rule for a measure along an axis; null when the overlap case does not occur there.</summary>
    internal SummarizabilityRule? Find(Measure measure, Axis axis, OverlapCase overlap)
        => _rules.GetValueOrDefault((axis, BehaviourOf(measure, axis), overlap));

    private static string BehaviourOf(Measure measure, Axis axis) => axis switch
    {
        Axis.Territory => EnumName<TerritoryBehaviour>.Of(measure.Territory),
        Axis.Time => EnumName<TimeBehaviour>.Of(measure.Time),
        _ => EnumName<CategoryBehaviour>.Of(measure.Category),
    };
}
