using Antq.Domain.Findings;
using Antq.Domain.Lineage;
using Antq.Domain.Movements;
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
    private readonly Dictionary<OrganisationUnit, IReadOnlyList<OrganisationUnit>> _expected = [];

    /// <param name="gazetteer">The register.</param>
    /// <param name="level">The level of the units that the totals are of.</param>
    /// <param name="boundariesOf">The day of these units.</param>
    /// <param name="period">The days that the totals are of.</param>
    /// <param name="facts">The facts: the territories are as fine as the lowest unit that they speak of.</param>
    public RollUpFrame(Gazetteer gazetteer, OrganisationLevel level, LocalDate boundariesOf, ReportingPeriod period, IEnumerable<Fact> facts)
    {
        _map = TerritoryMap.Of(gazetteer, facts.SelectMany(fact => fact.Cluster?.Members ?? [fact.Unit]).Select(unit => unit.Level).Append(level).Max());
        Gazetteer = gazetteer;
        Boundaries = gazetteer.AsOf(boundariesOf);
        Period = period;
        Units = level == OrganisationLevel.Ministry ? [Boundaries.Ministry] : [Boundaries.Ministry, .. Boundaries.Units(level)];
    }

    public Gazetteer Gazetteer { get; }

    public GazetteerSnapshot Boundaries { get; }

    public ReportingPeriod Period { get; }

    public IReadOnlyList<OrganisationUnit> Units { get; }

    public Territory TerritoryOf(UnitKey unit) => _map[unit];

    /// <summary>The territory of a fact: that of its unit, or of all members of its cluster together.</summary>
    public Territory TerritoryOf(Fact fact)
        => fact.Cluster is { } cluster ? cluster.Members.Select(member => _map[member]).Aggregate((all, one) => all.Union(one)) : _map[fact.Unit];

    /// <summary>The box that a cell is of.</summary>
    public Extent ExtentOf(OrganisationUnit unit, CellCategory category) => new(
        _map[unit.Key],
        StartOf(Period.Start),
        Extent.Number(Period.End),
        Bits(category.Form),
        Bits(category.Issuer),
        Bits(category.Recipient),
        Bits(category.Movement),
        category.Population);

    public PlacedFact Place(Fact fact)
    {
        var end = Extent.Number(fact.End);
        var extent = new Extent(
            TerritoryOf(fact),
            StartOf(fact.Start),
            end,
            Bits(fact.Category.Form),
            Bits(fact.Category.Issuers),
            Bits(fact.Category.Recipients),
            Bits<MovementType>(fact.Movement),
            fact.Category.Population)
        {
            CertainStart = fact.CertainDays is { } certain ? StartOf(certain.Start) : int.MaxValue,
            CertainEnd = fact.CertainDays is { } days ? Math.Min(Extent.Number(days.End), end) : int.MinValue,
        };
        return new PlacedFact(fact, extent, fact.Value!.Value);
    }

    /// <summary>
    /// The units that are expected to be spoken of: the provinces of the ministry, or the units that held this one's ground when the
    /// period began; the unit itself where it is older, or came from none that the register knows.
    /// </summary>
    public IReadOnlyList<OrganisationUnit> ExpectedIn(OrganisationUnit unit)
    {
        if (unit.Level == OrganisationLevel.Ministry) return Boundaries.Provinces;
        if (!_expected.TryGetValue(unit, out var expected)) _expected[unit] = expected = HoldersOf(unit);
        return expected;
    }

    /// <summary>The smallest territories of the units that are expected to be spoken of.</summary>
    public IEnumerable<Territory> SmallestIn(OrganisationUnit unit) => ExpectedIn(unit).SelectMany(ExpectedIn).Select(smallest => _map[smallest.Key]);

    /// <summary>The name of a unit on the day of the boundaries, or its last one before.</summary>
    public string NameOf(OrganisationUnit unit, Language language)
        => unit.StateOn(unit.IsAliveOn(Boundaries.Day) ? Boundaries.Day : unit.ValidTo ?? unit.FirstDay).NameIn(language);

    private IReadOnlyList<OrganisationUnit> HoldersOf(OrganisationUnit unit)
    {
        var day = LocalDate.Max(Period.Start ?? Period.End, Gazetteer.KnownFrom(unit.Level));
        if (unit.FirstDay <= day) return [unit];
        var holders = Gazetteer.Trace(unit.Key, day).Successions;
        return holders.Count == 0 ? [unit] : [.. holders.Select(one => one.Unit)];
    }

    private static int StartOf(LocalDate? day) => day is { } first ? Extent.Number(first) : Extent.OpenStart;

    private static uint Bits<T>(T? value)
        where T : struct, Enum
        => value is { } one ? 1u << EnumSlug<T>.Index(one) : uint.MaxValue;

    private static uint Bits<T>(IReadOnlyList<T> values)
        where T : struct, Enum
        => values.Count == 0 ? uint.MaxValue : values.Aggregate(0u, (bits, value) => bits | 1u << EnumSlug<T>.Index(value));
}
