using System.Collections.Concurrent;
using Antq.Domain.Findings;
using Antq.Domain.Lineage;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>What a roll-up is of: the units of one day's boundaries, their territories, and the period.</summary>
internal sealed class RollUpFrame
{
    private readonly TerritoryMap _map;
    private readonly MovementAtoms _movements;
    private readonly Lazy<UnitGround> _ground;
    private readonly ConcurrentDictionary<OrganisationUnit, IReadOnlyList<OrganisationUnit>> _expected = [];

    /// <param name="gazetteer">The register.</param>
    /// <param name="units">The units that the totals are of, beside the ministry.</param>
    /// <param name="boundaries">The day of these units; absent where they are as they were.</param>
    /// <param name="period">The days that the totals are of.</param>
    /// <param name="facts">The facts: the territories are as fine as the lowest unit that they speak of.</param>
    /// <param name="weights">How figures are shared out.</param>
    private RollUpFrame(Gazetteer gazetteer, IReadOnlyList<OrganisationUnit> units, GazetteerSnapshot? boundaries, ReportingPeriod period, IEnumerable<Fact> facts, ShareWeights weights)
    {
        Gazetteer = gazetteer;
        Period = period;
        BoundariesOf = boundaries?.Day;
        Ministry = gazetteer.Register(OrganisationLevel.Ministry).Units[0];
        Units = [Ministry, .. units.Where(unit => unit.Level != OrganisationLevel.Ministry)];
        _map = TerritoryMap.Of(gazetteer, LevelsOf(facts).Concat(Units.Select(unit => unit.Level)).Append(weights.Lowest).Max());
        Weights = boundaries is not null && weights.Wholes.Count > 0 ? new WeightedSharing(_map, weights, boundaries, units) : null;
        _movements = new MovementAtoms(period);
        _ground = new(() => new UnitGround(Units, TerritoryOf));
    }

    public Gazetteer Gazetteer { get; }

    public LocalDate? BoundariesOf { get; }

    public ReportingPeriod Period { get; }

    public OrganisationUnit Ministry { get; }

    public IReadOnlyList<OrganisationUnit> Units { get; }

    /// <summary>The caller's weights; absent where there are none.</summary>
    public WeightedSharing? Weights { get; }

    /// <summary>The units of a level on one day.</summary>
    public static RollUpFrame On(GazetteerSnapshot boundaries, OrganisationLevel level, ReportingPeriod period, IEnumerable<Fact> facts, ShareWeights weights)
        => new(boundaries.Gazetteer, boundaries.Units(level), boundaries, period, facts, weights);

    /// <summary>The units of a level as they were: each that there was in the period, for the days on which there was it.</summary>
    public static RollUpFrame AsWas(GazetteerSnapshot end, OrganisationLevel level, ReportingPeriod period, IEnumerable<Fact> facts)
    {
        _ = end.Units(level);
        var gazetteer = end.Gazetteer;
        var (first, last) = (StartOf(period.Start), Extent.Number(period.End));
        return new(gazetteer, [.. gazetteer.Register(level).Units.Where(unit => Meets(unit, first, last)).OrderBy(unit => unit.Key)], null, period, facts, ShareWeights.None);
    }

    public Territory TerritoryOf(UnitKey unit) => _map[unit];

    /// <summary>The places among <see cref="Units"/> of those that have something of a territory, ascending.</summary>
    public int[] UnitsMeeting(Territory territory) => _ground.Value.Meeting(territory);

    /// <summary>A set for its atoms, still empty.</summary>
    public AtomSet NoAtoms() => new(_map.Everything.Bounds is [.., var end] ? end : 0);

    public Territory Union(IEnumerable<Territory> territories) => _map.Union(territories);

    /// <summary>The first and the last day of a unit, as numbers; open where the register knows none.</summary>
    public static (int First, int Last) DaysOf(OrganisationUnit unit)
        => (StartOf(unit.ValidFrom), unit.ValidTo is { } last ? Extent.Number(last) : int.MaxValue);

    /// <summary>The territory of a fact: that of its unit, or of all members of its cluster together.</summary>
    public Territory TerritoryOf(Fact fact)
        => fact.Cluster is { } cluster ? cluster.Members.Select(member => _map[member]).Aggregate((all, one) => all.Union(one)) : _map[fact.Unit];

    /// <summary>The box that a cell is of.</summary>
    public Extent ExtentOf(IReadOnlyCollection<OrganisationUnit> units, CellCategory category)
    {
        var only = units.Count == 1 ? units.First() : null;
        var days = only is not null && BoundariesOf is null ? DaysOf(only) : (First: int.MinValue, Last: int.MaxValue);
        return new Extent(
            only is not null ? _map[only.Key] : Union(units.Select(unit => _map[unit.Key])),
            Math.Max(StartOf(Period.Start), days.First),
            Math.Min(Extent.Number(Period.End), days.Last),
            Bits(category.Form),
            Bits(category.Issuer),
            Bits(category.Recipient),
            _movements[category.Movement],
            category.Population);
    }

    /// <summary>The atoms of a movement, a bit each.</summary>
    public uint AtomsOf(Movements.MovementType movement) => _movements[movement];

    /// <summary>A fact where it counts: as the conferral says, where several reports have it.</summary>
    public PlacedFact Place(Fact fact, Conferral? conferral)
    {
        if (conferral is null) return new(fact, ExtentOf(fact, TerritoryOf(fact)), fact.Value!.Value);
        var atoms = conferral.Movements.Select(movement => _movements[movement]).ToArray();
        var common = atoms.Aggregate((all, one) => all & one);
        var extent = ExtentOf(fact, Union(conferral.Units.Select(unit => _map[unit]))) with
        {
            Forms = Bits(conferral.Forms),
            Issuers = Bits(conferral.Issuers),
            Recipients = Bits(conferral.Recipients),
            Movements = conferral.IsOfAllMovements && common != 0 ? common : atoms.Aggregate((all, one) => all | one),
        };
        return new(fact, extent, fact.Value!.Value);
    }

    /// <summary>
    /// A fact that is in no total, where it would be. It makes the territories no finer: one of a unit below those that they know stands for the last
    /// unit above it.
    /// </summary>
    public LeftOutFact PlaceLeftOut(Fact fact, Finding finding)
    {
        Territory? territory = null;
        foreach (var key in fact.Cluster?.Members ?? [fact.Unit])
        {
            if (!Gazetteer.TryGet(key, out var unit)) continue;
            while (unit.Level > _map.Depth) unit = unit.States[^1].Parent is { } above ? Gazetteer[above] : Ministry;
            territory = territory is null ? _map[unit.Key] : territory.Union(_map[unit.Key]);
        }

        return new LeftOutFact(fact, ExtentOf(fact, territory ?? _map.Everything), territory is not null, finding);
    }

    /// <summary>
    /// The units that are expected to be spoken of: those of the unit's level that were valid in the period and held its ground; the provinces for
    /// the ministry. Where the period has an open start, those of its last day; the unit itself where the register knows none.
    /// </summary>
    public IReadOnlyList<OrganisationUnit> ExpectedIn(IReadOnlyList<OrganisationUnit> units)
        => units is [var only] ? ExpectedIn(only) : [.. units.SelectMany(ExpectedIn).Distinct().OrderBy(unit => unit.Key)];

    private IReadOnlyList<OrganisationUnit> ExpectedIn(OrganisationUnit unit) => _expected.GetOrAdd(unit, HoldersOf);

    /// <summary>The name of a unit on the day of the boundaries, or else its last one in the period or before.</summary>
    public string NameOf(OrganisationUnit unit, Language language) => unit.StateOn(NameDayOf(unit)).NameIn(language);

    public string NamesOf(IReadOnlyList<OrganisationUnit> units, Language language) => string.Join(", ", units.Select(unit => NameOf(unit, language)));

    /// <summary>Whether a unit is one of the day of the boundaries, or else of the last day of the period.</summary>
    public bool IsOfTheDay(OrganisationUnit unit) => unit.IsAliveOn(BoundariesOf ?? Period.End) || unit.IsOlderThanTheRegister(BoundariesOf ?? Period.End);

    public LocalDate NameDayOf(OrganisationUnit unit) => DayOf(unit, BoundariesOf ?? Period.End);

    /// <summary>The day of a unit's life that is a day, or else its last; its first where the unit is older than the register and the day too.</summary>
    public static LocalDate DayOf(OrganisationUnit unit, LocalDate day)
        => unit.IsAliveOn(day) ? day : unit.IsOlderThanTheRegister(day) ? unit.FirstDay : unit.ValidTo ?? unit.FirstDay;

    private Extent ExtentOf(Fact fact, Territory territory)
    {
        // A fact that an error spoils may end before it begins.
        var end = Math.Max(Extent.Number(fact.End), StartOf(fact.Start));
        var extent = new Extent(
            territory,
            StartOf(fact.Start),
            end,
            Bits(fact.Category.Form),
            Bits(fact.Category.Issuers),
            Bits(fact.Category.Recipients),
            _movements[fact.Movement],
            fact.Category.Population)
        {
            CertainStart = fact.CertainDays is { } certain ? StartOf(certain.Start) : int.MaxValue,
            CertainEnd = fact.CertainDays is { } days ? Math.Min(Extent.Number(days.End), end) : int.MinValue,
        };
        return (extent.CertainStart, extent.CertainEnd) != (extent.Start, extent.End) ? extent with { Phase = (extent.Start, extent.End) } : extent;
    }

    private OrganisationUnit[] HoldersOf(OrganisationUnit unit)
    {
        var target = ExtentOf([unit], CellCategory.All);
        var level = unit.Level == OrganisationLevel.Ministry ? OrganisationLevel.Province : unit.Level;
        var start = target.Start == Extent.OpenStart ? target.End : target.Start;
        OrganisationUnit[] holders = [.. _map.UnitsIn(target.Territory, level).Where(holder => Meets(holder, start, target.End))];
        return holders.Length == 0 ? [unit] : holders;
    }

    /// <summary>The levels of the units that facts speak of.</summary>
    private static IEnumerable<OrganisationLevel> LevelsOf(IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Cluster is null) yield return fact.Unit.Level;
            else foreach (var member in fact.Cluster.Members) yield return member.Level;
        }
    }

    private static bool Meets(OrganisationUnit unit, int start, int end) => DaysOf(unit) is var (first, last) && first <= end && start <= last;

    private static int StartOf(LocalDate? day) => day is { } first ? Extent.Number(first) : Extent.OpenStart;

    private static uint Bits<T>(T? value)
        where T : struct, Enum
        => value is { } one ? 1u << EnumSlug<T>.Index(one) : uint.MaxValue;

    private static uint Bits<T>(IReadOnlyList<T> values)
        where T : struct, Enum
        => values.Count == 0 ? uint.MaxValue : EnumSlug<T>.Bits(values);
}
