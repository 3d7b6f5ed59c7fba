using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// All units of one level with their events, in arrays for binary search. Those that ended before the days that most callers ask about may
/// be read on demand: their positions follow those of the others.
/// </summary>
internal sealed class LevelUnits
{
    private readonly IUnitSource _source;
    private readonly OrganisationUnit?[] _units;
    private readonly ulong[] _codes;
    private readonly int[] _keyDays;
    private readonly int[] _firstDays;
    private readonly int[] _lastDays;
    private readonly int[] _firstByDigits;
    private readonly int _firstPlace;
    private readonly int _until = int.MinValue;
    private readonly OrganisationLevel _level;
    private readonly Lazy<LevelUnits>? _earlier;
    private readonly Lazy<OrganisationUnit[]> _recent;
    private readonly Lazy<IReadOnlyList<OrganisationUnit>> _all;
    private readonly Lazy<LevelTimeline> _timeline;
    private readonly Lazy<LevelTimeline> _wholeTimeline;
    private readonly Lazy<IEventSource> _edges;
    private readonly Lazy<EventIndex> _events;
    private readonly Lazy<EventIndex> _wholeEvents;

    /// <param name="source">Reads the units.</param>
    /// <param name="events">Reads the edges whose successors are of this level, and not among the earlier units.</param>
    /// <param name="earlier">The units that ended earlier; null when the source has all.</param>
    public LevelUnits(IUnitSource source, Func<IEventSource> events, EarlierUnits? earlier = null)
        : this(source, events, earlier, 0)
    {
    }

    private LevelUnits(IUnitSource source, Func<IEventSource> events, EarlierUnits? earlier, int firstPlace)
    {
        _source = source;
        _firstPlace = firstPlace;
        _units = new OrganisationUnit?[source.Count];
        _codes = new ulong[source.Count];
        _keyDays = new int[source.Count];
        _firstDays = new int[source.Count];
        _lastDays = new int[source.Count];
        source.Index(_codes, _keyDays, _firstDays, _lastDays);
        _firstByDigits = IndexDigits();
        _recent = new(() => [.. Enumerable.Range(0, _units.Length).Select(Own)]);
        _edges = new(events);
        _events = new(() => new EventIndex(this, _edges.Value, Count, isWhole: _earlier is null));
        if (earlier is null)
        {
            _all = new(() => _recent.Value);
            _wholeEvents = _events;
            _timeline = _wholeTimeline = new(() => new LevelTimeline(_firstDays, _lastDays));
            return;
        }

        (_until, _level) = (DayText.Order(earlier.Until), earlier.Level);
        _earlier = new(() => new LevelUnits(earlier.Units(), earlier.Events, null, _units.Length));
        _all = new(() => [.. _recent.Value.Concat(_earlier.Value._recent.Value).OrderBy(unit => unit.Key)]);
        _wholeEvents = new(() => new EventIndex(this, new JoinedEvents(_events.Value, _earlier.Value._edges.Value), WholeCount,
            isWhole: true));
        _timeline = new(() => new LevelTimeline(Array.ConvertAll(_firstDays, day => Math.Max(day, _until)), _lastDays));
        _wholeTimeline = new(() => new LevelTimeline(
            [.. _all.Value.Select(unit => unit.Days.First)], [.. _all.Value.Select(unit => unit.Days.Last)]));
    }

    /// <summary>The searches over the units.</summary>
    public UnitSearches Searches { get; } = new();

    /// <summary>The number of units without those that are read on demand.</summary>
    public int Count => _units.Length;

    /// <summary>The number of all units.</summary>
    public int WholeCount => _units.Length + (_earlier?.Value.Count ?? 0);

    /// <summary>Returns the units in the order of their ordinals, with or without those that are read on demand.</summary>
    public IReadOnlyList<OrganisationUnit> ByOrdinal(bool withEarlier)
        => withEarlier && _earlier is not null ? [.. _recent.Value, .. _earlier.Value._recent.Value] : _recent.Value;

    /// <summary>Returns the number of units, with or without those that are read on demand.</summary>
    public int CountOf(bool withEarlier) => withEarlier ? WholeCount : Count;

    /// <summary>All units, by key.</summary>
    public IReadOnlyList<OrganisationUnit> Units => _all.Value;

    /// <summary>The units without those that are read on demand, by key.</summary>
    public IReadOnlyList<OrganisationUnit> RecentUnits => _recent.Value;

    /// <summary>All edges into units of this level, and the changes within them, earliest first; read on first use.</summary>
    public EventIndex Events => _wholeEvents.Value;

    /// <summary>The edges into units other than those that are read on demand.</summary>
    public EventIndex RecentEvents => _events.Value;

    /// <summary>Returns whether a day, given by its order, is before those of the units that are not read on demand.</summary>
    public bool IsEarlier(int day) => day < _until;

    /// <summary>Returns the edges that lead from or to a unit, from or to a day given by its order.</summary>
    public EventIndex EventsAround(OrganisationUnit unit, int day)
        => IsEarlier(day) || IsEarlier(unit.Days.Last) ? Events : RecentEvents;

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
            if (_keyDays[place] == keyDay && IsCodeOf(place, code)) return _firstPlace + place;
        }

        return IsEarlier(keyDay) && UnitKey.LevelOf(code) == _level ? _earlier!.Value.PlaceOf(code, keyDay) : -1;
    }

    /// <summary>Returns the unit with the code on a day, given by its order; null when there is none.</summary>
    public OrganisationUnit? Find(ReadOnlySpan<char> code, int day)
    {
        var packed = Pack(code);
        for (var place = FirstOf(packed); place < _codes.Length && _codes[place] == packed; place++)
        {
            if (_firstDays[place] <= day && day <= _lastDays[place] && IsCodeOf(place, code)) return Own(place);
        }

        return IsEarlier(day) ? _earlier!.Value.Find(code, day) : null;
    }

    /// <summary>Returns every unit that ever had the code, earliest first.</summary>
    public OrganisationUnit[] LivesOf(ReadOnlySpan<char> code)
    {
        var packed = Pack(code);
        var lives = new List<OrganisationUnit>(_earlier?.Value.LivesOf(code) ?? []);
        for (var place = FirstOf(packed); place < _codes.Length && _codes[place] == packed; place++)
        {
            if (IsCodeOf(place, code)) lives.Add(Own(place));
        }

        return [.. lives];
    }

    /// <summary>Returns the units of a day, by key.</summary>
    public IReadOnlyList<OrganisationUnit> AliveOn(LocalDate day)
        => DayText.Order(day) is var order && IsEarlier(order)
            ? _wholeTimeline.Value.AliveOn(order, place => _all.Value[place])
            : _timeline.Value.AliveOn(order, Own);

    /// <summary>Returns the days around one, given by its order, on which the units are the same.</summary>
    public DaySpan DaysLike(int day)
        => _earlier is null ? _timeline.Value.DaysLike(day)
            : IsEarlier(day) ? _wholeTimeline.Value.DaysLike(day)
            : _timeline.Value.DaysLike(day).And(new DaySpan(DaySpan.Number(_until), int.MaxValue));

    /// <summary>Returns whether a unit is of this level and gazetteer.</summary>
    public bool Has(OrganisationUnit unit)
        => unit.Ordinal - _firstPlace is >= 0 and var place
            && (place < _units.Length
                ? ReferenceEquals(_units[place], unit)
                : _earlier is { IsValueCreated: true } && _earlier.Value.Has(unit));

    /// <summary>Returns the unit at a position: the same instance for all callers.</summary>
    public OrganisationUnit Unit(int place) => place < _units.Length ? Own(place) : _earlier!.Value.Own(place - _units.Length);

    private OrganisationUnit Own(int place) => Volatile.Read(ref _units[place]) ?? Make(place);

    private OrganisationUnit Make(int place)
    {
        var unit = _source.Read(place);
        unit.Ordinal = _firstPlace + place;
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
    private bool IsCodeOf(int place, ReadOnlySpan<char> code) => code.Length < 8 || code.SequenceEqual(Own(place).Code);

    /// <summary>Returns the first eight letters of a code as a number with the same order.</summary>
    public static ulong Pack(ReadOnlySpan<char> code)
    {
        var packed = 0UL;
        var length = Math.Min(code.Length, 8);
        for (var index = 0; index < length; index++) packed = (packed << 8) | (byte)(code[index] > 0xFF ? 0xFF : code[index]);
        return packed << (8 * (8 - length));
    }
}
