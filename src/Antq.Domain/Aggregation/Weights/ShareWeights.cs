using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Antq.Domain.Lineage;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The weights (quyền số) by which a caller shares out figures of a unit among its parts: people, households, square metres. The parts are
/// its successors, its predecessors, or units below it.
/// </summary>
/// <remarks>
/// Weights along several events multiply as exact fractions. A figure is rounded once, from the top down: the provinces first, then the
/// units within each; so the parts of every level add up to the level above.
/// </remarks>
public sealed class ShareWeights
{
    private readonly ImmutableSortedDictionary<UnitKey, IReadOnlyList<(UnitKey Part, long Weight)>> _parts;
    private readonly ConditionalWeakTable<TerritoryMap, PlacedWeights> _placed = [];

    private ShareWeights(ImmutableSortedDictionary<UnitKey, IReadOnlyList<(UnitKey Part, long Weight)>> parts, OrganisationLevel lowest)
    {
        _parts = parts;
        Lowest = lowest;
    }

    /// <summary>No weights: a figure goes to the unit that contains its own unit, or cannot be shared out.</summary>
    public static ShareWeights None { get; } =
        new(ImmutableSortedDictionary<UnitKey, IReadOnlyList<(UnitKey, long)>>.Empty, OrganisationLevel.Ministry);

    /// <summary>The units whose figures the weights divide, by key.</summary>
    public IReadOnlyList<UnitKey> Wholes => [.. _parts.Keys];

    /// <summary>The lowest level among its units.</summary>
    internal OrganisationLevel Lowest { get; }

    /// <summary>Returns the parts of a unit with their weights, by key; empty when it has no weights.</summary>
    public IReadOnlyList<(UnitKey Part, long Weight)> PartsOf(UnitKey whole)
        => whole != default && _parts.TryGetValue(whole, out var parts) ? parts : [];

    /// <summary>Returns the same weights with those of one more unit.</summary>
    /// <param name="whole">The unit.</param>
    /// <param name="parts">
    /// All of its parts, in any order, each with a weight of 0 or more and one at least positive; only their proportions matter. A part may
    /// reach beyond the unit.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The unit has weights already, a part is named twice, a weight is negative, none is positive, a key is a default one, or the parts
    /// lead back to the unit itself.
    /// </exception>
    public ShareWeights With(UnitKey whole, params IEnumerable<(UnitKey Part, long Weight)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (whole == default) throw new ArgumentException("A default UnitKey has no meaning.", nameof(whole));
        if (_parts.ContainsKey(whole)) throw new ArgumentException($"The unit '{whole}' has weights already.", nameof(whole));
        var sorted = new SortedDictionary<UnitKey, long>();
        foreach (var (part, weight) in parts)
        {
            if (part == default)
                throw new ArgumentException($"A part of '{whole}' is a default UnitKey, which has no meaning.", nameof(parts));
            if (weight < 0)
                throw new ArgumentException(FormattableString.Invariant(
                    $"A weight is 0 or more; that of '{part}' in '{whole}' is {weight}."), nameof(parts));
            if (!sorted.TryAdd(part, weight)) throw new ArgumentException($"The part '{part}' of '{whole}' is named twice.", nameof(parts));
        }

        if (sorted.Values.All(weight => weight == 0))
            throw new ArgumentException($"No part of '{whole}' has a positive weight.", nameof(parts));
        if (LeadsTo(whole, sorted.Keys))
            throw new ArgumentException($"The parts of '{whole}' lead back to it: weights may not go in a circle.", nameof(parts));
        return new ShareWeights(_parts.Add(whole, [.. sorted.Select(part => (part.Key, part.Value))]),
            sorted.Keys.Select(part => part.Level).Append(whole.Level).Append(Lowest).Max());
    }

    /// <summary>Checks the weights against a gazetteer: whether its units are as the weights assume.</summary>
    /// <exception cref="UnknownUnitException">The gazetteer has no unit with such a key.</exception>
    /// <exception cref="ArgumentException">
    /// Two parts of a unit overlap in it, a part has nothing in common with it, or the parts leave some of it out.
    /// </exception>
    public void RequireFit(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        PlacedOn(TerritoryMap.Of(gazetteer, new TerritoryDepth(Lowest, HasEarlier(gazetteer))));
    }

    /// <summary>Shares out a figure of a unit among the units of a level, on the boundaries of a day.</summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="unit">The unit of the figure.</param>
    /// <param name="value">The figure, 0 or more.</param>
    /// <param name="level">The level of the units that it is shared out among.</param>
    /// <param name="boundariesOf">The day of these units.</param>
    /// <returns>The units that share territory with the unit, by key, including those that get nothing. Their values add up to the
    /// figure.</returns>
    /// <exception cref="UnknownUnitException">The gazetteer does not have the unit, or one in the weights.</exception>
    /// <exception cref="ArgumentException">
    /// The weights do not cover all of the figure; they do not fit the gazetteer, see <see cref="RequireFit"/>; it has no units of that
    /// level.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The figure is negative; the day is before the gazetteer has the level, or not in the
    /// ISO calendar and the years 1 to 9998.</exception>
    public IReadOnlyList<WeightedShare> ShareOut(Gazetteer gazetteer, UnitKey unit, long value, OrganisationLevel level,
        LocalDate boundariesOf)
        => TryShareOut(gazetteer, unit, value, level, boundariesOf, out var shares, out var lacking)
            ? shares
            : throw new ArgumentException(
                $"The weights do not state where all of '{unit}' goes on the boundaries of {DayText.Format(boundariesOf)}: '{lacking}' "
                + $"needs weights (data {gazetteer.Version}).", nameof(unit));

    /// <summary>Tries to share out a figure of a unit among the units of a level, on the boundaries of a day.</summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="unit">The unit of the figure.</param>
    /// <param name="value">The figure, 0 or more.</param>
    /// <param name="level">The level of the units that it is shared out among.</param>
    /// <param name="boundariesOf">The day of these units.</param>
    /// <param name="shares">The units that share territory with the unit, by key, including those that get nothing. Their values add up to
    /// the figure.</param>
    /// <param name="lacking">The unit whose parts have no weights.</param>
    /// <exception cref="UnknownUnitException">The gazetteer does not have the unit, or one in the weights.</exception>
    /// <exception cref="ArgumentException">The weights do not fit the gazetteer, see <see cref="RequireFit"/>; it has no units of that
    /// level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The figure is negative; the day is before the gazetteer has the level, or not in the
    /// ISO calendar and the years 1 to 9998.</exception>
    public bool TryShareOut(
        Gazetteer gazetteer,
        UnitKey unit,
        long value,
        OrganisationLevel level,
        LocalDate boundariesOf,
        [NotNullWhen(true)] out IReadOnlyList<WeightedShare>? shares,
        [NotNullWhen(false)] out UnitKey? lacking)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var from = gazetteer[unit];
        var boundaries = gazetteer.AsOf(boundariesOf);
        var targets = boundaries.Units(level);
        var depth = from.Level > level ? from.Level : level;
        var isEarlier = gazetteer.EndedEarlier(unit) || gazetteer.IsEarlier(DayText.Order(boundariesOf)) || HasEarlier(gazetteer);
        var map = TerritoryMap.Of(gazetteer, new TerritoryDepth(Lowest > depth ? Lowest : depth, isEarlier));
        return new WeightedSharing(map, this, boundaries, targets).TryShareOut(unit, value, out shares, out lacking);
    }

    /// <summary>Returns the weights with the territories of a gazetteer.</summary>
    /// <exception cref="UnknownUnitException">The gazetteer has no unit with such a key.</exception>
    /// <exception cref="ArgumentException">The parts of a unit do not fit it.</exception>
    internal PlacedWeights PlacedOn(TerritoryMap map) => _placed.GetValue(map, place => PlacedWeights.Of(this, place));

    /// <summary>Returns whether a unit of the weights, or a part of one, ended before those that are not read on demand.</summary>
    internal bool HasEarlier(Gazetteer gazetteer)
        => _parts.Any(whole => gazetteer.EndedEarlier(whole.Key) || whole.Value.Any(part => gazetteer.EndedEarlier(part.Part)));

    private bool LeadsTo(UnitKey whole, IEnumerable<UnitKey> from)
    {
        var met = new HashSet<UnitKey>();
        var open = new Stack<UnitKey>(from);
        while (open.TryPop(out var next))
        {
            if (next == whole) return true;
            if (!met.Add(next)) continue;
            foreach (var (part, _) in PartsOf(next)) open.Push(part);
        }

        return false;
    }
}
