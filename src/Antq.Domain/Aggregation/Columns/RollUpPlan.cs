using System.Runtime.InteropServices;
using Antq.Domain.Reporting;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// The plan of a roll-up of columns: units, periods and measures as ordinals, and the path of each to every total. It is made once, is
/// immutable, and may be used by any number of threads at a time.
/// </summary>
/// <remarks>
/// Rows hold additive flows and stocks, of the units of one day; facts that overlap, or have other properties, are for
/// <see cref="Aggregator"/>, whose totals are the same.
/// </remarks>
public sealed partial class RollUpPlan
{
    /// <summary>How many rows are added between two checks of the token.</summary>
    private const int Portion = 128 * RowIndex.Block;

    private readonly LocalDate[] _days;
    private readonly PlanUnits _units;
    private readonly Lazy<Dictionary<UnitKey, (int Level, int Unit)>> _places;
    private readonly Lazy<RowIndex> _sumIndex;
    private readonly Lazy<RowIndex> _packedIndex;

    private RollUpPlan(Gazetteer gazetteer, RollUpDefinition definition)
    {
        (Gazetteer, Definition) = (gazetteer, definition);
        if (!Enum.IsDefined(definition.Level) || definition.Level == OrganisationLevel.Department)
            throw new ArgumentException(
                $"Rows are of territories: the ministry, provinces, districts or communes, not of a {definition.Level}.",
                nameof(definition));
        Lanes = new PlanLanes(definition.Measures, definition.Table);
        Time = new PlanPeriods(definition.Period, definition.By, definition.Totals);
        _days = [.. definition.AlsoUnitsOf.Append(definition.UnitsOf).Distinct().Order()];
        var days = Array.ConvertAll(_days, UnitsOf);
        var isOfOneDay = definition.AlsoUnitsOf.Count == 0;
        _units = isOfOneDay ? days[0].Units : PlanUnits.Of(days);
        IsVerified = UnitLives.AreKnown(days[0].Snapshot, _units, definition);
        Levels = isOfOneDay && (definition.BoundariesOf is not { } day || day == definition.UnitsOf)
            ? PlanLevels.Of(_units, definition.Level, definition.UnitsOf)
            : PlanLevels.Of(
                _units, definition.Level, gazetteer.AsOf(definition.BoundariesOf ?? _days[^1], definition.AssumeUnchangedSince),
                isOfOneDay);
        if (!isOfOneDay) Lives = new PlanLives(this);
        if (!isOfOneDay && Lanes.HasStocks) Later = new LaterUnits(this, Array.ConvertAll(days, own => own.Units.Units));
        Lanes.Require(Levels.Any(level => level.SplitUnits > 0), HasPartlyReplaced);
        Expected = [.. Levels.Select(level => new ExpectedUnits(this, level))];
        RowLength = checked(Time.Cells * Lanes.Count);
        _sumIndex = new(() => new RowIndex(Units.Count, Lanes.Count, Time.CellOf, Time.Cells));
        _packedIndex = new(() => new RowIndex(Units.Count, Lanes.Count, Time.SlotOf, Time.Slots));
        _places = new(FindPlaces);
    }

    /// <summary>The gazetteer.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The definition that it was made from.</summary>
    public RollUpDefinition Definition { get; }

    /// <summary>The units of rows, in the order of their ordinals: depth first, so that those of a wider unit are contiguous.</summary>
    public IReadOnlyList<OrganisationUnit> Units => _units.Units;

    /// <summary>The periods of rows, in the order of their ordinals.</summary>
    public IReadOnlyList<ReportingPeriod> Periods => Time.Periods;

    /// <summary>The measures, in the order of their ordinals.</summary>
    public IReadOnlyList<Measure> Measures => Lanes.Measures;

    /// <summary>The levels with totals, the finest first.</summary>
    public IReadOnlyList<PlanLevel> Levels { get; }

    /// <summary>The periods with totals.</summary>
    public IReadOnlyList<ReportingPeriod> Totals => Time.Totals;

    /// <summary>Whether the gazetteer itself covers the units in all of the period, rather than the caller's assumption.</summary>
    public bool IsVerified { get; }

    internal PlanLanes Lanes { get; }

    internal PlanPeriods Time { get; }

    /// <summary>The days of the units, in words.</summary>
    private string Days => string.Join(" and ", _days.Select(DayText.Format));

    /// <summary>The periods of the units, if they are of several days; null when every unit lives in all periods.</summary>
    internal PlanLives? Lives { get; }

    /// <summary>The units that have the territory of earlier ones; null for units of one day, and without stocks.</summary>
    internal LaterUnits? Later { get; }

    /// <summary>Whether a stock may be replaced in part, so that exact counts have totals with bounds.</summary>
    internal bool HasPartlyReplaced => Later is { HasPartlyReplaced: true };

    /// <summary>For each level the units that are expected to report.</summary>
    internal ExpectedUnits[] Expected { get; }

    /// <summary>How many totals a unit has.</summary>
    internal int RowLength { get; }

    internal RowIndex SumIndex => _sumIndex.Value;

    internal RowIndex PackedIndex => _packedIndex.Value;

    /// <summary>Creates a plan.</summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="definition">The definition of the rows and the totals.</param>
    /// <exception cref="ArgumentException">
    /// The summarizability table does not allow totals of a measure in columns; a total is not made up of the periods of the rows, or a
    /// period is in no total; a unit ended before the period does, or began after it did and the rows do not restate earlier days; or one
    /// of the units of several days lives in none of the periods.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The gazetteer begins after the period does, and the definition does not assume its
    /// units
    /// unchanged.</exception>
    public static RollUpPlan Create(Gazetteer gazetteer, RollUpDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(definition);
        return new RollUpPlan(gazetteer, definition);
    }

    /// <summary>Returns the ordinal of a unit in rows.</summary>
    /// <exception cref="ArgumentException">It has no rows.</exception>
    public int OrdinalOf(OrganisationUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (_units.TryFind(unit.Key, out var ordinal)) return ordinal;
        var version = Gazetteer.Version;
        throw new ArgumentException($"{unit} is not a row unit of this plan; its units are those of {Days} (data {version}).",
            nameof(unit));
    }

    /// <summary>
    /// Returns the ordinal of the unit with a code on the day of the units, for columns of codes; -1 when there is none, which every entry
    /// point refuses.
    /// </summary>
    public int OrdinalOf(ReadOnlySpan<char> code) => OrdinalOf(code, Definition.UnitsOf);

    /// <summary>
    /// Returns the ordinal of the unit with a code on one of the days of the units: 24 was Bắc Giang until 2025-06-30 and is Bắc Ninh
    /// since; -1 when there is none, which every entry point refuses.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="unitsOf">The day, <see cref="RollUpDefinition.UnitsOf"/> or one of <see cref="RollUpDefinition.AlsoUnitsOf"/>.</param>
    /// <exception cref="ArgumentException">The plan has no units of that day.</exception>
    public int OrdinalOf(ReadOnlySpan<char> code, LocalDate unitsOf)
    {
        if (Array.IndexOf(_days, unitsOf) < 0)
            throw new ArgumentException($"Rows of this plan are of units of {Days}, not of {DayText.Format(unitsOf)}.", nameof(unitsOf));
        var snapshot = Gazetteer.AsOf(unitsOf, Definition.AssumeUnchangedSince);
        return snapshot.TryGetUnit(code, out var unit) && _units.TryFind(unit.Key, out var ordinal) ? ordinal : -1;
    }

    /// <summary>Returns the ordinal of a period in rows.</summary>
    /// <exception cref="ArgumentException">It is not a period of rows.</exception>
    public int OrdinalOf(ReportingPeriod period)
        => Time.TryFind(period, out var ordinal)
            ? ordinal
            : throw new ArgumentException(
                $"Rows of this plan are of {Periods[0]} to {Periods[^1]}, not of {period} (data {Gazetteer.Version}).", nameof(period));

    /// <summary>Returns the ordinal of a measure.</summary>
    /// <exception cref="ArgumentException">The plan does not have it.</exception>
    public int OrdinalOf(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Lanes.TryFind(measure.Id, out var lane)
            ? lane
            : throw new ArgumentException($"The plan does not have the measure '{measure.Id}' (data {Gazetteer.Version}).",
                nameof(measure));
    }

    /// <summary>Returns the totals of rows in columns.</summary>
    /// <param name="columns">The rows.</param>
    /// <param name="memory">Memory to make the totals in; by default they have memory of their own.</param>
    /// <param name="progress">Receives the share of the rows that were added.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="ArgumentException">A row has no unit, period or measure of the plan, has no count, or repeats the figure of another
    /// row; the message has its number.</exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ColumnTotals RollUp(FactColumns columns, RollUpMemory? memory = null, IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        RequireMeasures(columns);
        memory?.Begin();
        var isSparse = IsOfSums(columns.Meaning) && columns.Uppers.IsEmpty && SparseLeaf.Suits(this, columns.Length);
        var leaf = isSparse ? new SparseLeaf(this, columns.Length, memory) : LeafFor(columns.Meaning, memory);
        for (var start = 0; start < columns.Length; start += Portion)
        {
            cancellationToken.ThrowIfCancellationRequested();
            leaf.Add(columns.Slice(start, Math.Min(Portion, columns.Length - start)));
            progress?.Report(Math.Min(1, (start + (double)Portion) / columns.Length));
        }

        leaf.End();
        return new ColumnTotals(this, leaf, leaf.Added, memory);
    }

    /// <summary>Begins a roll-up to which rows are added block by block.</summary>
    /// <param name="meaning">The meaning of several rows of one unit, period and measure.</param>
    /// <param name="memory">Memory to make the totals in; by default they have memory of their own.</param>
    /// <exception cref="ArgumentException">There is no such meaning; or the plan has stocks, and the rows are events.</exception>
    public BlockRollUp Begin(RowMeaning meaning, RollUpMemory? memory = null) => new(this, meaning, memory);

    /// <summary>Returns the totals of a cube.</summary>
    /// <param name="cube">The cube.</param>
    /// <param name="memory">Memory to make the totals in; by default they have memory of their own.</param>
    /// <exception cref="ArgumentException">It does not have a count for each unit, period and measure of the plan, or one is negative; the
    /// message states which.</exception>
    public unsafe ColumnTotals RollUp(FactCube cube, RollUpMemory? memory = null)
    {
        var counts = (long)Units.Count * Periods.Count * Measures.Count;
        if (cube.IsComplete && Lives is not null)
            throw new ArgumentException("Units of several days do not live in all periods: no cube of them is complete.", nameof(cube));
        if (cube.Counts.Length != counts)
            throw new ArgumentException(
                $"The plan has {Units.Count} × {Periods.Count} × {Measures.Count} = {counts} counts, the cube {cube.Counts.Length}.",
                nameof(cube));

        memory?.Begin();

        // Bound: the cube has a count for each unit, period and measure, and is pinned for as long as the source reads it.
        fixed (int* first = cube.Counts)
            return new ColumnTotals(this, new CubeSource(this, first, cube.IsComplete, memory), counts, memory);
    }

    /// <summary>Returns the totals of an enumeration of rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="meaning">The meaning of several rows of one unit, period and measure.</param>
    /// <param name="memory">Memory to make the totals in; by default they have memory of their own.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="ArgumentException">A row has no unit, period or measure of the plan, has no count, or repeats the figure of another
    /// row.</exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ColumnTotals RollUp(IEnumerable<FactRow> rows, RowMeaning meaning, RollUpMemory? memory = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        memory?.Begin();
        var leaf = LeafFor(meaning, memory);
        var portion = new RowBatch(leaf, meaning);
        if (rows is FactRow[] array) portion.AddAll(array, cancellationToken);
        else if (rows is List<FactRow> list) portion.AddAll(CollectionsMarshal.AsSpan(list), cancellationToken);
        else portion.AddAll(rows, cancellationToken);
        leaf.End();
        return new ColumnTotals(this, leaf, leaf.Added, memory);
    }

    /// <summary>
    /// Returns the totals of the figures of reports, which are statements. As for <see cref="Aggregator"/>, only the last of several
    /// revisions is added, and no fact with an error.
    /// </summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="movement">The movement whose figures are added.</param>
    /// <param name="leftOut">
    /// Each report that another replaces, each fact with an error, and each that the plan cannot hold (<see cref="Aggregator"/> can), with
    /// the reason.
    /// </param>
    /// <param name="rules">
    /// The rules for the reports, with the gazetteer and the measures replaced by those of the plan; by default the standard ones.
    /// </param>
    /// <exception cref="ArgumentException">
    /// Two figures are of the same unit, period and measure; a report is null, or could not be a document.
    /// </exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public ColumnTotals RollUp(
        IEnumerable<Report> reports, KindId<MovementType> movement, out IReadOnlyList<Finding> leftOut, ReportRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var builder = new FactColumns.Builder(this, rules);
        var findings = new List<Finding>();
        var standing = ReportSelection.Select(reports.Select(Required), findings);
        foreach (var report in standing) findings.AddRange(builder.AddChecked(report, movement));
        leftOut = findings.AsReadOnly();
        return RollUp(builder.Columns(RowMeaning.Statements));

        static Report Required(Report report)
            => ReportShape.Require(report ?? throw new ArgumentException("A report is null.", nameof(reports)), nameof(reports));
    }

    /// <summary>Returns totals of events that are kept up to date while rows are added, removed and corrected.</summary>
    /// <param name="columns">The rows so far.</param>
    /// <exception cref="ArgumentException">
    /// The plan has stocks, or measures that are only bounded; the rows are statements, or not exact; or a row has no unit, period or
    /// measure of the plan.
    /// </exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public LiveRollUp Live(FactColumns columns)
    {
        if (Lanes.HasStocks) throw new ArgumentException("The plan has stocks, and live totals are sums of events.", nameof(columns));
        if (Lanes.HasBounds)
            throw new ArgumentException("The plan has measures that are only bounded, and live totals are sums.", nameof(columns));
        if (columns.Meaning != RowMeaning.Events || !columns.Uppers.IsEmpty)
            throw new ArgumentException("Live totals are sums of events with exact counts.", nameof(columns));
        RequireMeasures(columns);
        return new LiveRollUp(this, columns);
    }

    /// <summary>Returns the level of a unit with totals, and its place there.</summary>
    internal (int Level, int Unit) PlaceOf(OrganisationUnit unit)
        => _places.Value.TryGetValue(unit.Key, out var place)
            ? place
            : throw new ArgumentException(
                $"The plan has no totals of {unit}: it has those of {string.Join(", ", Levels)} (data {Gazetteer.Version}).", nameof(unit));

    internal FactAccumulator LeafFor(RowMeaning meaning, RollUpMemory? memory)
        => IsOfSums(meaning) ? new SumLeaf(this, memory) : new PackedLeaf(this, meaning, memory);

    /// <summary>Returns whether rows become sums, and reporters are not counted.</summary>
    private bool IsOfSums(RowMeaning meaning) => meaning == RowMeaning.Events && !Definition.TellsWhoReported && !Lanes.HasStocks;

    internal bool TryFindUnit(UnitKey unit, out int ordinal) => _units.TryFind(unit, out ordinal);

    /// <summary>Returns the place of a period among the totals.</summary>
    internal int TotalOrdinalOf(ReportingPeriod period)
        => Time.TryFindTotal(period, out var total)
            ? total
            : throw new ArgumentException($"The plan has no total of {period} (data {Gazetteer.Version}).", nameof(period));

    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    internal void RequirePlace(int level, int unit, int total, int measure)
    {
        Require(level, Levels.Count, nameof(level));
        Require(unit, Levels[level].Units.Count, nameof(unit));
        Require(total, Totals.Count, nameof(total));
        Require(measure, Measures.Count, nameof(measure));

        void Require(int place, int count, string name)
        {
            if (place < 0 || place >= count)
                throw new ArgumentOutOfRangeException(name, place, $"The plan has those from 0 to {count - 1} (data {Gazetteer.Version}).");
        }
    }

    private (GazetteerSnapshot Snapshot, PlanUnits Units) UnitsOf(LocalDate day)
    {
        var snapshot = Gazetteer.AsOf(day, Definition.AssumeUnchangedSince);
        return (snapshot, new PlanUnits(snapshot, Definition.Level));
    }

    /// <exception cref="ArgumentException">The plan has several measures, and the rows have no column of measures.</exception>
    internal void RequireMeasures(in FactColumns columns)
    {
        if (columns.Measures.IsEmpty && columns.Length > 0 && Lanes.Count > 1)
            throw new ArgumentException($"The plan has {Lanes.Count} measures, and the rows name none.", nameof(columns));
    }

    private Dictionary<UnitKey, (int Level, int Unit)> FindPlaces()
    {
        var places = new Dictionary<UnitKey, (int Level, int Unit)>();
        for (var level = 0; level < Levels.Count; level++)
        {
            for (var unit = 0; unit < Levels[level].Units.Count; unit++) places.TryAdd(Levels[level].Units[unit].Key, (level, unit));
        }

        return places;
    }
}
