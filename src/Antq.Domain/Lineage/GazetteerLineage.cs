using Antq.Domain.Lineage;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>Derives from the events of a gazetteer the successors of a territory, its parts, and comparable areas.</summary>
public static class GazetteerLineage
{
    /// <summary>Traces a unit's territory to another day, forwards or backwards over any number of events.</summary>
    /// <exception cref="UnknownUnitException">The gazetteer has no unit with that key.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public static UnitTrace Trace(this Gazetteer gazetteer, OrganisationUnit unit, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return gazetteer.Trace(unit.Key, to);
    }

    /// <summary>
    /// Traces a unit's territory to another day, forwards or backwards over any number of events. A district after the last day of the
    /// districts leads to the communes of its territory.
    /// </summary>
    /// <exception cref="UnknownUnitException">The gazetteer has no unit with that key.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public static UnitTrace Trace(this Gazetteer gazetteer, UnitKey unit, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        DayText.RequireInRange(to, nameof(to));
        var from = gazetteer[unit];
        return new UnitTrace(from, to, DayText.Order(to) >= gazetteer.KnownFromOrder(from.Level), Tracer.Trace(gazetteer, from, to),
            gazetteer);
    }

    /// <summary>
    /// Returns the smallest groups of units of a level whose totals cover the same territory on both days, by the first unit of the earlier
    /// day. A district without communes that became a special zone is in the group of that zone; land outside every commune, two pieces in
    /// 2025, is in none.
    /// </summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="level">The level.</param>
    /// <param name="day">The day of <see cref="ComparableArea.Before"/>.</param>
    /// <param name="otherDay">The day of <see cref="ComparableArea.After"/>; it may be the earlier one.</param>
    /// <param name="graph">The edges that join units: those of land, of people, or all.</param>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is before the gazetteer has the level, or not of the ISO calendar and the years 1 to 9998; there is no such graph.
    /// </exception>
    public static IReadOnlyList<ComparableArea> ComparableAreas(this Gazetteer gazetteer, OrganisationLevel level, LocalDate day,
        LocalDate otherDay, LineageGraph graph = LineageGraph.All)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        if (!Enum.IsDefined(graph)) throw new ArgumentOutOfRangeException(nameof(graph), graph, "There is no such graph.");
        DayText.RequireInRange(day, nameof(day));
        DayText.RequireInRange(otherDay, nameof(otherDay));
        return day <= otherDay
            ? AreaGrouping.Group(gazetteer, level, day, otherDay, graph)
            : [.. AreaGrouping.Group(gazetteer, level, otherDay, day, graph).Select(area => new ComparableArea(area.After, area.Before))];
    }

    /// <summary>
    /// Reads an address such as <c>số 5, P.15, Q. Tân Bình, TP HCM</c> from its end, or with the highest unit first: levels may be missing,
    /// and units above from before and after a reorganisation may be mixed. What names no unit is kept as text. A text of more than 256
    /// characters names none.
    /// </summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="text">The address.</param>
    /// <param name="day">The day of the address, for the units of that day only; null when it is not known, for those of every day.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public static AddressReading ReadAddress(this Gazetteer gazetteer, string text, LocalDate? day = null)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(text);
        if (day is { } on) DayText.RequireInRange(on, nameof(day));
        return AddressReader.Read(gazetteer, text, day);
    }

    /// <summary>
    /// Returns the key of every unit that existed between two days and may have territory in common with one: those above, within and
    /// across it. Only their reports concern its totals, so a database asks for the reports of these keys.
    /// </summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="unit">The unit, of any days.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="UnknownUnitException">The gazetteer has no unit with that key.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is of another calendar than the ISO one, or its year not from 1 to 9998; or the last is before the first.
    /// </exception>
    public static IReadOnlyList<UnitKey> UnitsConcerning(this Gazetteer gazetteer, UnitKey unit, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        DayText.RequireInRange(from, nameof(from));
        DayText.RequireInRange(to, nameof(to));
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var own = gazetteer[unit];
        var map = TerritoryMap.Of(gazetteer, OrganisationLevel.Commune, [own], from);
        var (first, last) = (DayText.Order(from), DayText.Order(to));
        return [.. gazetteer.Levels.SelectMany(level => level.HasGround()
            ? map.UnitsIn(map[own.Key], level)
            : level == OrganisationLevel.Ministry ? gazetteer.OfLevel(level).Units : [])
            .Where(other => other.Days.Last >= first && (other.Days.First <= last || other.ValidFrom is null))
            .Select(other => other.Key).Order()];
    }

    /// <summary>Returns the combined territory of several units, of any days and levels.</summary>
    /// <exception cref="UnknownUnitException">A unit is not in this gazetteer.</exception>
    public static Territory TerritoryOf(this Gazetteer gazetteer, params IEnumerable<UnitKey> units)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(units);
        OrganisationUnit[] all = [.. units.Select(unit => gazetteer[unit])];
        var map = TerritoryMap.Of(gazetteer, OrganisationLevel.Commune, all.Where(unit => unit.Level >= OrganisationLevel.District));
        return Made(map);

        Territory Made(TerritoryMap of) => of.Union(all.Select(unit => of[unit.Key]), Made);
    }
}
