using System.Collections.Concurrent;
using Antq.Domain.Lineage;
using Antq.Domain.Organisation;
using Antq.Domain.Reporting.Rules;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>The frame of a roll-up: the units of one day's boundaries, their territories, and the period.</summary>
internal sealed class RollUpFrame
{
    private readonly TerritoryMap _map;
    private readonly CategoryTable _categories;
    private (Fact Fact, FactBox Box)? _last;
    private readonly Lazy<UnitTerritories> _areas;
    private readonly ConcurrentDictionary<OrganisationUnit, IReadOnlyList<OrganisationUnit>> _expected = [];
    private readonly ConcurrentDictionary<(OrganisationUnit Unit, OrganisationLevel Level), IReadOnlyList<OrganisationUnit>> _expectedBelow
        = [];
    private readonly OrganisationUnit? _within;
    private readonly bool[]? _isListed;

    private RollUpFrame(
        TerritoryMap map,
        RuleContext context,
        CategoryTable categories,
        Lazy<UnitTerritories>? areas,
        IReadOnlyList<OrganisationUnit> units,
        LocalDate? boundaries,
        ReportingPeriod period,
        WeightedSharing? weights,
        OrganisationUnit? within)
    {
        (Gazetteer, Context, _map, _categories, Units) = (map.Gazetteer, context, map, categories, units);
        (BoundariesOf, Period, Weights) = (boundaries, period, weights);
        (Ministry, _within) = (units[0], within);
        _isListed = within is null ? null : [.. units.Select(unit => IsInside(unit, within))];
        _areas = areas ?? new(() => new UnitTerritories(Units, TerritoryOf));
    }

    public Gazetteer Gazetteer { get; }

    /// <summary>The law and the movements.</summary>
    public RuleContext Context { get; }

    /// <summary>The atoms of the movements.</summary>
    public MovementAtoms Movements => _categories.Movements;

    public LocalDate? BoundariesOf { get; }

    public ReportingPeriod Period { get; }

    public OrganisationUnit Ministry { get; }

    public IReadOnlyList<OrganisationUnit> Units { get; }

    /// <summary>The caller's weights; null when there are none.</summary>
    public WeightedSharing? Weights { get; }

    /// <summary>Creates a frame with the units of a level on one day.</summary>
    /// <param name="boundaries">The day.</param>
    /// <param name="level">The level.</param>
    /// <param name="period">The days that the totals cover.</param>
    /// <param name="depth">How fine the territories of the units with facts must be.</param>
    /// <param name="options">The weights, and whether the levels above are requested too.</param>
    /// <param name="context">The law and the movements.</param>
    public static RollUpFrame On(GazetteerSnapshot boundaries, OrganisationLevel level, ReportingPeriod period, TerritoryDepth depth,
        RollUpOptions options, RuleContext context)
    {
        var own = boundaries.Units(level);
        var units = UnitsOf(boundaries.Gazetteer, LevelsFrom(boundaries.Gazetteer, level, options).SelectMany(boundaries.Units));
        var isEarlier = depth.WithEarlier || boundaries.Gazetteer.IsEarlier(DayText.Order(boundaries.Day))
            || options.Weights.HasEarlier(boundaries.Gazetteer);
        var map = TerritoryMap.Of(boundaries.Gazetteer, depth.And(level).And(options.Weights.Lowest) with { WithEarlier = isEarlier });
        var weights = options.Weights.Wholes.Count > 0 ? new WeightedSharing(map, options.Weights, boundaries, own) : null;
        return new RollUpFrame(
            map, context, new CategoryTable(context), null, units, boundaries.Day, period, weights,
            WithinOf(boundaries.Gazetteer, options));
    }

    /// <summary>
    /// Creates a frame with the units of a level as they were: every unit that existed in the period, for the days on which it existed.
    /// </summary>
    /// <param name="end">The last day of the period.</param>
    /// <param name="level">The level.</param>
    /// <param name="period">The days that the totals cover.</param>
    /// <param name="depth">How fine the territories of the units with facts must be.</param>
    /// <param name="options">Whether the levels above are requested too.</param>
    /// <param name="context">The law and the movements.</param>
    public static RollUpFrame AsWas(GazetteerSnapshot end, OrganisationLevel level, ReportingPeriod period, TerritoryDepth depth,
        RollUpOptions options, RuleContext context)
    {
        _ = end.Units(level);
        var gazetteer = end.Gazetteer;
        var (first, last) = (StartOf(period.Start), FactBox.Number(period.End));
        var isEarlier = depth.WithEarlier || period.Start is not { } start || gazetteer.IsEarlier(DayText.Order(start));
        var units = UnitsOf(gazetteer, LevelsFrom(gazetteer, level, options)
            .SelectMany(one => (isEarlier ? gazetteer.OfLevel(one).Units : gazetteer.OfLevel(one).RecentUnits)
                .Where(unit => Meets(unit, first, last)).OrderBy(unit => unit.Key)));
        var map = TerritoryMap.Of(gazetteer, depth.And(level) with { WithEarlier = isEarlier });
        return new RollUpFrame(
            map, context, new CategoryTable(context), null, units, null, period, null, WithinOf(gazetteer, options));
    }

    /// <summary>Returns the same units for another period.</summary>
    public RollUpFrame In(ReportingPeriod period) => new(_map, Context, _categories, _areas, Units, BoundariesOf, period, Weights, _within);

    private static IEnumerable<OrganisationLevel> LevelsFrom(Gazetteer gazetteer, OrganisationLevel level, RollUpOptions options)
        => new[] { OrganisationLevel.Province, OrganisationLevel.District, OrganisationLevel.Commune }
            .Where(one => one < level && gazetteer.Has(one) && (options.WithLevelsAbove || one == options.Within?.Level)).Append(level);

    /// <summary>Returns the only unit whose totals are requested; null for all.</summary>
    private static OrganisationUnit? WithinOf(Gazetteer gazetteer, RollUpOptions options)
        => options.Within is { } key && key.Level != OrganisationLevel.Ministry ? gazetteer[key] : null;

    /// <summary>Returns whether a unit existed in a period.</summary>
    public static bool Existed(OrganisationUnit unit, ReportingPeriod period)
        => Meets(unit, StartOf(period.Start), FactBox.Number(period.End));

    /// <summary>Returns whether a unit is, or lies in, another on the day that names it.</summary>
    private bool IsInside(OrganisationUnit unit, OrganisationUnit outer)
    {
        var day = NameDayOf(unit);
        for (var above = unit; above.Level >= outer.Level;)
        {
            if (above == outer) return true;
            if (above.StateOn(DayOf(above, day)).Parent is not { } parent || Gazetteer.Find(parent) is not { } next) return false;
            above = next;
        }

        return false;
    }

    /// <summary>Returns whether the unit at a place has totals in the result.</summary>
    public bool IsListed(int place) => _isListed is null || _isListed[place];

    /// <summary>The units that have totals in the result.</summary>
    public IReadOnlyList<OrganisationUnit> Listed
        => field ??= _isListed is null ? Units : [.. Units.Where((_, place) => _isListed[place])];

    private static OrganisationUnit[] UnitsOf(Gazetteer gazetteer, IEnumerable<OrganisationUnit> units)
        => [gazetteer.OfLevel(OrganisationLevel.Ministry).Units[0], .. units.Where(unit => unit.Level != OrganisationLevel.Ministry)];

    public Territory TerritoryOf(UnitKey unit) => _map[unit];

    /// <summary>Returns whether both have the same atoms.</summary>
    public bool HasAtomsOf(RollUpFrame other) => ReferenceEquals(_map, other._map);

    /// <summary>Returns whether the unit at a place is of the lowest requested level.</summary>
    public bool IsLowest(int place) => Units[place].Level == Units[^1].Level;

    /// <summary>Returns all territory of the units that are expected to report for a unit.</summary>
    public Territory ReachOf(OrganisationUnit unit)
        => Union([
            _map[unit.Key],
            .. new[] { OrganisationLevel.Province, OrganisationLevel.District, OrganisationLevel.Commune }
                .SelectMany(level => ExpectedIn([unit], level)).Concat(ExpectedIn([unit])).Select(holder => _map[holder.Key]),
        ]);

    /// <summary>The territories of all units.</summary>
    public TerritoryMap Map => _map;

    /// <summary>Returns the places among <see cref="Units"/> of those that meet a territory, ascending.</summary>
    public int[] UnitsMeeting(Territory territory) => _areas.Value.Meeting(territory);

    /// <summary>Returns an empty set for its atoms.</summary>
    public AtomSet NoAtoms() => new(_map.Everything.Bounds is [.., var end] ? end : 0);

    public Territory Union(IEnumerable<Territory> territories) => _map.Union(territories);

    /// <summary>Returns the first and the last day of a unit, as numbers; open when the gazetteer has none.</summary>
    public static (int First, int Last) DaysOf(OrganisationUnit unit)
        => (StartOf(unit.ValidFrom), unit.ValidTo is { } last ? FactBox.Number(last) : int.MaxValue);

    /// <summary>Returns the territory of a fact: that of its unit, or of all members of its cluster together.</summary>
    public Territory TerritoryOf(Fact fact)
        => fact.Members is { } members ? members.Select(member => _map[member]).Aggregate((all, one) => all.Union(one)) : _map[fact.Unit];

    /// <summary>Returns the box of a cell.</summary>
    public FactBox BoxOf(IReadOnlyCollection<OrganisationUnit> units, CellCategory category)
    {
        var only = units.Count == 1 ? units.First() : null;
        var days = only is not null && BoundariesOf is null ? DaysOf(only) : (First: int.MinValue, Last: int.MaxValue);
        return new FactBox(
            only is not null ? _map[only.Key] : Union(units.Select(unit => _map[unit.Key])),
            Math.Max(StartOf(Period.Start), days.First),
            Math.Min(FactBox.Number(Period.End), days.Last),
            _categories.Of(category));
    }

    /// <summary>The box of everything in the period.</summary>
    public FactBox OfMinistry => field ??= BoxOf([Ministry], CellCategory.All);

    /// <summary>Returns the set of a category.</summary>
    public CategorySet SetOf(CellCategory category) => _categories.Of(category);

    /// <summary>Returns the box of a fact of a conferral with several reports.</summary>
    public FactBox BoxOf(Conferral conferral)
    {
        var (start, end) = new AwardDays(conferral.Start, conferral.End).Numbers;
        return new FactBox(Union(conferral.Units.Select(unit => _map[unit])), start, end, _categories.Of(conferral));
    }

    /// <summary>Returns the box of an award of a cluster, or of a member, on some days.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="box">Its box by itself.</param>
    /// <param name="days">The days.</param>
    /// <param name="wholes">The cluster awards that may contain it.</param>
    public FactBox Within(Fact fact, FactBox box, AwardDays days, IReadOnlyList<Fact> wholes)
        => On(box with { Category = _categories.Within(fact, wholes) }, days);

    /// <summary>Returns the same box on other days.</summary>
    public static FactBox On(FactBox box, AwardDays days)
    {
        var (start, end) = days.Numbers;
        return new FactBox(box.Territory, start, end, box.Category);
    }

    /// <summary>Returns the box of a fact; the same object as for the fact before it if they are equal.</summary>
    public FactBox BoxOf(Fact fact)
    {
        if (_last is var (before, box) && IsSameBox(fact, before)) return box;
        box = BoxOf(fact, TerritoryOf(fact));
        if (fact.IsEvent && !AwardDays.AreStated(fact) && UnitDays.ReadOn(fact.Report, Gazetteer.Find(fact.Unit)) is var day
            && day < fact.End)
            box = On(box, new AwardDays(day, day));
        _last = (fact, box);
        return box;
    }

    /// <summary>
    /// Places a fact that is excluded from every total where it would be. It makes the territories no finer: one of a unit below their
    /// level, or of one that ended before theirs, is placed at the lowest unit above it.
    /// </summary>
    public ExcludedFact PlaceLeftOut(Fact fact, Finding finding)
    {
        Territory? territory = null;
        foreach (var key in fact.Units)
        {
            if (!Gazetteer.TryGet(key, out var unit)) continue;
            while (!_map.Has(unit)) unit = unit.LastState.Parent is { } above ? Gazetteer[above] : Ministry;
            territory = territory is null ? _map[unit.Key] : territory.Union(_map[unit.Key]);
        }

        return new ExcludedFact(fact, BoxOf(fact, territory ?? _map.Everything), territory is not null, finding);
    }

    /// <summary>
    /// Returns the units that are expected to report (C1): those of the unit's level that were valid in the period and hold some of its
    /// territory; the provinces for the ministry. If the period has an open start, those of its last day; the unit itself if the gazetteer
    /// has none.
    /// </summary>
    public IReadOnlyList<OrganisationUnit> ExpectedIn(IReadOnlyList<OrganisationUnit> units)
        => units is [var only] ? ExpectedIn(only) : [.. units.SelectMany(ExpectedIn).Distinct().OrderBy(unit => unit.Key)];

    /// <summary>
    /// Returns the units of a lower level that are expected to report (C3): those that were valid in the period and hold some of the
    /// territory.
    /// </summary>
    public IReadOnlyList<OrganisationUnit> ExpectedIn(IReadOnlyList<OrganisationUnit> units, OrganisationLevel level)
        => level > _map.Depth ? []
            : units is [var only] ? _expectedBelow.GetOrAdd((only, level), one => HoldersIn([one.Unit], one.Level))
            : HoldersIn(units, level);

    private OrganisationUnit[] HoldersIn(IReadOnlyList<OrganisationUnit> units, OrganisationLevel level)
        => [.. units.SelectMany(unit => HoldersOf(unit, level)).Distinct().OrderBy(unit => unit.Key)];

    private IReadOnlyList<OrganisationUnit> ExpectedIn(OrganisationUnit unit) => _expected.GetOrAdd(unit, HoldersOf);

    /// <summary>Returns the name of a unit on the day of the boundaries, or else its last one in the period or before.</summary>
    public string NameOf(OrganisationUnit unit, Language language) => unit.StateOn(NameDayOf(unit)).NameIn(language);

    /// <summary>Returns a unit for display, on the same day.</summary>
    public UnitEntry EntryOf(OrganisationUnit unit)
    {
        var day = NameDayOf(unit);
        return new UnitEntry(unit, unit.StateOn(day), day, Gazetteer.Find);
    }

    public string NamesOf(IReadOnlyList<OrganisationUnit> units, Language language)
        => string.Join(", ", units.Select(unit => NameOf(unit, language)));

    /// <summary>Returns whether a unit exists on the day of the boundaries, or else on the last day of the period.</summary>
    public bool IsOfTheDay(OrganisationUnit unit)
        => unit.IsAliveOn(BoundariesOf ?? Period.End) || unit.IsOlderThanTheGazetteer(BoundariesOf ?? Period.End);

    public LocalDate NameDayOf(OrganisationUnit unit) => DayOf(unit, BoundariesOf ?? Period.End);

    /// <summary>
    /// Returns a day, limited to the unit's life; its first day if both the day and the unit's start are before the gazetteer.
    /// </summary>
    public static LocalDate DayOf(OrganisationUnit unit, LocalDate day)
        => unit.IsAliveOn(day) ? day : unit.IsOlderThanTheGazetteer(day) ? unit.FirstDay : unit.ValidTo ?? unit.FirstDay;

    private FactBox BoxOf(Fact fact, Territory territory)
    {
        // A fact with an error may end before it begins.
        var start = StartOf(fact.Start);
        var end = Math.Max(FactBox.Number(fact.End), start);
        var (first, last) = fact.CertainDays is { } certain
            ? (StartOf(certain.Start), Math.Min(FactBox.Number(certain.End), end))
            : (int.MaxValue, int.MinValue);
        var box = new FactBox(territory, start, end, _categories.Of(fact));
        return (first, last) == (start, end) ? box : box with { Certain = new CertainDays(first, last, fact.Phase) };
    }

    /// <summary>Returns whether two facts of one report, which are placed one after another, have the same box.</summary>
    private static bool IsSameBox(Fact one, Fact other)
        => ReferenceEquals(one.Report, other.Report) && ReferenceEquals(one.Category, other.Category) && one.HasPlaceOf(other)
            && one.Award?.Title == other.Award?.Title;

    private OrganisationUnit[] HoldersOf(OrganisationUnit unit)
    {
        var holders = HoldersOf(unit, unit.Level == OrganisationLevel.Ministry ? OrganisationLevel.Province : unit.Level);
        return holders.Length == 0 ? [unit] : holders;
    }

    private OrganisationUnit[] HoldersOf(OrganisationUnit unit, OrganisationLevel level)
    {
        var target = BoxOf([unit], CellCategory.All);
        var start = target.Start == FactBox.OpenStart ? target.End : target.Start;
        return [.. _map.UnitsIn(target.Territory, level).Where(holder => Meets(holder, start, target.End))];
    }

    private static bool Meets(OrganisationUnit unit, int start, int end)
        => DaysOf(unit) is var (first, last) && first <= end && start <= last;

    private static int StartOf(LocalDate? day) => day is { } first ? FactBox.Number(first) : FactBox.OpenStart;
}
