using System.Text.Json.Serialization;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>Every total that a roll-up found, and everything it found wrong.</summary>
[JsonConverter(typeof(RollUpResultJsonConverter))]
public sealed class RollUpResult
{
    private readonly Dictionary<(UnitKey, MeasureId, CellCategory), RollUpCell> _cells;
    private readonly RollUpFrame _frame;
    private readonly RollUpOptions _options;
    private readonly Dictionary<MeasureId, CellBuilder> _builders;
    private readonly Lazy<IReadOnlyList<FactOverlap>> _overlaps;

    internal RollUpResult(RollUpFrame frame, RollUpOptions options, IReadOnlyDictionary<MeasureId, CellBuilder> builders, IReadOnlyList<RollUpCell> cells, IReadOnlyList<Finding> findings, OverlapFinder overlaps)
    {
        _frame = frame;
        _options = options;
        _builders = new(builders);
        _cells = cells.ToDictionary(cell => (cell.Unit.Key, cell.Measure.Id, cell.Category));
        Cells = [.. cells];
        Findings = [.. findings];
        _overlaps = new(overlaps.All);
    }

    /// <summary>The version of the register that it was made with.</summary>
    public string DataVersion => _frame.Gazetteer.Version;

    /// <summary>The day whose boundaries the totals are of; absent where the units are as they were.</summary>
    public LocalDate? BoundariesOf => _frame.BoundariesOf;

    /// <summary>The period that the totals are of.</summary>
    public ReportingPeriod Period => _frame.Period;

    /// <summary>The units that the totals are of: the ministry, then those of the level, by key.</summary>
    public IReadOnlyList<OrganisationUnit> Units => _frame.Units;

    /// <summary>The ministry.</summary>
    public OrganisationUnit Ministry => _frame.Ministry;

    /// <summary>
    /// Every cell of which some fact speaks, of each category that a fact names: by measure, then unit, then category, the totals
    /// first. A cell of another category is made when it is asked for.
    /// </summary>
    public IReadOnlyList<RollUpCell> Cells { get; }

    /// <summary>
    /// Everything found in the reports and in adding them up: that of each report, then that of the totals. Coverage that is too short is told here of
    /// the totals over all categories only; each cell has its own.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// Every two facts that entered the roll-up and speak of the same things, so that adding them would count these twice: by the report and
    /// the place of the first, then of the second. They are looked for when they are first asked for.
    /// </summary>
    public IReadOnlyList<FactOverlap> Overlaps => _overlaps.Value;

    /// <summary>The name of a unit on the day of the boundaries, or else its last one in the period or before.</summary>
    /// <exception cref="ArgumentNullException">There is no unit.</exception>
    public string NameOf(OrganisationUnit unit, Language language)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return _frame.NameOf(unit, language);
    }

    /// <summary>
    /// The total of the smallest group of the roll-up's units around a cell that no fact of it reaches beyond: what the units of a divided one have
    /// together is certain where what each of them has is not. Where no fact reaches beyond the cell, the group is its unit.
    /// </summary>
    /// <exception cref="ArgumentException">The cell is not of this roll-up, or its units are as they were.</exception>
    /// <exception cref="OverflowException">A sum passes 64 bits.</exception>
    public RollUpCell GroupOf(RollUpCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (!ReferenceEquals(cell.Frame, _frame)) throw new ArgumentException("The cell is of another roll-up.", nameof(cell));
        if (BoundariesOf is null) throw new ArgumentException("Units as they were have no groups: each is of days of its own.", nameof(cell));
        var builder = BuilderOf(cell.Measure);
        return builder.CellOf(builder.GroupAround(cell.Units, cell.Category, int.MaxValue), cell.Category);
    }

    /// <summary>The total of a unit and a measure over all categories.</summary>
    /// <exception cref="ArgumentException">The unit is not one of <see cref="Units"/>.</exception>
    public RollUpCell this[OrganisationUnit unit, Measure measure] => this[unit, measure, CellCategory.All];

    /// <summary>The total of a unit, a measure and a category; a cell without value where no fact speaks of it.</summary>
    /// <exception cref="ArgumentException">The unit is not one of <see cref="Units"/>; the category names a form, an office, a kind, a movement or a group that there is not.</exception>
    public RollUpCell this[OrganisationUnit unit, Measure measure, CellCategory category]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(unit);
            ArgumentNullException.ThrowIfNull(measure);
            category.RequireDefined(nameof(category));
            if (_cells.TryGetValue((unit.Key, measure.Id, category), out var cell)) return cell;
            return Units.Any(own => own.Key == unit.Key)
                ? BuilderOf(measure).CellOf([unit], category)
                : throw new ArgumentException($"The roll-up has no unit {unit}: it has the {(BoundariesOf is { } day ? $"boundaries of {DayText.Format(day)}" : "units as they were")} (data {DataVersion}).", nameof(unit));
        }
    }

    private CellBuilder BuilderOf(Measure measure)
        => _builders.GetValueOrDefault(measure.Id) ?? new CellBuilder(_frame, _options, new MeasureFacts(measure, [], [], ReportFindings.None));
}
