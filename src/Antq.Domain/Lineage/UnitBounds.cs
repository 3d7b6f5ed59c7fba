namespace Antq.Domain.Lineage;

/// <summary>Collects the atoms of the units of one level, added in ascending order, as ranges.</summary>
/// <param name="units">The number of units.</param>
internal sealed class UnitBounds(int units)
{
    private readonly int[]?[] _bounds = new int[]?[units];
    private readonly int[] _lengths = new int[units];

    /// <summary>Adds an atom to a unit, given by its ordinal; the same atom may come twice.</summary>
    public void Add(int unit, int atom)
    {
        var length = _lengths[unit];
        var bounds = _bounds[unit] ??= new int[2];
        if (length > 0 && bounds[length - 1] >= atom)
        {
            bounds[length - 1] = atom + 1;
            return;
        }

        if (length == bounds.Length)
        {
            Array.Resize(ref bounds, length * 2);
            _bounds[unit] = bounds;
        }

        (bounds[length], bounds[length + 1]) = (atom, atom + 1);
        _lengths[unit] = length + 2;
    }

    /// <summary>Returns the territory of each unit; null when it has no atom.</summary>
    /// <param name="map">The atoms.</param>
    /// <param name="countsUnstated">Whether a part that may have gone where no edge leads is land of the units.</param>
    public Territory?[] Territories(TerritoryMap map, bool countsUnstated)
    {
        var territories = new Territory?[units];
        for (var unit = 0; unit < units; unit++)
        {
            if (_bounds[unit] is not { } bounds) continue;
            if (bounds.Length > _lengths[unit]) Array.Resize(ref bounds, _lengths[unit]);
            territories[unit] = new Territory(map, bounds, countsUnstated);
        }

        return territories;
    }
}
