using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Antq.Domain.Lineage;
using Antq.Domain.Measures;

namespace Antq.Domain.Aggregation;

/// <summary>Shares out figures of units among other units by the caller's weights. It caches its results for each unit.</summary>
internal sealed class WeightedSharing
{
    private readonly TerritoryMap _map;
    private readonly PlacedWeights _weights;
    private readonly GazetteerSnapshot _boundaries;
    private readonly TargetTerritories _targets;
    private readonly ConcurrentDictionary<UnitKey, (ShareTree? Shares, UnitKey? Lacking)> _found = [];

    /// <param name="map">Atoms as fine as the requested units, the targets and the weights.</param>
    /// <param name="weights">The caller's weights.</param>
    /// <param name="boundaries">The day of the targets.</param>
    /// <param name="targets">The units that figures are shared out among; no two overlap.</param>
    /// <exception cref="UnknownUnitException">The gazetteer does not have a unit in the weights.</exception>
    /// <exception cref="ArgumentException">The weights do not fit the gazetteer.</exception>
    public WeightedSharing(TerritoryMap map, ShareWeights weights, GazetteerSnapshot boundaries, IReadOnlyList<OrganisationUnit> targets)
    {
        _map = map;
        _weights = weights.PlacedOn(map);
        _boundaries = boundaries;
        _targets = TargetTerritories.Of(map, targets);
    }

    /// <summary>Tries to share out a figure of a unit.</summary>
    /// <param name="unit">The unit of the figure.</param>
    /// <param name="value">The figure, 0 or more.</param>
    /// <param name="shares">The share of each target that meets the unit, by key; the values add up to the figure.</param>
    /// <param name="lacking">The unit whose parts have no weights.</param>
    public bool TryShareOut(UnitKey unit, long value, [NotNullWhen(true)] out IReadOnlyList<WeightedShare>? shares,
        [NotNullWhen(false)] out UnitKey? lacking)
    {
        var found = _found.GetOrAdd(unit, key => Find(_map.Gazetteer[key]));
        shares = found.Shares?.GiveOut(value);
        lacking = found.Lacking;
        return shares is not null;
    }

    private (ShareTree? Shares, UnitKey? Lacking) Find(OrganisationUnit unit)
    {
        var territory = _map[unit.Key];
        var shares = _targets.Meeting(territory).ToDictionary(target => target, _ => Fraction.Zero);
        return Divide(unit, territory, Fraction.One, shares) is { } lacking
            ? (null, lacking.Key)
            : (new ShareTree(_boundaries, shares), null);
    }

    /// <summary>
    /// Gives the share of a piece of a unit to the target that holds it, or divides it among the unit's parts that meet the piece; a piece
    /// in one part alone goes there whatever its weight.
    /// </summary>
    /// <returns>The unit that needs weights and has none; null when the whole share was given.</returns>
    private OrganisationUnit? Divide(OrganisationUnit unit, Territory piece, Fraction share, Dictionary<OrganisationUnit, Fraction> shares)
    {
        if (_targets.Holding(piece) is { } target)
        {
            shares[target] += share;
            return null;
        }

        PlacedPart[] met = [.. _weights[unit.Key].Where(part => part.Territory.Meets(piece))];
        if (met is [var only]) return Divide(only.Unit, piece.Intersect(only.Territory), share, shares);
        var total = met.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Weight);
        if (total.IsZero) return unit;
        foreach (var part in met.Where(part => part.Weight > 0))
        {
            if (Divide(part.Unit, piece.Intersect(part.Territory), share * new Fraction(part.Weight, total), shares) is { } lacking)
                return lacking;
        }

        return null;
    }
}
