using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>Every total that a roll-up found, and everything it found wrong.</summary>
public sealed class RollUpResult
{
    private readonly Dictionary<(UnitKey, MeasureId, CellCategory), RollUpCell> _cells;
    private readonly RollUpFrame _frame;
    private readonly Dictionary<MeasureId, CellMaker> _makers;
    private readonly Lazy<IReadOnlyList<FactOverlap>> _overlaps;

    internal RollUpResult(RollUpFrame frame, IEnumerable<CellMaker> makers, IReadOnlyList<RollUpCell> cells, IReadOnlyList<Finding> findings, OverlapFinder overlaps)
    {
        _frame = frame;
        _makers = makers.ToDictionary(maker => maker.Measure.Id);
        _cells = cells.ToDictionary(cell => (cell.Unit.Key, cell.Measure.Id, cell.Category));
        Cells = [.. cells];
        Findings = [.. findings];
        _overlaps = new(overlaps.All);
    }

    /// <summary>The version of the register that it was made with.</summary>
    public string DataVersion => _frame.Gazetteer.Version;

    /// <summary>The day whose boundaries the totals are of.</summary>
    public LocalDate BoundariesOf => _frame.Boundaries.Day;

    /// <summary>The period that the totals are of.</summary>
    public ReportingPeriod Period => _frame.Period;

    /// <summary>The units that the totals are of: the ministry, then those of the level, by code.</summary>
    public IReadOnlyList<OrganisationUnit> Units => _frame.Units;

    /// <summary>The ministry.</summary>
    public OrganisationUnit Ministry => Units[0];

    /// <summary>
    /// Every cell of which some fact speaks, of each category that a fact names: by measure, then unit, then category, the totals
    /// first. A cell of another category is made when it is asked for.
    /// </summary>
    public IReadOnlyList<RollUpCell> Cells { get; }

    /// <summary>Everything found in the reports and in adding them up: that of each report, then that of the totals.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// Every two facts that entered the roll-up and speak of the same things, so that adding them would count these twice: by the report and
    /// the place of the first, then of the second. They are looked for when they are first asked for.
    /// </summary>
    public IReadOnlyList<FactOverlap> Overlaps => _overlaps.Value;

    /// <summary>The total of a unit and a measure over all categories.</summary>
    /// <exception cref="ArgumentException">The unit is not one of <see cref="Units"/>.</exception>
    public RollUpCell this[OrganisationUnit unit, Measure measure] => this[unit, measure, CellCategory.All];

    /// <summary>The total of a unit, a measure and a category; a cell without value where no fact speaks of it.</summary>
    /// <exception cref="ArgumentException">The unit is not one of <see cref="Units"/>.</exception>
    public RollUpCell this[OrganisationUnit unit, Measure measure, CellCategory category]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(unit);
            ArgumentNullException.ThrowIfNull(measure);
            if (_cells.TryGetValue((unit.Key, measure.Id, category), out var cell)) return cell;
            return Units.Any(own => own.Key == unit.Key)
                ? (_makers.GetValueOrDefault(measure.Id) ?? new CellMaker(_frame, measure, [], [], Enumerable.Empty<Finding>().ToLookup(_ => "", StringComparer.Ordinal))).CellOf(unit, category)
                : throw new ArgumentException($"The roll-up has no unit {unit}: it has the boundaries of {DayText.Format(BoundariesOf)} (data {DataVersion}).", nameof(unit));
        }
    }
}
