using System.Text.Json.Serialization;
using Antq.Domain.Aggregation;
using Antq.Domain.Aggregation.Documents;

namespace Antq.Domain;

/// <summary>One total: of a unit, a measure and a category, with exactness, coverage, findings and derivation.</summary>
[JsonConverter(typeof(RollUpCellJsonConverter))]
public sealed class RollUpCell
{
    private readonly ReportFindings _reports;

    internal RollUpCell(RollUpFrame frame, Measure measure, IReadOnlyList<OrganisationUnit> units, CellCategory category, CellBasis basis,
        ReportFindings reports)
    {
        (Frame, Measure, Units, Category, Basis, _reports) = (frame, measure, units, category, basis, reports);
    }

    /// <summary>The frame of the roll-up: its units and its period.</summary>
    internal RollUpFrame Frame { get; }

    /// <summary>The kept computation.</summary>
    internal CellBasis Basis { get; }

    /// <summary>The unit; the first one of a group.</summary>
    public OrganisationUnit Unit => Units[0];

    /// <summary>The units of the total, by key: one, except for a group.</summary>
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

    /// <summary>The category; null members mean all.</summary>
    public CellCategory Category { get; }

    /// <summary>The total of the facts in hand; null when there is none, or no correct one.</summary>
    public Count? Value { get; internal init; }

    /// <summary>The place of the value in a ranking or on a scale of colours; a cell without a value is before all numbers.</summary>
    public Count.SortKey SortKey => new(Value);

    /// <summary>
    /// Returns the value as short as a tile or a table needs it: <c>12.115</c>, <c>≥ 2.431</c>, <c>8–27</c>, <c>≈ 500</c>; without a value
    /// the name of its status, such as <c>chưa có số liệu</c>.
    /// </summary>
    public string ToShortWords(Language language) => Value?.ToShortWords(language) ?? Status.Name(language);

    /// <summary>How certain the value is.</summary>
    public Exactness Exactness { get; internal init; } = Exactness.Missing;

    /// <summary>The whole number by the caller's weights, between the bounds of the value; null when it is not an estimate.</summary>
    public long? Estimate => Exactness == Exactness.Estimated ? Value!.Value.Nominal : null;

    /// <summary>The coverage: which of the expected units have reported.</summary>
    public Coverage Coverage { get; internal init; } = null!;

    /// <summary>For a stock, the days from its oldest figure to the last requested day; otherwise null.</summary>
    public int? AgeInDays { get; internal init; }

    /// <summary>
    /// The findings on the value; every error in the reports that contribute to it, with the assumptions about their units; and each fact
    /// that would contribute but that an error excludes from every total.
    /// </summary>
    public IReadOnlyList<Finding> Findings => [.. OwnFindings, .. FindingsInReports];

    /// <summary>How the value was computed; made on first use.</summary>
    public Derivation Derivation => field ??= DerivationBuilder.Of(Basis, IsWithheld);

    /// <summary>
    /// For a stock whose value is not simply the unit's own figure of the last day: the last figure reported for exactly this territory and
    /// category, with its day, so that a wider or later figure of others never hides it; null when that figure is the value, or there is
    /// none.
    /// </summary>
    public Fact? LastOwnFigure => Measure.Time == TimeBehaviour.Stock ? Basis.LastOwnFigure : null;

    /// <summary>
    /// Every fact of the cell, in the order of their reports, including those that were replaced, are too old, or are only used as a check.
    /// </summary>
    public IReadOnlyList<Fact> Sources => field ??= Basis.Facts();

    /// <summary>Whether a fact is of these units' own territory, rather than only of a wider one.</summary>
    public bool HasOwnFacts => OwnFacts > 0;

    /// <summary>How many facts are of these units' own territory.</summary>
    internal int OwnFacts { get => field >= 0 ? field : field = Basis.OwnFacts; } = -1;

    /// <summary>
    /// The other units of the small group whose total is known although the share of each is not, and that total; null when there is none.
    /// </summary>
    internal (IReadOnlyList<OrganisationUnit> Units, Count Value)? Together { get; init; }

    /// <summary>Which facts are added when one contains the others.</summary>
    internal CoverPolicy Cover { get; init; }

    /// <summary>Whether the value is withheld for lack of coverage.</summary>
    internal bool IsWithheld { get; init; }

    internal IReadOnlyList<Finding> OwnFindings { get; init; } = [];

    internal IReadOnlyList<Finding> FindingsInReports => field ??= _reports.Of(Basis, Unit == Frame.Ministry);

    /// <summary>Returns the same cell with the current findings of reports.</summary>
    internal RollUpCell With(ReportFindings reports)
        => ReferenceEquals(reports, _reports) ? this : new RollUpCell(Frame, Measure, Units, Category, Basis, reports)
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

    /// <summary>
    /// Explains the cell in sentences: the value, each fact with its role, the acts by which territories passed, and the coverage.
    /// </summary>
    public string Explain(Language language) => Explain(language, new ExplainOptions());

    /// <summary>Explains the cell in sentences, with options for length and readers.</summary>
    public string Explain(Language language, ExplainOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return string.Join('\n', CellExplanation.Lines(this, language, options));
    }

    /// <summary>
    /// Returns the lines of an explanation one after the other, each made when it is asked for: for the whole of a cell with thousands of
    /// facts, which <see cref="ExplainOptions.MostFacts"/> would otherwise shorten.
    /// </summary>
    public IEnumerable<string> ExplainLines(Language language, ExplainOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return CellExplanation.Lines(this, language, options);
    }

    /// <summary>Returns unit, measure, category and value in one line.</summary>
    public string ToString(Language language) => CellExplanation.Line(this, language);

    /// <summary>Returns unit, measure, category and value in one line, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
