namespace Antq.Domain.Organisation;

/// <summary>
/// The buffers in which searches mark their matches, kept from one key press to the next: one for each thread that may search at a time,
/// up to eight. A search that finds none free creates its own.
/// </summary>
/// <param name="names">The number of names.</param>
/// <param name="units">The number of units.</param>
internal sealed class MatchRoom(int names, int units)
{
    private const int Most = 8;

    private readonly ulong[]?[] _free = new ulong[]?[Math.Min(Environment.ProcessorCount, Most)];

    public ulong[] Take()
    {
        foreach (ref var place in _free.AsSpan())
        {
            if (Volatile.Read(ref place) is not null && Interlocked.Exchange(ref place, null) is { } room) return room;
        }

        return new ulong[MatchTiers.Room(names, units)];
    }

    public void GiveBack(ulong[] room)
    {
        foreach (ref var place in _free.AsSpan())
        {
            if (Volatile.Read(ref place) is null && Interlocked.CompareExchange(ref place, room, null) is null) return;
        }
    }
}
