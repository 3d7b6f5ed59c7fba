using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>All units of one level with what happened to them, in arrays that are searched by halving.</summary>
internal sealed class LevelRegister
{
    private readonly IUnitSource _source;
    private readonly OrganisationUnit?[] _units;
    private readonly ulong[] _codes;
    private readonly int[] _keyDays;
    private readonly int[] _firstDays;
    private readonly int[] _lastDays;
    private readonly int[] _firstByDigits;
    private readonly Lazy<OrganisationUnit[]> _all;
    private readonly Lazy<LevelTimeline> _timeline;
    private readonly Lazy<EventIndex> _events;
    private readonly Lock _searchesLock = new();
    private UnitSearch? _searchOfAllDays;
    private UnitSearch[] _searches = [];

    /// <param name="source">Makes the units.</param>
    /// <param name="events">Reads the edges whose successors are of this level.</param>
    public LevelRegister(IUnitSource source, Func<IEventSource> events)
    {
        _source = source;
        _units = new OrganisationUnit?[source.Count];
        _codes = new ulong[source.Count];
        _keyDays = new int[source.Count];
        _firstDays = new int[source.Count];
        _lastDays = new int[source.Count];
        source.Index(_codes, _keyDays, _firstDays, _lastDays);
        _firstByDigits = IndexDigits();
        _all = new(All);
        _events = new(() => new EventIndex(this, events()));
        _timeline = new(() => new LevelTimeline(_firstDays, _lastDays));
    }

    /// <summary>How many units there are.</summary>
    public int Count => _units.Length;

    /// <summary>All units, by key.</summary>
    public IReadOnlyList<OrganisationUnit> Units => _all.Value;

    /// <summary>The edges into units of this level, and the changes within them, earliest first; read when they are first asked for.</summary>
    public EventIndex Events => _events.Value;

    public bool TryGet(UnitKey key, out OrganisationUnit unit)
    {
        var place = PlaceOf(key);
        unit = place < 0 ? null! : Unit(place);
        return place >= 0;
    }

    /// <summary>The place of the unit with a key; negative where there is none.</summary>
    public int PlaceOf(UnitKey key) => PlaceOf(key.Code, DayText.Order(key.Day));

    /// <summary>The place of the unit whose key has a code and a day, given by its order; negative where there is none.</summary>
    public int PlaceOf(ReadOnlySpan<char> code, int keyDay)
    {
        var packed = Pack(code);
        for (var place = FirstOf(packed); place < _codes.Length && _codes[place] == packed; place++)
        {
            if (_keyDays[place] == keyDay && IsCodeOf(place, code)) return place;
        }

        return -1;
    }

    /// <summary>The unit that has the code on a day, given by its order; absent where there is none.</summary>
    public OrganisationUnit? Find(ReadOnlySpan<char> code, int day)
    {
        var packed = Pack(code);
        for (var place = FirstOf(packed); place < _codes.Length && _codes[place] == packed; place++)
        {
            if (_firstDays[place] <= day && day <= _lastDays[place] && IsCodeOf(place, code)) return Unit(place);
        }

        return null;
    }

    /// <summary>Every unit that ever had the code, earliest first.</summary>
    public OrganisationUnit[] LivesOf(ReadOnlySpan<char> code)
    {
        var packed = Pack(code);
        var lives = new List<OrganisationUnit>();
        for (var place = FirstOf(packed); place < _codes.Length && _codes[place] == packed; place++)
        {
            if (IsCodeOf(place, code)) lives.Add(Unit(place));
        }

        return [.. lives];
    }

    /// <summary>The units of a day, by key.</summary>
    public IReadOnlyList<OrganisationUnit> AliveOn(LocalDate day) => _timeline.Value.AliveOn(DayText.Order(day), Unit);

    /// <summary>The search over the units of a day, or of all days, made when it is first asked for.</summary>
    public UnitSearch Search(Gazetteer gazetteer, OrganisationLevel level, LocalDate? day)
    {
        if (Made(day) is { } made) return made;
        lock (_searchesLock)
        {
            if (Made(day) is { } other) return other;
            var known = DayRange.From(gazetteer.KnownFrom(level));
            var search = day is { } on
                ? new UnitSearch(AliveOn(on), gazetteer.Find, DayRange.Of(on), _timeline.Value.DaysLike(DayText.Order(on)).And(known))
                : new UnitSearch(_all.Value, gazetteer.Find, DayRange.All, known);
            if (day is null) Volatile.Write(ref _searchOfAllDays, search);
            else Volatile.Write(ref _searches, [.. _searches, search]);
            return search;
        }
    }

    private UnitSearch? Made(LocalDate? day)
        => day is { } wanted ? Array.Find(Volatile.Read(ref _searches), search => search.Knows(wanted)) : Volatile.Read(ref _searchOfAllDays);

    /// <summary>Whether a unit is one of this level and register.</summary>
    public bool Has(OrganisationUnit unit) => unit.Ordinal < _units.Length && ReferenceEquals(_units[unit.Ordinal], unit);

    private OrganisationUnit[] All()
    {
        var units = new OrganisationUnit[_units.Length];
        for (var place = 0; place < units.Length; place++) units[place] = Unit(place);
        return units;
    }

    /// <summary>The unit of a place: the same one for all who ask.</summary>
    public OrganisationUnit Unit(int place) => Volatile.Read(ref _units[place]) ?? Make(place);

    private OrganisationUnit Make(int place)
    {
        var unit = _source.Read(place);
        unit.Ordinal = place;
        return Interlocked.CompareExchange(ref _units[place], unit, null) ?? unit;
    }

    /// <summary>The first unit whose packed code is not before one, by halving what has the same first three digits.</summary>
    private int FirstOf(ulong packed)
    {
        var digits = FirstDigits(packed);
        var (low, high) = digits < 0 ? (0, _codes.Length) : (_firstByDigits[digits], _firstByDigits[digits + 1]);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_codes[middle] < packed) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Where the units begin whose codes have each of the thousand beginnings of three digits.</summary>
    private int[] IndexDigits()
    {
        var first = new int[1001];
        var place = 0;
        for (var digits = 0; digits < first.Length; digits++)
        {
            var least = (ulong)('0' + (digits / 100)) << 56 | (ulong)('0' + (digits / 10 % 10)) << 48 | (ulong)('0' + (digits % 10)) << 40;
            while (place < _codes.Length && _codes[place] < least) place++;
            first[digits] = place;
        }

        return first;
    }

    /// <summary>The number that the first three letters of a packed code are; negative where they are not digits.</summary>
    private static int FirstDigits(ulong packed)
    {
        int hundreds = (int)(packed >> 56) - '0', tens = (int)(packed >> 48 & 0xFF) - '0', ones = (int)(packed >> 40 & 0xFF) - '0';
        return hundreds is >= 0 and < 10 && tens is >= 0 and < 10 && ones is >= 0 and < 10 ? (hundreds * 100) + (tens * 10) + ones : -1;
    }

    /// <summary>Whether a unit whose packed code is right has the code: the first eight letters tell, where there are no more.</summary>
    private bool IsCodeOf(int place, ReadOnlySpan<char> code) => code.Length < 8 || code.SequenceEqual(Unit(place).Code);

    /// <summary>The first eight letters of a code as a number with the same order.</summary>
    public static ulong Pack(ReadOnlySpan<char> code)
    {
        var packed = 0UL;
        var length = Math.Min(code.Length, 8);
        for (var index = 0; index < length; index++) packed = (packed << 8) | (byte)(code[index] > 0xFF ? 0xFF : code[index]);
        return packed << (8 * (8 - length));
    }
}
