namespace Antq.Domain.Organisation;

/// <summary>The room in which a search marks what it found, kept from one key press to the next; a search of another thread at the same time makes its own.</summary>
/// <param name="names">How many names there are.</param>
/// <param name="units">How many units there are.</param>
internal sealed class MatchRoom(int names, int units)
{
    private ulong[]? _free;

    public ulong[] Take() => Interlocked.Exchange(ref _free, null) ?? new ulong[MatchTiers.Room(names, units)];

    public void GiveBack(ulong[] room) => Volatile.Write(ref _free, room);
}
