using Antq.Domain.Lineage;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>The caller's weights with the territories of a gazetteer, in which the parts of each unit tile it.</summary>
internal sealed class PlacedWeights
{
    /// <summary>The maximum number of units in a message.</summary>
    private const int Named = 5;

    private readonly TerritoryMap _map;
    private readonly Dictionary<UnitKey, IReadOnlyList<PlacedPart>> _parts = [];

    private PlacedWeights(TerritoryMap map) => _map = map;

    /// <exception cref="UnknownUnitException">The gazetteer has no unit with such a key.</exception>
    /// <exception cref="ArgumentException">The parts of a unit do not tile it.</exception>
    public static PlacedWeights Of(ShareWeights weights, TerritoryMap map)
    {
        var placed = new PlacedWeights(map);
        foreach (var whole in weights.Wholes) placed.Add(whole, weights.PartsOf(whole));
        return placed;
    }

    /// <summary>Gets the parts of a unit, by key; empty when it has no weights.</summary>
    public IReadOnlyList<PlacedPart> this[UnitKey whole] => _parts.TryGetValue(whole, out var parts) ? parts : [];

    private void Add(UnitKey key, IReadOnlyList<(UnitKey Part, long Weight)> weights)
    {
        var whole = _map.Gazetteer[key];
        PlacedPart[] parts = [.. weights.Select(one => new PlacedPart(_map.Gazetteer[one.Part], _map[one.Part], one.Weight))];
        RequireThatTheyTile(whole, _map[key], parts);
        _parts.Add(key, parts);
    }

    private void RequireThatTheyTile(OrganisationUnit whole, Territory territory, PlacedPart[] parts)
    {
        var pieces = Array.ConvertAll(parts, part => territory.Intersect(part.Territory));
        var stranger = Array.FindIndex(pieces, piece => piece.IsEmpty);
        if (stranger >= 0) throw Misfit($"{parts[stranger].Unit} has nothing in common with {whole}, whose part it is declared to be");
        RequireThatNoneOverlap(whole, parts, pieces);
        var left = territory.Except(_map.Union(pieces));
        if (!territory.IsUsedUp(left)) throw LeftOut(whole, left, parts);
    }

    private void RequireThatNoneOverlap(OrganisationUnit whole, PlacedPart[] parts, Territory[] pieces)
    {
        var stretches = new List<(int Begin, int End, int Part)>();
        for (var part = 0; part < pieces.Length; part++)
        {
            var bounds = pieces[part].Bounds;
            for (var index = 0; index < bounds.Length; index += 2) stretches.Add((bounds[index], bounds[index + 1], part));
        }

        stretches.Sort();
        for (var index = 1; index < stretches.Count; index++)
        {
            var (before, next) = (stretches[index - 1], stretches[index]);
            if (next.Begin < before.End)
                throw Misfit(
                    $"{parts[before.Part].Unit} and {parts[next.Part].Unit} hold the same territory of {whole}, whose parts they are "
                    + $"declared to be");
        }
    }

    /// <summary>
    /// Returns the exception for a part left out, which it names by units that exist when the parts do, of the level nearest to the lowest
    /// of the parts.
    /// </summary>
    private ArgumentException LeftOut(OrganisationUnit whole, Territory left, PlacedPart[] parts)
    {
        var day = parts.Max(part => part.Unit.FirstDay);
        var lowest = parts.Max(part => part.Unit.Level);
        var names = _map.Gazetteer.Levels
            .Where(level => level > OrganisationLevel.Ministry && _map.Gazetteer.KnownFrom(level) <= day)
            .OrderBy(level => Math.Abs(level - lowest))
            .Select(level => NamesOf(left, level, day))
            .FirstOrDefault(names => names.Length > 0) ?? ["territory that no unit of that day holds"];
        var more = names.Length > Named ? $" and {names.Length - Named} more" : "";
        return Misfit(
            $"the parts of {whole} leave out {string.Join(", ", names.Take(Named))}{more}, as of {DayText.Format(day)}; what gets "
            + $"nothing has a weight of 0");
    }

    private string[] NamesOf(Territory left, OrganisationLevel level, LocalDate day)
        => [.. _map.Gazetteer.AsOf(day).Units(level).Where(unit => _map[unit.Key].Meets(left)).Select(unit => unit.ToString())];

    private ArgumentException Misfit(string what) => new($"Weights do not fit the gazetteer: {what} (data {_map.Gazetteer.Version}).");
}
