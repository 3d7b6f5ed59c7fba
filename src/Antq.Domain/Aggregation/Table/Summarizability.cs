using Antq.Domain.Data;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>The summarizability table: behaviour of a measure × axis × circumstance decides what may be combined.</summary>
public sealed class Summarizability
{
    private static readonly Lazy<Summarizability> Embedded = new(() => new Summarizability(DataFile.Embedded("measures.txt")));

    private readonly Dictionary<(Axis, string, Circumstance), SummarizabilityRule> _rules;

    private Summarizability(DataFile file)
        : this([.. file.Table("summarizability").Select(row => new SummarizabilityRule(
            row.Enum<Axis>("axis"),
            row["behaviour"],
            row.Enum<Circumstance>("circumstance"),
            row.Enum<Verdict>("verdict"),
            (row["rule"], row["rule_en"]),
            (row["alternatives"], row["alternatives_en"])))])
    {
    }

    private Summarizability(IReadOnlyList<SummarizabilityRule> rules)
    {
        Rules = rules;
        _rules = rules.ToDictionary(rule => (rule.Axis, rule.Behaviour, rule.Circumstance));
    }

    /// <summary>The table that comes with the library.</summary>
    public static Summarizability Standard => Embedded.Value;

    /// <summary>Every cell of the table.</summary>
    public IReadOnlyList<SummarizabilityRule> Rules { get; }

    /// <summary>Returns the same table with another verdict in one of its rows.</summary>
    /// <exception cref="ArgumentException">The table has no such row.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public Summarizability With(Axis axis, string behaviour, Circumstance circumstance, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(behaviour);
        if (!Enum.IsDefined(verdict)) throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict.");
        if (!_rules.TryGetValue((axis, behaviour, circumstance), out var replaced))
            throw new ArgumentException($"The table has no row for {axis}, {QuotedText.Of(behaviour)}, {circumstance}.", nameof(behaviour));
        return new Summarizability([.. Rules.Select(rule => ReferenceEquals(rule, replaced) ? rule.With(verdict) : rule)]);
    }

    /// <summary>Gets the rule for a measure along an axis.</summary>
    /// <exception cref="ArgumentException">The circumstance does not occur along that axis: only territories are shared out by weights, and
    /// only stocks grow old.</exception>
    public SummarizabilityRule this[Measure measure, Axis axis, Circumstance circumstance]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(measure);
            return Find(measure, axis, circumstance)
                ?? throw new ArgumentException($"Along the axis {axis}, facts of a measure that is {BehaviourOf(measure, axis)} are never {circumstance}.", nameof(circumstance));
        }
    }

    /// <summary>Returns the rule for a measure along an axis; null when the circumstance does not occur there.</summary>
    internal SummarizabilityRule? Find(Measure measure, Axis axis, Circumstance circumstance)
        => _rules.GetValueOrDefault((axis, BehaviourOf(measure, axis), circumstance));

    private static string BehaviourOf(Measure measure, Axis axis) => axis switch
    {
        Axis.Territory => EnumSlug<TerritoryBehaviour>.Of(measure.Territory),
        Axis.Time => EnumSlug<TimeBehaviour>.Of(measure.Time),
        _ => EnumSlug<CategoryBehaviour>.Of(measure.Category),
    };
}
