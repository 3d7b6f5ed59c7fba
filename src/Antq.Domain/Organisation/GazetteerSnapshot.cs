using System.Diagnostics.CodeAnalysis;
using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>The units of one day: only here does a bare code or a name mean a unit.</summary>
public sealed partial class GazetteerSnapshot
{
    private readonly LocalDate? _assumeUnchangedSince;
    private readonly int _order;

    internal GazetteerSnapshot(Gazetteer gazetteer, LocalDate day, LocalDate? assumeUnchangedSince)
    {
        Gazetteer = gazetteer;
        Day = day;
        _order = DayText.Order(day);
        _assumeUnchangedSince = assumeUnchangedSince;
    }

    /// <summary>The gazetteer of the snapshot.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The ministry (Bộ Công an).</summary>
    public OrganisationUnit Ministry => Units(OrganisationLevel.Ministry)[0];

    /// <summary>The units as a tree, for views that expand it step by step.</summary>
    public UnitTree Tree => Volatile.Read(ref field) ?? Interlocked.CompareExchange(ref field, new UnitTree(this), null) ?? field;

    /// <summary>The map of the provinces: their neighbours, their tiles and the regions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the data have the borders, <c>2008-08-01</c>.</exception>
    public ProvinceMap Map => Volatile.Read(ref field) ?? Interlocked.CompareExchange(ref field, new ProvinceMap(this), null) ?? field;

    /// <summary>The departments of the ministry (cục) in the gazetteer, by code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has them.</exception>
    public IReadOnlyList<OrganisationUnit> Departments => Units(OrganisationLevel.Department);

    /// <summary>The provinces and central cities, by code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has them.</exception>
    public IReadOnlyList<OrganisationUnit> Provinces => Units(OrganisationLevel.Province);

    /// <summary>Returns whether the gazetteer itself has the level on this day, without the caller's assumption.</summary>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level.</exception>
    public bool IsVerified(OrganisationLevel level) => Day >= Gazetteer.KnownFrom(level);

    /// <summary>Returns the units of a level, in the order of their codes.</summary>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has them.</exception>
    public IReadOnlyList<OrganisationUnit> Units(OrganisationLevel level)
    {
        return Gazetteer.OfLevel(level).AliveOn(DayOf(level));
    }

    /// <summary>
    /// Returns the name, kind and parent of a unit on this day, or on the day used instead when the caller assumes a level unchanged.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The unit does not exist on that day, or the day is before the gazetteer has its level.
    /// </exception>
    public UnitState StateOf(OrganisationUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.StateOn(DayOf(unit.Level));
    }

    /// <summary>Returns the unit with that code on this day.</summary>
    /// <exception cref="UnknownUnitException">There is none.</exception>
    /// <exception cref="ArgumentException">The gazetteer has no units of the level of the code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has the level of the code.</exception>
    public OrganisationUnit Unit(string code)
        => TryGetUnit(code, out var unit) ? unit : throw Unknown("No unit", code);

    /// <summary>
    /// Returns the only unit with a code of a second kind on this day, such as <c>VN-68</c>; null when there is none, or when there are
    /// several, see <see cref="UnitsOfCode"/>. The code of a unit that has ended is found on its days only: trace the unit from there.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such scheme.</exception>
    public OrganisationUnit? UnitOfCode(OrganisationUnit.CodeScheme scheme, string code)
        => UnitsOfCode(scheme, code) is [var only] ? only : null;

    /// <summary>
    /// Returns all units with a code of a second kind on this day, by key: one abbreviation may be that of several provinces. In an
    /// abbreviation case and signs do not matter, and D may be typed for Đ.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such scheme.</exception>
    public IReadOnlyList<OrganisationUnit> UnitsOfCode(OrganisationUnit.CodeScheme scheme, string code)
    {
        OrganisationUnit.RequireDefined(scheme);
        ArgumentNullException.ThrowIfNull(code);
        return [.. UnitCodes.With(scheme, code, _order).Select(Gazetteer.Find).OfType<OrganisationUnit>().Where(unit => unit.IsAliveOn(Day))
            .Distinct().OrderBy(unit => unit.Key)];
    }

    /// <summary>Returns the province with that code on this day.</summary>
    /// <exception cref="UnknownUnitException">There is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has the provinces.</exception>
    public OrganisationUnit Province(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return UnitKey.LevelOf(code) == OrganisationLevel.Province && TryGetUnit(code, out var unit)
            ? unit
            : throw Unknown("No province", code);
    }

    /// <summary>Tries to get the unit with that code on this day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has the level of the code.</exception>
    public bool TryGetUnit(string code, [NotNullWhen(true)] out OrganisationUnit? unit)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryGetUnit(code.AsSpan(), out unit);
    }

    /// <summary>Tries to get the unit with that code on this day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has the level of the code.</exception>
    public bool TryGetUnit(ReadOnlySpan<char> code, [NotNullWhen(true)] out OrganisationUnit? unit)
    {
        unit = UnitKey.LevelOf(code) is { } level && Gazetteer.Has(level)
            ? Gazetteer.OfLevel(level).Find(code, _order >= Gazetteer.KnownFromOrder(level) ? _order : DayText.Order(DayOf(level)))
            : null;
        return unit is not null;
    }

    /// <summary>
    /// Returns the search over the units of a level on this day, for input with suggestions, or of all levels that the gazetteer itself has
    /// on this day, ranked together; see <see cref="Gazetteer.Search"/> for that over all days.
    /// </summary>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has them.</exception>
    public UnitSearch Search(OrganisationLevel? level = null)
        => level is { } one
            ? Gazetteer.OfLevel(one).Searches.Of(Gazetteer, [one], DayOf(one))
            : Gazetteer.Searches.Of(Gazetteer, Gazetteer.Levels, Gazetteer.Levels.Any(IsVerified) ? Day : DayOf(Gazetteer.Levels[0]));

    /// <summary>
    /// Returns the units of a level whose name, as people type it, is the text: ignoring case, tone marks, blanks and the words for the
    /// kind; by code. None is chosen for the caller: <see cref="Search"/> also returns how they differ.
    /// </summary>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has them.</exception>
    public IReadOnlyList<OrganisationUnit> Find(string name, OrganisationLevel level)
    {
        var found = Search(level).Find(name);
        var units = new OrganisationUnit[found.Count];
        for (var place = 0; place < units.Length; place++) units[place] = found[place].Unit;
        Array.Sort(units, static (one, other) => one.Key.CompareTo(other.Key));
        return units;
    }

    /// <summary>Returns the provinces whose name, as people type it, is the text; see <see cref="Find"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has the provinces.</exception>
    public IReadOnlyList<OrganisationUnit> FindProvinces(string name) => Find(name, OrganisationLevel.Province);

    /// <summary>
    /// Returns whether the units of a level are available on this day: the gazetteer has the level on the day, or the caller assumes it
    /// unchanged.
    /// </summary>
    public bool Knows(OrganisationLevel level)
        => Enum.IsDefined(level) && Gazetteer.Has(level) && (Day >= Gazetteer.KnownFrom(level) || Day >= _assumeUnchangedSince);

    /// <summary>Returns the day used instead of this one for a level.</summary>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has them.</exception>
    internal LocalDate DayOf(OrganisationLevel level)
    {
        var known = Gazetteer.KnownFrom(level);
        if (_order >= Gazetteer.KnownFromOrder(level)) return Day;
        if (Day >= _assumeUnchangedSince) return known;
        throw new ArgumentOutOfRangeException(
            null,
            $"The gazetteer knows the units of the level {EnumName<OrganisationLevel>.Of(level)} from {DayText.Format(known)} on (data "
                + $"{Gazetteer.Version}); set assumeUnchangedSince to answer for {DayText.Format(Day)} all the same.");
    }

    private UnknownUnitException Unknown(string who, string code)
    {
        var message = $"{who} has the code {QuotedText.Of(code)} on {DayText.Format(Day)} (data {Gazetteer.Version}).";
        foreach (var life in Gazetteer.LivesOf(code))
        {
            if (life.IsAliveOn(Day)) continue;
            var from = life.ValidFrom is { } first ? $" from {DayText.Format(first)}" : "";
            var to = life.ValidTo is { } last ? $" to {DayText.Format(last)}" : "";
            message += $" It was the code of {life}{from}{to}.";
        }

        return new UnknownUnitException(message, nameof(code));
    }
}
