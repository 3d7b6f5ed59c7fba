using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>All units of one level with their events, in arrays for binary search.</summary>
internal sealed class LevelUnits
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

    /// <param name="source">Reads the units.</param>
    /// <param name="events">Reads the edges whose successors are of this level.</param>
    public LevelUnits(IUnitSource source, Func<IEventSource> events)
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

    /// <summary>The searches over the units.</summary>
    public UnitSearches Searches { get; } = new();

    /// <summary>The number of units.</summary>
    public int Count => _units.Length;

    /// <summary>All units, by key.</summary>
    public IReadOnlyList<OrganisationUnit> Units => _all.Value;

    /// <summary>The edges into units of this level, and the changes within them, earliest first; read on first use.</summary>
    public EventIndex Events => _events.Value;

    public bool TryGet(UnitKey key, out OrganisationUnit unit)
    {
        var place = PlaceOf(key);
        unit = place < 0 ? null! : Unit(place);
        return place >= 0;
    }

    /// <summary>Returns the position of the unit with a key; negative when there is none.</summary>
    public int PlaceOf(UnitKey key) => PlaceOf(key.Code, DayText.Order(key.Day));

    /// <summary>Returns the position of the unit whose key has a code and a day, given by its order; negative when there is none.</summary>
    public int PlaceOf(ReadOnlySpan<char> code, int keyDay)
    {
        var packed = Pack(code);
        for (var place = FirstOf(packed); place < _codes.Length && _codes[place] == packed; place++)
        {
            if (_keyDays[place] == keyDay && IsCodeOf(place, code)) return place;
        }

        return -1;
    }

    /// <summary>Returns the unit with the code on a day, given by its order; null when there is none.</summary>
    public OrganisationUnit? Find(ReadOnlySpan<char> code, int day)
    {
        var packed = Pack(code);
        for (var place = FirstOf(packed); place < _codes.Length && _codes[place] == packed; place++)
        {
            if (_firstDays[place] <= day && day <= _lastDays[place] && IsCodeOf(place, code)) return Unit(place);
        }

        return null;
    }

    /// <summary>Returns every unit that ever had the code, earliest first.</summary>
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

    /// <summary>Returns the units of a day, by key.</summary>
    public IReadOnlyList<OrganisationUnit> AliveOn(LocalDate day) => _timeline.Value.AliveOn(DayText.Order(day), Unit);

    /// <summary>Returns the days around one, given by its order, on which the units are the same.</summary>
    public DaySpan DaysLike(int day) => _timeline.Value.DaysLike(day);

    /// <summary>Returns whether a unit is of this level and gazetteer.</summary>
    public bool Has(OrganisationUnit unit) => unit.Ordinal < _units.Length && ReferenceEquals(_units[unit.Ordinal], unit);

    private OrganisationUnit[] All()
    {
        var units = new OrganisationUnit[_units.Length];
        for (var place = 0; place < units.Length; place++) units[place] = Unit(place);
        return units;
    }

    /// <summary>Returns the unit at a position: the same instance for all callers.</summary>
    public OrganisationUnit Unit(int place) => Volatile.Read(ref _units[place]) ?? Make(place);

    private OrganisationUnit Make(int place)
    {
        var unit = _source.Read(place);
        unit.Ordinal = place;
        return Interlocked.CompareExchange(ref _units[place], unit, null) ?? unit;
    }

    /// <summary>
    /// Returns the first unit whose packed code is not before this one, by binary search within the same first three digits.
    /// </summary>
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

    /// <summary>Returns the start of the units whose codes begin with each of the thousand combinations of three digits.</summary>
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

    /// <summary>Returns the number formed by the first three letters of a packed code; negative when they are not digits.</summary>
    private static int FirstDigits(ulong packed)
    {
        int hundreds = (int)(packed >> 56) - '0', tens = (int)(packed >> 48 & 0xFF) - '0', ones = (int)(packed >> 40 & 0xFF) - '0';
        return hundreds is >= 0 and < 10 && tens is >= 0 and < 10 && ones is >= 0 and < 10 ? (hundreds * 100) + (tens * 10) + ones : -1;
    }

    /// <summary>
    /// Returns whether a unit with the right packed code has the code: the first eight letters decide if there are no more.
    /// </summary>
    private bool IsCodeOf(int place, ReadOnlySpan<char> code) => code.Length < 8 || code.SequenceEqual(Unit(place).Code);

    /// <summary>Returns the first eight letters of a code as a number with the same order.</summary>
    public static ulong Pack(ReadOnlySpan<char> code)
    {
        var packed = 0UL;
        var length = Math.Min(code.Length, 8);
        for (var index = 0; index < length; index++) packed = (packed << 8) | (byte)(code[index] > 0xFF ? 0xFF : code[index]);
        return packed << (8 * (8 - length));
    }
}
