using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// Finds units by what people type: ignoring case, tones and marks, the place of a tone mark, composition and blanks, and with or without
/// the word for the kind (<c>TP.</c>, <c>xã</c>, <c>P.</c>). It is immutable and thread-safe.
/// </summary>
/// <remarks>
/// A typed word for a kind narrows the result: if any unit of that kind has the name, only those are returned. If none has, the word is
/// treated as a slip and the units of other kinds of its level are returned, marked by <see cref="UnitMatch.KindAgrees"/>: <c>Quận
/// 3</c> is no ward. Tones and marks never narrow it, as lists disagree about them; names that have them come first. The units above
/// may follow the name after a comma, a dash, a slash or in brackets, or precede it: only units within them are returned.
/// </remarks>
public sealed class UnitSearch
{
    /// <summary>The longest text that may name a unit.</summary>
    public const int LongestText = 256;

    private readonly NameIndex _index;
    private readonly UnitsAbove _above;
    private readonly Gazetteer _gazetteer;
    private readonly DaySpan _days;
    private readonly bool _isOfAllDays;
    private readonly bool _isOfOneLevel;
    private readonly int _units;
    private readonly MatchRoom _room;

    /// <summary>Creates a search over the units of one level or several.</summary>
    /// <param name="units">The units of the day, or of all days.</param>
    /// <param name="gazetteer">Their gazetteer.</param>
    /// <param name="wanted">The day whose names are searched, or all days.</param>
    /// <param name="days">The days on which the units are these.</param>
    /// <param name="isOfOneLevel">Whether the units are of one level.</param>
    internal UnitSearch(IReadOnlyList<OrganisationUnit> units, Gazetteer gazetteer, DaySpan wanted, DaySpan days, bool isOfOneLevel)
    {
        _above = new UnitsAbove(gazetteer.Find);
        _gazetteer = gazetteer;
        _isOfOneLevel = isOfOneLevel;
        _units = units.Count;
        var names = new UnitNameList(wanted, days);
        for (var i = 0; i < units.Count; i++) names.Add(units[i], i, _above);
        _index = new NameIndex(names.ToArray());
        _room = new MatchRoom(_index.Names.Length, _units);
        _days = names.Days;
        _isOfAllDays = wanted == DaySpan.All;
    }

    /// <summary>The first day of the search.</summary>
    public LocalDate FirstDay => _days.FirstDay()!.Value;

    /// <summary>The last day of the search; null when it has no end.</summary>
    public LocalDate? LastDay => _days.LastDay();

    /// <summary>
    /// Returns all units that the text may mean, none chosen for the caller: those whose name, alias or code it is. Names that agree with
    /// the typed tones come first, then in Vietnamese order.
    /// </summary>
    /// <param name="typed">The text.</param>
    /// <param name="day">A day on which the units exist; null for every day.</param>
    /// <param name="within">A unit that contains them, at any height: the communes of a province through its districts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The search does not cover the day.</exception>
    /// <exception cref="UnknownUnitException">The gazetteer has no unit to search within.</exception>
    public IReadOnlyList<UnitMatch> Find(string typed, LocalDate? day = null, UnitKey? within = null)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var found = FindUnits(typed, day, within);
        return found.Length > 0 ? found : UnitsOfBodies.Find(typed, unit => FindUnits(unit, day, within));
    }

    /// <summary>
    /// Returns the units to suggest while somebody types, best first, each once: those whose name is the text, begins with it, has a later
    /// word that begins with it, or begins with its letters run together. Of each, names that agree with the typed tones come first, then
    /// in Vietnamese order. A text that no name begins with is taken as keys of the Telex input method that are not composed yet, <c>phus
    /// thoj</c>, or as a name and the beginning of an English word for the kind. Nothing is allocated per key press.
    /// </summary>
    /// <param name="typed">The text typed so far; the last word may be incomplete unless a blank follows it.</param>
    /// <param name="found">The buffer for the best.</param>
    /// <param name="total">The total number of matches.</param>
    /// <param name="day">A day on which the units exist; null for every day.</param>
    /// <param name="within">A unit that contains them, at any height.</param>
    /// <returns>The number of matches written.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The search does not cover the day.</exception>
    /// <exception cref="UnknownUnitException">The gazetteer has no unit to search within.</exception>
    public int Suggest(ReadOnlySpan<char> typed, Span<UnitMatch> found, out int total, LocalDate? day = null, UnitKey? within = null)
    {
        var written = Search(typed, found, out total, day, within, wholeOnly: false);
        if (total > 0 || typed.Length > LongestText) return written;
        Span<char> composed = stackalloc char[LongestText];
        if (TelexText.Compose(typed, composed) is > 0 and var length)
        {
            written = Search(composed[..length], found, out total, day, within, wholeOnly: false);
            if (total > 0) return written;
        }

        return TypeWords.StartOfIncompleteEnd(typed) is > 0 and var end
            ? Search(typed[..end], found, out total, day, within, wholeOnly: false)
            : 0;
    }

    /// <summary>Returns the units to suggest while somebody types, best first, as a list.</summary>
    /// <param name="typed">The text typed so far; the last word may be incomplete unless a blank follows it.</param>
    /// <param name="most">The maximum number of matches.</param>
    /// <param name="day">A day on which the units exist; null for every day.</param>
    /// <param name="within">A unit that contains them, at any height.</param>
    /// <exception cref="ArgumentOutOfRangeException">The search does not cover the day, or the number is negative.</exception>
    /// <exception cref="UnknownUnitException">The gazetteer has no unit to search within.</exception>
    public IReadOnlyList<UnitMatch> Suggest(string typed, int most, LocalDate? day = null, UnitKey? within = null)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var found = new UnitMatch[Math.Min(most, _units)];
        return found[..Suggest(typed, found, out _, day, within)];
    }

    /// <summary>
    /// Returns all units that the text may mean, as <see cref="Find"/> without bodies, and after them those of another kind than the typed
    /// word, so that a caller who has their codes may take the word for a slip.
    /// </summary>
    /// <param name="typed">The text.</param>
    /// <param name="room">A buffer, whose content is lost.</param>
    internal UnitMatch[] FindOfAllKinds(string typed, UnitMatch[] room) => FindWhole(typed, room, null, null, allKinds: true);

    private UnitMatch[] FindUnits(string typed, LocalDate? day, UnitKey? within)
    {
        var found = FindWhole(typed, new UnitMatch[4], day, within, allKinds: false);
        NearestMatches.First(found, typed);
        return found;
    }

    /// <summary>Returns all units of a name, in a buffer that may be too small for them.</summary>
    private UnitMatch[] FindWhole(string typed, UnitMatch[] room, LocalDate? day, UnitKey? within, bool allKinds)
    {
        var written = Search(typed, room, out var total, day, within, wholeOnly: true, allKinds);
        if (total > written)
        {
            room = new UnitMatch[total];
            written = Search(typed, room, out _, day, within, wholeOnly: true, allKinds);
        }

        return written == 0 ? [] : room[..written];
    }

    private int Search(
        ReadOnlySpan<char> typed, Span<UnitMatch> found, out int total, LocalDate? day, UnitKey? within, bool wholeOnly,
        bool allKinds = false)
    {
        if (day is { } asked) RequireAnswerable(asked);
        total = 0;
        if (typed.Length > LongestText) return 0;
        UnitAbove? parent = null;
        if (within is { } key)
        {
            if (key == default) throw new ArgumentException("A default UnitKey has no meaning.", nameof(within));
            var unit = _gazetteer.Find(key)
                ?? throw new UnknownUnitException($"There is no unit '{key}' to search within.", nameof(within));
            parent = _above.Find(unit);
            if (parent is null) return 0;
        }

        var text = FoldedName.Typed(typed, stackalloc byte[LongestText], stackalloc byte[LongestText]);
        if (text.Length == 0) return 0;
        var room = _room.Take();
        var tiers = new MatchTiers(room, _index.Names.Length, _units);
        var days = day is { } on ? DaySpan.Of(on) : _isOfAllDays ? DaySpan.All : _days;
        var query = new NameQuery
        {
            Text = text,
            Days = days,
            Within = parent,
            WholeOnly = wholeOnly,
            MinistryNeedsItsWord = wholeOnly && !_isOfOneLevel,
        };
        Collect(query, ref tiers);
        CollectWithUnitsAbove(query, ref tiers);
        var written = tiers.Take(_index.Names, query.Days, found, out total, allKinds);
        _room.GiveBack(room);
        return written;
    }

    /// <summary>Adds the names that the text of a query may be.</summary>
    private void Collect(scoped NameQuery query, ref MatchTiers tiers)
    {
        var forms = new TypedForms(query.Text, query.WholeOnly, stackalloc byte[TypedForms.Room], stackalloc byte[TypedForms.Room]);
        while (forms.MoveNext()) _index.Collect(query.For(forms.Text, forms.Kinds, forms.IsOtherNumeral), ref tiers);
    }

    /// <summary>
    /// Cuts a text into a name and the units above it: <c>P.15, Q. Tân Bình, TP HCM</c>, or the other way round; one that is a whole name
    /// only after signs, as <c>Liên Sơn, Lắk</c> may be both.
    /// </summary>
    private void CollectWithUnitsAbove(scoped NameQuery query, ref MatchTiers tiers)
    {
        var cuts = new TextCuts(query.Text, stackalloc int[TextCuts.Most + 1]);
        if (!tiers.IsEmpty && !cuts.HasSigns) return;
        for (var cut = 1; cut < cuts.Count; cut++)
            Collect(query.For(cuts.Between(0, cut), new NamedAbove(cuts, cut, cuts.Count, !query.WholeOnly)), ref tiers);
        for (var cut = 1; cut < cuts.Count && tiers.IsEmpty; cut++)
            Collect(query.For(cuts.Between(cut, cuts.Count), new NamedAbove(cuts, 0, cut, mayBeIncomplete: false)), ref tiers);
    }

    /// <summary>Returns the units that a part of an address may mean, with those above in another part.</summary>
    /// <param name="name">The part.</param>
    /// <param name="above">The other part.</param>
    /// <param name="day">The day of the address; null for every day.</param>
    /// <param name="kindIsRequired">Whether there must be a word for the kind.</param>
    internal UnitMatch[] FindInAddress(scoped FoldedName name, scoped NamedAbove above, LocalDate? day, bool kindIsRequired)
    {
        var room = _room.Take();
        var tiers = new MatchTiers(room, _index.Names.Length, _units);
        var days = day is { } on ? DaySpan.Of(on) : DaySpan.All;
        var query = new NameQuery
        {
            Text = name,
            Days = days,
            Within = null,
            WholeOnly = true,
            MinistryNeedsItsWord = true,
            KindIsRequired = kindIsRequired,
            NamesOnly = true,
            Above = above,
        };
        Collect(query, ref tiers);
        var found = Array.Empty<UnitMatch>();
        if (!tiers.IsEmpty)
        {
            tiers.Take(_index.Names, days, [], out var total);
            found = new UnitMatch[total];
            tiers.Take(_index.Names, days, found, out _);
        }

        _room.GiveBack(room);
        return found;
    }

    /// <summary>The names and aliases of all provinces of all days.</summary>
    internal FoldedText[] Provinces => field ??= !_gazetteer.Has(OrganisationLevel.Province) ? [] : [.. _gazetteer
        .OfLevel(OrganisationLevel.Province).Units
        .SelectMany(unit => unit.States.Select(state => state.Name).Concat(unit.Aliases)).Distinct(StringComparer.Ordinal)
        .Select(name => new FoldedText(name))];

    /// <summary>The units above the predecessors and successors of the searched units.</summary>
    internal UnitKin Kin => new(_gazetteer, _above);

    /// <summary>Returns whether the search covers a day.</summary>
    internal bool Knows(LocalDate day) => _days.Overlaps(DaySpan.Of(day));

    private void RequireAnswerable(LocalDate day)
    {
        DayText.RequireInRange(day, nameof(day));
        if (!Knows(day))
            throw new ArgumentOutOfRangeException(nameof(day),
                $"The search is over the units from "
                + $"{DayText.Format(FirstDay)}{(LastDay is { } last ? $" to {DayText.Format(last)}" : " on")}, not of "
                + $"{DayText.Format(day)}.");
    }
}
