using System.Text.Json.Serialization;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>One total: of a unit, a measure and a category, with everything that tells how far it can be trusted.</summary>
[JsonConverter(typeof(RollUpCellJsonConverter))]
public sealed class RollUpCell
{
    private readonly Lazy<Derivation> _derivation;
    private readonly Lazy<IReadOnlyList<Fact>> _sources;
    private readonly Lazy<IReadOnlyList<Finding>> _inReports;

    internal RollUpCell(RollUpFrame frame, Measure measure, IReadOnlyList<OrganisationUnit> units, CellCategory category, CellBasis basis, ReportFindings reports)
    {
        (Frame, Measure, Units, Category, Basis) = (frame, measure, units, category, basis);
        _derivation = new Lazy<Derivation>(() => DerivationBuilder.Of(Basis, IsWithheld));
        _sources = new Lazy<IReadOnlyList<Fact>>(Basis.Facts);
        _inReports = new Lazy<IReadOnlyList<Finding>>(() => reports.Of(Basis, Unit == Frame.Ministry));
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

    /// <summary>The category; what is absent in it means all.</summary>
    public CellCategory Category { get; }

    /// <summary>The total of the facts in hand; absent where there is none, or no right one.</summary>
    public Count? Value { get; internal init; }

    /// <summary>How sure the value is.</summary>
    public Exactness Exactness { get; internal init; } = Exactness.Missing;

    /// <summary>The whole number that the caller's weights give, between the bounds of the value; absent where it is no estimate.</summary>
    public long? Estimate => Exactness == Exactness.Estimated ? Value!.Value.Nominal : null;

    /// <summary>What the facts speak of.</summary>
    public Coverage Coverage { get; internal init; } = new([]);

    /// <summary>For a stock: the days from its oldest figure to the last day asked for; otherwise absent.</summary>
    public int? AgeInDays { get; internal init; }

    /// <summary>
    /// What stands in the way of the value; every error found in the reports that speak of it, with what was assumed of their units; and each fact
    /// that would speak of it too but that an error keeps out of every total.
    /// </summary>
    public IReadOnlyList<Finding> Findings => [.. OwnFindings, .. FindingsInReports];

    /// <summary>How the value came about; made when it is first asked for.</summary>
    public Derivation Derivation => _derivation.Value;

    /// <summary>Every fact that speaks of it, in the order of their reports, found when they are first asked for: also those that were replaced, too old, or only held against others.</summary>
    public IReadOnlyList<Fact> Sources => _sources.Value;

    /// <summary>Whether a fact speaks of these units' own territory, rather than only of a wider one.</summary>
    public bool HasOwnFacts => OwnFacts > 0;

    /// <summary>How many facts speak of these units' own territory.</summary>
    internal int OwnFacts => Basis.OwnFacts;

    /// <summary>The other units of the small group whose total is known where the share of each is not, and that total; null where there is none.</summary>
    internal (IReadOnlyList<OrganisationUnit> Units, Count Value)? Together { get; init; }

    /// <summary>Which facts are added where one contains the others.</summary>
    internal CoverPolicy Cover { get; init; }

    /// <summary>Whether there is a value that the coverage is too short for.</summary>
    internal bool IsWithheld { get; init; }

    internal IReadOnlyList<Finding> OwnFindings { get; init; } = [];

    internal IReadOnlyList<Finding> FindingsInReports => _inReports.Value;

    /// <summary>The cell in sentences: the value, each fact with what it did, the law by which territories passed, and the coverage.</summary>
    public string Explain(Language language) => CellText.Explain(this, language);

    /// <summary>Unit, measure, category and value in one line.</summary>
    public string ToString(Language language) => CellText.Line(this, language);

    /// <summary>Unit, measure, category and value in one line, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
