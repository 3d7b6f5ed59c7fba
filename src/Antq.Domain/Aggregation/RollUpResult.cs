using System.Text.Json.Serialization;
using Antq.Domain.Aggregation;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>The totals and findings of a roll-up.</summary>
[JsonConverter(typeof(RollUpResultJsonConverter))]
public sealed partial class RollUpResult
{
    private readonly Lazy<Dictionary<(UnitKey, MeasureId, CellCategory, ReportingPeriod), RollUpCell>> _cells;
    private readonly RollUpFrame _frame;
    private readonly CellBuilders _builders;
    private readonly Lazy<IReadOnlyList<FactOverlap>> _overlaps;
    private readonly Lazy<IReadOnlyList<FactOverlap>> _overlapsOfConsequence;
    private readonly Lazy<IReadOnlyList<FactOverlap.Group>> _overlapGroups;
    private readonly Lazy<Dictionary<UnitKey, string>> _vietnamese;
    private readonly Lazy<Dictionary<UnitKey, string>> _english;

    internal RollUpResult(IReadOnlyList<RollUpFrame> frames, CellBuilders builders, IReadOnlyList<RollUpCell> cells,
        IReadOnlyList<Finding> findings, IEnumerable<OverlapFinder> overlaps)
    {
        (_frame, _builders) = (frames[0], builders);
        (Cells, Findings) = ([.. cells], [.. findings]);
        _cells = new(() => Cells.ToDictionary(cell => (cell.Unit.Key, cell.Measure.Id, cell.Category, cell.Period)));
        Periods = [.. frames.Select(frame => frame.Period)];
        Units = frames.Count == 1 ? _frame.Listed : [.. frames.SelectMany(frame => frame.Listed).Distinct()];
        _overlaps = new(() => OverlapFinder.All(overlaps));
        _overlapsOfConsequence = new(() => [.. AllOverlaps.Where(overlap => overlap.HasConsequence)]);
        _overlapGroups = new(
            () => [.. Overlaps.GroupBy(overlap => (overlap.One.Measure, Kinds: ValueList<OverlapKind>.Of(overlap.Kinds)))
                .OrderBy(group => group.Key.Measure).ThenByDescending(group => group.Count())
                .Select(group => new FactOverlap.Group(_frame.Context.Measures[group.Key.Measure], [.. group]))]);
        _vietnamese = new(() => Labels(Language.Vietnamese));
        _english = new(() => Labels(Language.English));
    }

    /// <summary>The version of the gazetteer.</summary>
    public string DataVersion => _frame.Gazetteer.Version;

    /// <summary>The day whose boundaries the totals use; null when the units are as they were.</summary>
    public LocalDate? BoundariesOf => _frame.BoundariesOf;

    /// <summary>The level of the totals.</summary>
    public OrganisationLevel Level => _builders.Level;

    /// <summary>The options of the roll-up.</summary>
    public RollUpOptions Options => _builders.Options;

    /// <summary>The period of the totals.</summary>
    public ReportingPeriod Period => _frame.Period;

    /// <summary>All periods of the totals, first <see cref="Period"/>.</summary>
    public IReadOnlyList<ReportingPeriod> Periods { get; }

    /// <summary>
    /// The units of the totals: the ministry, then those of each level, by key; only <see cref="RollUpOptions.Within"/> and the units in it
    /// if that is given.
    /// </summary>
    public IReadOnlyList<OrganisationUnit> Units { get; }

    /// <summary>The ministry.</summary>
    public OrganisationUnit Ministry => _frame.Ministry;

    /// <summary>
    /// Every cell with some fact, for each category that a fact names on the axes of <see cref="RollUpOptions.By"/>: by measure, then unit,
    /// then category, the totals first. A cell of another category is made on request.
    /// </summary>
    public IReadOnlyList<RollUpCell> Cells { get; }

    /// <summary>
    /// The findings on the reports and on adding them up: those of each report, then those of the totals. Insufficient coverage is reported
    /// here for the totals over all categories only; each cell has its own.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// The pairs of facts in the roll-up that overlap with a consequence, so that adding them would count the same things twice: by the
    /// report and the place of the first, then of the second. Computed on first use.
    /// </summary>
    public IReadOnlyList<FactOverlap> Overlaps => _overlapsOfConsequence.Value;

    /// <summary>Every pair of facts that overlap, also stocks of different days, of which the later one is used.</summary>
    public IReadOnlyList<FactOverlap> AllOverlaps => _overlaps.Value;

    /// <summary>The <see cref="Overlaps"/> by measure and reasons, in the order of the measures, most overlaps first.</summary>
    public IReadOnlyList<FactOverlap.Group> OverlapGroups => _overlapGroups.Value;

    /// <summary>Returns the name of a unit on the day of the boundaries, or else its last one in the period or before.</summary>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    public string NameOf(OrganisationUnit unit, Language language)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return _frame.NameOf(unit, language);
    }

    /// <summary>
    /// Returns a label for a unit that distinguishes it from every other one of <see cref="Units"/>, as <see cref="UnitLabels"/> does: the
    /// name alone, or with the units above, the kind or the days. So in units as they were over a merger, <c>Phú Thọ (đến 30/06/2025)</c>
    /// and <c>Phú Thọ (từ 01/07/2025)</c>. For any other unit, such as one that only a coverage names, it is the kind with the name, and
    /// the last day of a unit that has ended.
    /// </summary>
    public string LabelOf(OrganisationUnit unit, Language language)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return (language == Language.Vietnamese ? _vietnamese : _english).Value.TryGetValue(unit.Key, out var label)
            ? label
            : _frame.EntryOf(unit).DatedLabel(language);
    }

    /// <summary>
    /// Returns the totals as a table of units, measures and periods, by default one row for each unit and a column for each measure and
    /// period; see <see cref="Table.ToCsv"/> for a file.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A unit or a period of the options is not of this result; or a member of the category is undefined.
    /// </exception>
    public Table ToTable(TableOptions? options = null) => new(this, options ?? new TableOptions());

    /// <summary>
    /// Returns the total of the smallest group of the roll-up's units around a cell that no fact of it reaches beyond: the total of the
    /// units of a divided one is certain when the share of each is not. If no fact reaches beyond the cell, the group is its unit.
    /// </summary>
    /// <exception cref="ArgumentException">The cell is not of this roll-up, or its units are as they were.</exception>
    public RollUpCell GroupOf(RollUpCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (!ReferenceEquals(cell.Frame.Units, _frame.Units)) throw new ArgumentException("The cell is of another roll-up.", nameof(cell));
        if (BoundariesOf is null)
            throw new ArgumentException("Units as they were have no groups: each is of days of its own.", nameof(cell));
        return _builders.CellOf(
            cell.Measure, cell.Period, _builders.GroupAround(cell.Measure, cell.Period, cell.Units, cell.Category), cell.Category);
    }

    /// <summary>Gets the total of a unit and a measure over all categories.</summary>
    /// <exception cref="ArgumentException">The unit is not one of <see cref="Units"/>.</exception>
    public RollUpCell this[OrganisationUnit unit, Measure measure] => this[unit, measure, CellCategory.All];

    /// <summary>Gets the total of a unit and a measure over all categories, by the key of the unit.</summary>
    /// <exception cref="ArgumentException">The unit is not one of <see cref="Units"/>.</exception>
    public RollUpCell this[UnitKey unit, Measure measure] => this[unit, measure, CellCategory.All];

    /// <summary>Gets the total of a unit, a measure and a category, by the key of the unit.</summary>
    /// <exception cref="ArgumentException">The unit is not one of <see cref="Units"/>; or a member of the category is
    /// undefined.</exception>
    public RollUpCell this[UnitKey unit, Measure measure, CellCategory category] => this[UnitOf(unit), measure, category, Period];

    /// <summary>Gets the total of a unit, a measure and a category; a cell without a value if there is no fact.</summary>
    /// <exception cref="ArgumentException">The unit is not one of <see cref="Units"/>; or a member of the category is
    /// undefined.</exception>
    public RollUpCell this[OrganisationUnit unit, Measure measure, CellCategory category] => this[unit, measure, category, Period];

    /// <summary>
    /// Gets the total of a unit, a measure, a category and one of the <see cref="Periods"/>; a cell without a value if there is no fact.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The unit is not one of <see cref="Units"/>, or the period none of <see cref="Periods"/>; or a member of the category is undefined.
    /// </exception>
    public RollUpCell this[OrganisationUnit unit, Measure measure, CellCategory category, ReportingPeriod period]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(unit);
            ArgumentNullException.ThrowIfNull(measure);
            category.RequireDefined(_frame.Context, nameof(category));
            if (_cells.Value.TryGetValue((unit.Key, measure.Id, category, period), out var cell)) return cell;
            if (!Periods.Contains(period))
                throw new ArgumentException($"The roll-up has no period {period}, but {string.Join(", ", Periods)} (data {DataVersion}).",
                    nameof(period));
            return Units.Any(own => own.Key == unit.Key)
                ? _builders.CellOf(measure, period, [unit], category)
                : throw HasNo($"{unit}", nameof(unit));
        }
    }

    private OrganisationUnit UnitOf(UnitKey unit) => _frame.Gazetteer.Find(unit) ?? throw HasNo($"{unit}", nameof(unit));

    private ArgumentException HasNo(string unit, string parameter) => new(
        $"The roll-up has no unit {unit}: it has the "
            + (BoundariesOf is { } day ? $"boundaries of {DayText.Format(day)}" : "units as they were")
            + $"{(Options.Within is { } within ? $" within {within}" : "")} (data {DataVersion}).", parameter);

    private Dictionary<UnitKey, string> Labels(Language language)
    {
        var labels = Units.Select(_frame.EntryOf).ToArray().DistinctLabels(language);
        return Units.Zip(labels).ToDictionary(one => one.First.Key, one => one.Second);
    }
}
