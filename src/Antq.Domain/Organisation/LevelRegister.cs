using System.Runtime.CompilerServices;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>All units of one level with what happened to them, in arrays that are searched by halving.</summary>
internal sealed class LevelRegister
{
    private readonly OrganisationUnit[] _units;
    private readonly ulong[] _codes;
    private readonly int[] _firstDays;
    private readonly int[] _lastDays;
    private readonly Lazy<LevelTimeline> _timeline;
    private readonly Lock _searchesLock = new();
    private UnitSearch? _searchOfAllDays;
    private UnitSearch[] _searches = [];
    private readonly Lazy<EventIndex> _events;

    /// <param name="units">The units in the order of their keys.</param>
    /// <param name="events">Reads the edges whose successors are of this level.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public LevelRegister(OrganisationUnit[] units, Func<IEnumerable<UnitEvent>> events)
    {
        _units = units;
        _codes = new ulong[units.Length];
        _firstDays = new int[units.Length];
        _lastDays = new int[units.Length];
        for (var ordinal = 0; ordinal < units.Length; ordinal++)
        {
            units[ordinal].Ordinal = ordinal;
            _codes[ordinal] = Pack(units[ordinal].Code);
            (_firstDays[ordinal], _lastDays[ordinal]) = units[ordinal].Days;
        }

        _events = new(() => new EventIndex(this, events()));
        _timeline = new(() => new LevelTimeline(units));
    }

    public IReadOnlyList<OrganisationUnit> Units => _units;

    /// <summary>The edges into units of this level, and the changes within them, earliest first; read when they are first asked for.</summary>
    public EventIndex Events => _events.Value;

    public bool TryGet(UnitKey key, out OrganisationUnit unit)
    {
        foreach (var life in LivesOf(key.Code))
        {
            if (life.Key.Day != key.Day) continue;
            unit = life;
            return true;
        }

        unit = null!;
        return false;
    }

    /// <summary>The unit that has the code on a day, given by its order; absent where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public OrganisationUnit? Find(ReadOnlySpan<char> code, int day)
    {
        var packed = Pack(code);
        for (var place = FirstOf(packed); place < _codes.Length && _codes[place] == packed; place++)
        {
            if (_firstDays[place] <= day && day <= _lastDays[place] && IsCodeOf(place, code)) return _units[place];
        }

        return null;
    }

    /// <summary>Every unit that ever had the code, earliest first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<OrganisationUnit> LivesOf(ReadOnlySpan<char> code)
    {
        var packed = Pack(code);
        var first = FirstOf(packed);
        while (first < _codes.Length && _codes[first] == packed && !IsCodeOf(first, code)) first++;
        var end = first;
        while (end < _codes.Length && _codes[end] == packed && IsCodeOf(end, code)) end++;
        return _units.AsSpan(first, end - first);
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
            var search = new UnitSearch(_units, key => gazetteer.TryGet(key, out var unit) ? unit : null, gazetteer.KnownFrom(level), day);
            if (day is null) Volatile.Write(ref _searchOfAllDays, search);
            else Volatile.Write(ref _searches, [.. _searches, search]);
            return search;
        }
    }

    private UnitSearch? Made(LocalDate? day)
        => day is { } wanted ? Array.Find(Volatile.Read(ref _searches), search => search.Knows(wanted)) : Volatile.Read(ref _searchOfAllDays);

    /// <summary>Whether a unit is one of this level and register.</summary>
    public bool Has(OrganisationUnit unit) => unit.Ordinal < _units.Length && ReferenceEquals(_units[unit.Ordinal], unit);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
    private bool IsCodeOf(int place, ReadOnlySpan<char> code) => code.Length < 8 || code.SequenceEqual(_units[place].Code);

    /// <summary>The first eight letters of a code as a number with the same order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Pack(ReadOnlySpan<char> code)
    {
        var packed = 0UL;
        var length = Math.Min(code.Length, 8);
        for (var index = 0; index < length; index++) packed = (packed << 8) | (byte)(code[index] > 0xFF ? 0xFF : code[index]);
        return packed << (8 * (8 - length));
    }
}
