using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>All units of one level with what happened to them, in arrays that are searched by halving.</summary>
internal sealed class LevelRegister
{
    private readonly IUnitSource _source;
    private readonly OrganisationUnit?[] _units;
    private readonly ulong[] _codes;
    private readonly int[] _firstDays;
    private readonly int[] _lastDays;
    private readonly Lazy<OrganisationUnit[]> _all;
    private readonly Lazy<LevelTimeline> _timeline;
    private readonly Lazy<EventIndex> _events;
    private readonly Lock _searchesLock = new();
    private UnitSearch? _searchOfAllDays;
    private UnitSearch[] _searches = [];

    /// <param name="source">Makes the units.</param>
    /// <param name="events">Reads the edges whose successors are of this level.</param>
    public LevelRegister(IUnitSource source, Func<IEnumerable<UnitEvent>> events)
    {
        _source = source;
        _units = new OrganisationUnit?[source.Count];
        _codes = new ulong[source.Count];
        _firstDays = new int[source.Count];
        _lastDays = new int[source.Count];
        for (var place = 0; place < _codes.Length; place++) (_codes[place], _firstDays[place], _lastDays[place]) = source.Index(place);
        _all = new(() => [.. Enumerable.Range(0, _units.Length).Select(Unit)]);
        _events = new(() => new EventIndex(this, events()));
        _timeline = new(() => new LevelTimeline(_all.Value));
    }

    /// <summary>All units, by key.</summary>
    public IReadOnlyList<OrganisationUnit> Units => _all.Value;

    /// <summary>The edges into units of this level, and the changes within them, earliest first; read when they are first asked for.</summary>
    public EventIndex Events => _events.Value;

    public bool TryGet(UnitKey key, out OrganisationUnit unit)
    {
        var packed = Pack(key.Code);
        for (var place = FirstOf(packed); place < _codes.Length && _codes[place] == packed; place++)
        {
            unit = Unit(place);
            if (unit.Key == key) return true;
        }

        unit = null!;
        return false;
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
    public IReadOnlyList<OrganisationUnit> AliveOn(LocalDate day) => _timeline.Value.AliveOn(day);

    /// <summary>The search over the units of a day, or of all days, made when it is first asked for.</summary>
    public UnitSearch Search(Gazetteer gazetteer, OrganisationLevel level, LocalDate? day)
    {
        if (Made(day) is { } made) return made;
        lock (_searchesLock)
        {
            if (Made(day) is { } other) return other;
            var search = new UnitSearch(_all.Value, key => gazetteer.TryGet(key, out var unit) ? unit : null, gazetteer.KnownFrom(level), day);
            if (day is null) Volatile.Write(ref _searchOfAllDays, search);
            else Volatile.Write(ref _searches, [.. _searches, search]);
            return search;
        }
    }

    private UnitSearch? Made(LocalDate? day)
        => day is { } wanted ? Array.Find(Volatile.Read(ref _searches), search => search.Knows(wanted)) : Volatile.Read(ref _searchOfAllDays);

    /// <summary>Whether a unit is one of this level and register.</summary>
    public bool Has(OrganisationUnit unit) => unit.Ordinal < _units.Length && ReferenceEquals(_units[unit.Ordinal], unit);

    /// <summary>The unit of a place: the same one for all who ask.</summary>
    private OrganisationUnit Unit(int place) => Volatile.Read(ref _units[place]) ?? Make(place);

    private OrganisationUnit Make(int place)
    {
        var unit = _source.Read(place);
        unit.Ordinal = place;
        return Interlocked.CompareExchange(ref _units[place], unit, null) ?? unit;
    }

    private int FirstOf(ulong packed)
    {
        int low = 0, high = _codes.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_codes[middle] < packed) low = middle + 1;
            else high = middle;
        }

        return low;
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
