using System.Runtime.CompilerServices;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>All units of one level with what happened to them, in arrays that are searched by halving.</summary>
internal sealed class LevelRegister
{
    private readonly OrganisationUnit[] _units;
    private readonly ulong[] _codes;
    private readonly LocalDate[] _epochs;
    private readonly OrganisationUnit[]?[] _alive;
    private readonly Lazy<EventIndex> _events;

    /// <param name="units">The units in the order of their keys.</param>
    /// <param name="events">Reads the edges whose successors are of this level.</param>
    public LevelRegister(OrganisationUnit[] units, Func<IEnumerable<UnitEvent>> events)
    {
        _units = units;
        _codes = new ulong[units.Length];
        for (var ordinal = 0; ordinal < units.Length; ordinal++)
        {
            units[ordinal].Ordinal = ordinal;
            _codes[ordinal] = Pack(units[ordinal].Code);
        }

        _events = new(() => new EventIndex(this, events()));
        _epochs = Epochs(units);
        _alive = new OrganisationUnit[]?[_epochs.Length];
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

    /// <summary>The unit that has the code on a day, where there is one.</summary>
    public OrganisationUnit? Find(ReadOnlySpan<char> code, LocalDate day)
    {
        foreach (var life in LivesOf(code))
        {
            if (life.IsAliveOn(day)) return life;
        }

        return null;
    }

    /// <summary>Every unit that ever had the code, earliest first.</summary>
    public ReadOnlySpan<OrganisationUnit> LivesOf(ReadOnlySpan<char> code)
    {
        var packed = Pack(code);
        int low = 0, high = _codes.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_codes[middle] < packed) low = middle + 1;
            else high = middle;
        }

        while (low < _codes.Length && _codes[low] == packed && !code.SequenceEqual(_units[low].Code)) low++;
        var end = low;
        while (end < _codes.Length && _codes[end] == packed && code.SequenceEqual(_units[end].Code)) end++;
        return _units.AsSpan(low, end - low);
    }

    /// <summary>The units of a day, by key.</summary>
    public OrganisationUnit[] AliveOn(LocalDate day)
    {
        var epoch = Array.BinarySearch(_epochs, day);
        if (epoch < 0) epoch = ~epoch - 1;
        if (epoch < 0) return [];
        return Volatile.Read(ref _alive[epoch]) ?? (_alive[epoch] = Array.FindAll(_units, unit => unit.IsAliveOn(day)));
    }

    /// <summary>Whether a unit is one of this level and register.</summary>
    public bool Has(OrganisationUnit unit) => unit.Ordinal < _units.Length && ReferenceEquals(_units[unit.Ordinal], unit);

    /// <summary>The days on which the set of units changes.</summary>
    private static LocalDate[] Epochs(OrganisationUnit[] units)
    {
        var days = new HashSet<LocalDate>();
        foreach (var unit in units)
        {
            days.Add(unit.Key.Day);
            if (unit.ValidTo is { } last) days.Add(last.PlusDays(1));
        }

        return [.. days.Order()];
    }

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
