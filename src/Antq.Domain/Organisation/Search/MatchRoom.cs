namespace Antq.Domain.Organisation;

/// <summary>
/// The buffer in which a search marks its matches, kept from one key press to the next; a concurrent search on another thread creates its
/// own.
/// </summary>
/// <param name="names">The number of names.</param>
/// <param name="units">The number of units.</param>
internal sealed class MatchRoom(int names, int units)
{
    private ulong[]? _free;

    public ulong[] Take() => Interlocked.Exchange(ref _free, null) ?? new ulong[MatchTiers.Room(names, units)];

    public void GiveBack(ulong[] room) => Volatile.Write(ref _free, room);
}
