using System.Text.Json.Serialization;
using Antq.Domain.Aggregation;
using Antq.Domain.Aggregation.Documents;

namespace Antq.Domain;

/// <summary>One total: of a unit, a measure and a category, with everything that tells how far it can be trusted.</summary>
[JsonConverter(typeof(RollUpCellJsonConverter))]
public sealed class RollUpCell
{
    private readonly ReportFindings _reports;

    internal RollUpCell(RollUpFrame frame, Measure measure, IReadOnlyList<OrganisationUnit> units, CellCategory category, CellBasis basis, ReportFindings reports)
    {
        (Frame, Measure, Units, Category, Basis, _reports) = (frame, measure, units, category, basis, reports);
    }

    /// <summary>What the roll-up is of: its units and its period.</summary>
    internal RollUpFrame Frame { get; }

    /// <summary>What the computation kept.</summary>
    internal CellBasis Basis { get; }

    /// <summary>The unit; the first one of a group.</summary>
    public OrganisationUnit Unit => Units[0];

    /// <summary>The units that it is of together, by key: one, but for a group.</summary>
    public IReadOnlyList<OrganisationUnit> Units { get; }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period => Frame.Period;

    /// <summary>Value and coverage in one word, so that an exact number never hides that others have not reported.</summary>
    public CellStatus Status => Exactness switch
    {
        Exactness.Exact when Coverage.IsComplete => CellStatus.Complete,
        Exactness.Exact when Coverage.Levels.All(level => level.IsEmpty) => CellStatus.Derived,
        Exactness.Exact => CellStatus.Partial,
        Exactness.Bounded => CellStatus.Bounded,
        Exactness.Estimated => CellStatus.Estimated,
        Exactness.Stale => CellStatus.Stale,
        Exactness.Missing => CellStatus.Missing,
        _ => CellStatus.Refused,
    };

    /// <summary>The category; what is absent in it means all.</summary>
    public CellCategory Category { get; }

    /// <summary>The total of the facts in hand; absent where there is none, or no right one.</summary>
    public Count? Value { get; internal init; }

    /// <summary>How sure the value is.</summary>
    public Exactness Exactness { get; internal init; } = Exactness.Missing;

    /// <summary>The whole number that the caller's weights give, between the bounds of the value; absent where it is no estimate.</summary>
    public long? Estimate => Exactness == Exactness.Estimated ? Value!.Value.Nominal : null;

    /// <summary>What the facts speak of.</summary>
    public Coverage Coverage { get; internal init; } = null!;

    /// <summary>For a stock: the days from its oldest figure to the last day asked for; otherwise absent.</summary>
    public int? AgeInDays { get; internal init; }

    /// <summary>
    /// What stands in the way of the value; every error found in the reports that speak of it, with what was assumed of their units; and each fact
    /// that would speak of it too but that an error keeps out of every total.
    /// </summary>
    public IReadOnlyList<Finding> Findings => [.. OwnFindings, .. FindingsInReports];

    /// <summary>How the value came about; made when it is first asked for.</summary>
    public Derivation Derivation => field ??= DerivationBuilder.Of(Basis, IsWithheld);

    /// <summary>
    /// Of a stock that is not known from the unit's own figure of the last day alone: the last figure that was reported of this very territory and category, with its
    /// day, so that a wider or later figure of others never hides it; null where that figure is the value, or there is none.
    /// </summary>
    public Fact? LastOwnFigure => Measure.Time == TimeBehaviour.Stock ? Basis.LastOwnFigure : null;

    /// <summary>Every fact that speaks of it, in the order of their reports, also those that were replaced, are too old, or are only held against others.</summary>
    public IReadOnlyList<Fact> Sources => field ??= Basis.Facts();

    /// <summary>Whether a fact speaks of these units' own territory, rather than only of a wider one.</summary>
    public bool HasOwnFacts => OwnFacts > 0;

    /// <summary>How many facts speak of these units' own territory.</summary>
    internal int OwnFacts { get => field >= 0 ? field : field = Basis.OwnFacts; } = -1;

    /// <summary>The other units of the small group whose total is known where the share of each is not, and that total; null where there is none.</summary>
    internal (IReadOnlyList<OrganisationUnit> Units, Count Value)? Together { get; init; }

    /// <summary>Which facts are added where one contains the others.</summary>
    internal CoverPolicy Cover { get; init; }

    /// <summary>Whether there is a value that the coverage is too short for.</summary>
    internal bool IsWithheld { get; init; }

    internal IReadOnlyList<Finding> OwnFindings { get; init; } = [];

    internal IReadOnlyList<Finding> FindingsInReports => field ??= _reports.Of(Basis, Unit == Frame.Ministry);

    /// <summary>The same cell with what is found in reports now.</summary>
    internal RollUpCell With(ReportFindings reports) => ReferenceEquals(reports, _reports) ? this : new RollUpCell(Frame, Measure, Units, Category, Basis, reports)
    {
        Value = Value,
        Exactness = Exactness,
        Coverage = Coverage,
        AgeInDays = AgeInDays,
        Together = Together,
        Cover = Cover,
        IsWithheld = IsWithheld,
        OwnFindings = OwnFindings,
    };

    /// <summary>The cell in sentences: the value, each fact with what it did, the law by which territories passed, and the coverage.</summary>
    public string Explain(Language language) => CellText.Explain(this, language, new ExplainOptions());

    /// <summary>The cell in sentences, as many and of the kind that are asked for.</summary>
    public string Explain(Language language, ExplainOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return CellText.Explain(this, language, options);
    }

    /// <summary>Unit, measure, category and value in one line.</summary>
    public string ToString(Language language) => CellText.Line(this, language);

    /// <summary>Unit, measure, category and value in one line, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
