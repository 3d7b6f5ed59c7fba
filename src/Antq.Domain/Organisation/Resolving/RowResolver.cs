using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Finds the units that rows of code and name may mean, on one day or on all days.</summary>
/// <remarks>
/// The codes are looked up, and the name is searched for, on the day; units of other days are candidates only if those of the day leave
/// something open. A row whose code as written and name agree has no other candidates.
/// </remarks>
internal sealed class RowResolver
{
    /// <summary>The number of units of one name that most names do not exceed.</summary>
    private const int Room = 256;

    /// <summary>The number of matches that are kept for further rows with the same names.</summary>
    private const int MostKept = 100_000;

    private readonly Gazetteer _gazetteer;
    private readonly OrganisationLevel? _level;
    private readonly LocalDate? _day;
    private readonly int? _order;
    private readonly Lazy<UnitSearch> _search;
    private readonly UnitMatch[] _room = new UnitMatch[Room];
    private readonly Dictionary<string, NameMatches> _names = new(StringComparer.Ordinal);
    private int _kept;

    /// <exception cref="ArgumentException">The gazetteer has no units of that level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has them.</exception>
    public RowResolver(Gazetteer gazetteer, LocalDate? day, OrganisationLevel? level)
    {
        _gazetteer = gazetteer;
        _level = level;
        _day = day;
        _order = day is { } on ? DayText.Order(on) : null;
        if (level is { } only) gazetteer.KnownFrom(only);
        if (day is { } asked)
        {
            var snapshot = gazetteer.AsOf(asked);
            if (level is not null || !gazetteer.Levels.Any(snapshot.IsVerified)) snapshot.DayOf(level ?? gazetteer.Levels[0]);
            _search = new(() => snapshot.Search(level));
        }
        else
        {
            _search = new(() => gazetteer.Search(level));
        }
    }

    public Gazetteer.Resolution Resolve(string? code, string? name)
    {
        var cell = CodeCell.Read(code);
        var hasName = !string.IsNullOrWhiteSpace(name);
        var all = Candidates(cell, hasName ? name! : "");
        var certain = RowCertainty.Of(all, !cell.IsBlank, hasName);
        var row = new ResolvedRow(_gazetteer, code, name, cell, _day, _level, all.Exists(one => one.HasCode),
            all.Exists(one => one.HasCode && one.IsOnDay), all.Exists(one => one.HasName));
        return new Gazetteer.Resolution(row, all, certain, ColumnContext.None);
    }

    private List<CandidateUnit> Candidates(CodeCell cell, string name)
    {
        var codes = Codes(cell);
        if (name.Length > 0 && NamedAsWritten(codes, name) is { } right) return right;
        var named = MatchesOf(name);
        var matches = named.OfTheDay;
        var all = new List<CandidateUnit>(codes.Count + matches.Length);
        foreach (var (unit, code) in codes)
        {
            if (IsOnDay(unit)) all.Add(Candidate(unit, code, name, matches, []));
        }

        if (LeavesNothingOpen(all)) return all.FindAll(one => one.IsFull);
        UnitMatch[] others = [];
        if (_day is not null)
        {
            if (matches.Length == 0 || !cell.IsBlank) others = OfAllDays(name, named);
            for (var place = 0; place < all.Count; place++)
            {
                if (all[place].Name == Gazetteer.NameAgreement.Different)
                    all[place] = Candidate(all[place].Unit, all[place].Code, name, [], others);
            }

            if (LeavesNothingOpen(all)) return all.FindAll(one => one.IsFull);
            AddOfOtherDays(all, cell, name, others);
        }

        AddNamed(all, cell, matches);
        if (matches.Length == 0) AddNamed(all, cell, Array.FindAll(others, match => !IsOnDay(match.Unit)));
        return all;
    }

    /// <summary>
    /// Returns the units of a code, if it is one as written and nothing else, and all of them have the name letter by letter; null when the
    /// name must be searched for.
    /// </summary>
    private List<CandidateUnit>? NamedAsWritten(List<(OrganisationUnit Unit, Gazetteer.CodeAgreement Code)> codes, string name)
    {
        if (codes.Count == 0) return null;
        foreach (var (unit, code) in codes)
        {
            if (code != Gazetteer.CodeAgreement.Same || !IsOnDay(unit) || StateOf(unit).Name != name) return null;
        }

        return codes.ConvertAll(one => new CandidateUnit(one.Unit, StateOf(one.Unit), one.Code, Gazetteer.NameAgreement.Same, true));
    }

    /// <summary>
    /// Adds the units of other days with the code if the name agrees too, or if no unit of the day has it; with zeros added, only if the
    /// name agrees or the row has none and no unit of the day has the code.
    /// </summary>
    private void AddOfOtherDays(List<CandidateUnit> all, CodeCell cell, string name, UnitMatch[] others)
    {
        CandidateUnit[] ofTheDay = [.. all];
        foreach (var (unit, code) in Codes(cell, ofOtherDays: true))
        {
            if (IsOnDay(unit) || all.Exists(one => one.Unit == unit)) continue;
            var one = Candidate(unit, code, name, others, []);
            var isReplaced = code == Gazetteer.CodeAgreement.LostZeros
                ? name.Length > 0 || ofTheDay.Length > 0
                : Array.Exists(ofTheDay, other => other.Code == code);
            if (one.HasName || !isReplaced) all.Add(one);
        }
    }

    /// <summary>Adds the units with the name alone: those of the typed kind if any is of it.</summary>
    private void AddNamed(List<CandidateUnit> all, CodeCell cell, UnitMatch[] matches)
    {
        var code = cell.IsBlank ? Gazetteer.CodeAgreement.Blank : Gazetteer.CodeAgreement.Different;
        var kindAgrees = Array.Exists(matches, match => match.KindAgrees);
        var byCode = all.Count;
        foreach (var match in matches)
        {
            if (match.KindAgrees == kindAgrees && all.FindIndex(0, byCode, one => one.Unit == match.Unit) < 0)
                all.Add(new CandidateUnit(match.Unit, StateOf(match), code, Agreement(match), IsOnDay(match.Unit)));
        }
    }

    private CandidateUnit Candidate(
        OrganisationUnit unit, Gazetteer.CodeAgreement code, string name, UnitMatch[] matches, UnitMatch[] ofOtherDays)
    {
        if (name.Length == 0) return new CandidateUnit(unit, StateOf(unit), code, Gazetteer.NameAgreement.Blank, IsOnDay(unit));
        foreach (var match in matches)
        {
            if (match.Unit == unit) return new CandidateUnit(unit, StateOf(match), code, Agreement(match), IsOnDay(unit));
        }

        var isOfAnotherDay = Array.Exists(ofOtherDays, match => match.Unit == unit && match.KindAgrees);
        return new CandidateUnit(unit, StateOf(unit), code,
            isOfAnotherDay ? Gazetteer.NameAgreement.OtherDay : Gazetteer.NameAgreement.Different, IsOnDay(unit));
    }

    /// <summary>Returns the units with a code on the day, or of all days, each with how the code agrees.</summary>
    private List<(OrganisationUnit Unit, Gazetteer.CodeAgreement Code)> Codes(CodeCell cell, bool ofOtherDays = false)
    {
        var found = new List<(OrganisationUnit Unit, Gazetteer.CodeAgreement Code)>(2);
        if (cell.Text.Length == 0) return found;
        if (UnitKey.TryParse(cell.Text, null, out var key))
        {
            if (_gazetteer.Find(key) is { } unit) Add(unit, Gazetteer.CodeAgreement.Same);
            return found;
        }

        AddCode(cell.Text, Gazetteer.CodeAgreement.Same);
        foreach (var longer in cell.WithZeros()) AddCode(longer, Gazetteer.CodeAgreement.LostZeros);
        if (found.Count > 0 || !char.IsLetter(cell.Text[0])) return found;
        var capitals = cell.Text.ToUpperInvariant();
        if (capitals != cell.Text) AddCode(capitals, Gazetteer.CodeAgreement.Same);
        foreach (var unit in UnitCodes.With(capitals, ofOtherDays ? null : _order).Select(_gazetteer.Find).OfType<OrganisationUnit>())
            Add(unit, Gazetteer.CodeAgreement.OtherScheme);
        return found;

        void AddCode(string code, Gazetteer.CodeAgreement agreement)
        {
            if (UnitKey.LevelOf(code) is not { } level || !_gazetteer.Has(level) || _level is { } only && only != level) return;
            if (ofOtherDays || _order is not { } order)
            {
                foreach (var unit in _gazetteer.LivesOf(code)) Add(unit, agreement);
            }
            else if (_gazetteer.OfLevel(level).Find(code, order) is { } unit)
            {
                Add(unit, agreement);
            }
        }

        void Add(OrganisationUnit unit, Gazetteer.CodeAgreement agreement)
        {
            if (_level is { } only && unit.Level != only || found.Exists(one => one.Unit == unit)) return;
            found.Add((unit, agreement));
        }
    }

    /// <summary>Returns whether code as written and name agree with a unit of the day, so that nothing else needs to be found.</summary>
    private static bool LeavesNothingOpen(List<CandidateUnit> all)
        => all.Exists(one => one is { IsFull: true, Code: Gazetteer.CodeAgreement.Same, HasName: true });

    private NameMatches MatchesOf(string name)
    {
        if (name.Length == 0) return NameMatches.None;
        if (_names.TryGetValue(name, out var known)) return known;
        known = new NameMatches();
        known.OfTheDay = Matches(_search.Value, name, known);
        if ((_kept += known.OfTheDay.Length + 1) <= MostKept) _names.Add(name, known);
        return known;
    }

    private UnitMatch[] OfAllDays(string name, NameMatches named)
    {
        if (name.Length == 0) return [];
        if (named.OfAllDays is { } known) return known;
        var found = Matches(_gazetteer.Search(_level), name, named);
        if ((_kept += found.Length) <= MostKept) named.OfAllDays = found;
        return found;
    }

    /// <summary>Returns the units that a text names, itself or a body of them; those that it means only by a code are none.</summary>
    private UnitMatch[] Matches(UnitSearch search, string name, NameMatches named)
    {
        var found = Array.FindAll(search.FindOfAllKinds(name, _room), match => match.By != MatchedBy.Code);
        if (found.Length > 0) return found;
        named.Bodies ??= name.Length > UnitSearch.LongestText ? [] : UnitsOfBodies.BodiesWithUnit(name);
        return named.Bodies.Length == 0 ? [] : UnitsOfBodies.Find(named.Bodies, unit => search.FindOfAllKinds(unit, _room));
    }

    private static Gazetteer.NameAgreement Agreement(in UnitMatch match)
        => !match.KindAgrees ? Gazetteer.NameAgreement.OtherKind
            : match.IsFormer ? Gazetteer.NameAgreement.OtherDay
            : !match.SpellingAgrees ? Gazetteer.NameAgreement.OtherMarks
            : match.SpellingIsExact && match.By == MatchedBy.Name && match.Body is null ? Gazetteer.NameAgreement.Same
            : Gazetteer.NameAgreement.OtherSpelling;

    private bool IsOnDay(OrganisationUnit unit) => _order is not { } order || unit.IsAliveOn(order);

    /// <summary>Returns the state of a unit on the day; the last one without a day, and of a unit of another.</summary>
    private UnitState StateOf(OrganisationUnit unit)
        => _day is { } day && unit.IsAliveOn(_order!.Value) ? unit.StateAt(day) : unit.LastState;

    /// <summary>Returns the state of a unit on the day; the one that agrees without a day, and of a unit of another.</summary>
    private UnitState StateOf(in UnitMatch match)
        => _day is { } day && match.Unit.IsAliveOn(_order!.Value) ? match.Unit.StateAt(day) : match.State;
}
