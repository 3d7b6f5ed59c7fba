using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// The units of a day as a tree, for views that expand it step by step: a level is read only when the units below one are requested. Since
/// 2025-07-01 communes are directly below their provinces, before that below districts.
/// </summary>
public sealed class UnitTree
{
    private readonly GazetteerSnapshot _units;
    private readonly Lazy<ILookup<UnitKey, UnitEntry>>[] _byParent;

    private readonly bool _isOfTerritory;

    internal UnitTree(GazetteerSnapshot units, bool isOfTerritory = false)
    {
        _units = units;
        _isOfTerritory = isOfTerritory;
        _byParent = [.. Enum.GetValues<OrganisationLevel>().Select(level => new Lazy<ILookup<UnitKey, UnitEntry>>(() => ByParent(level)))];
    }

    /// <summary>
    /// The same tree by territory: below the ministry the provinces only, without its departments. A department has no children either way.
    /// </summary>
    public UnitTree ByTerritory
        => _isOfTerritory ? this : Volatile.Read(ref field) ?? Interlocked.CompareExchange(ref field, new(_units, true), null) ?? field;

    /// <summary>The ministry, which contains all others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has it.</exception>
    public UnitEntry Root => Entry(_units.Ministry.Key);

    /// <summary>Returns a unit as it is on this day.</summary>
    /// <exception cref="UnknownUnitException">The gazetteer has no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The unit does not exist on that day, or the day is before the gazetteer has its level.
    /// </exception>
    public UnitEntry Entry(UnitKey key)
    {
        var unit = _units.Gazetteer[key];
        return new UnitEntry(unit, _units.StateOf(unit), _units.DayOf(unit.Level), _units.Gazetteer.Find);
    }

    /// <summary>Returns the path from the ministry to a unit, itself included, as in a breadcrumb.</summary>
    /// <exception cref="UnknownUnitException">The gazetteer has no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The unit does not exist on that day, or the day is before the gazetteer has its level.
    /// </exception>
    public IReadOnlyList<UnitEntry> Path(UnitKey key) => Entry(key).Path;

    /// <summary>
    /// Returns the units directly below one: below the ministry its departments, then the provinces (only these in
    /// <see cref="ByTerritory"/>). Levels that are not known on this day are omitted, so that nothing is below a unit of which
    /// <see cref="HasChildren"/> is <see cref="Answer.CannotTell"/>; see <see cref="GazetteerSnapshot.Knows"/>.
    /// </summary>
    /// <param name="key">The unit.</param>
    /// <param name="order">The order of units of one level.</param>
    /// <exception cref="UnknownUnitException">The gazetteer has no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The unit does not exist on that day, or the day is before the gazetteer has its level.
    /// </exception>
    public IReadOnlyList<UnitEntry> Children(UnitKey key, UnitOrder order = UnitOrder.Code)
    {
        if (!Enum.IsDefined(order)) throw new ArgumentOutOfRangeException(nameof(order), order, "There is no such order.");
        Entry(key);
        var children = LevelsBelow(key).Where(_units.Knows).SelectMany(level => Sorted(_byParent[(int)level].Value[key], order));
        return children.ToArray().AsReadOnly();
    }

    /// <summary>
    /// Returns whether there are units below one, so that a view can offer to expand it; <see cref="Answer.CannotTell"/> when the gazetteer
    /// has no level below it on this day.
    /// </summary>
    /// <exception cref="UnknownUnitException">The gazetteer has no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The unit does not exist on that day, or the day is before the gazetteer has its level.
    /// </exception>
    public Answer HasChildren(UnitKey key)
    {
        Entry(key);
        if (!IsKnownBelow(key)) return Answer.CannotTell;
        return LevelsBelow(key).Where(_units.Knows).Any(level => _byParent[(int)level].Value.Contains(key)) ? Answer.Yes : Answer.No;
    }

    /// <summary>Returns all units below one, each before those below itself; they are enumerated lazily.</summary>
    /// <param name="key">The unit.</param>
    /// <param name="order">The order of units of one level.</param>
    /// <exception cref="UnknownUnitException">The gazetteer has no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The unit does not exist on that day, or the day is before the gazetteer has its level.
    /// </exception>
    public IEnumerable<UnitEntry> Descendants(UnitKey key, UnitOrder order = UnitOrder.Code)
    {
        var children = Children(key, order);
        return Walk(children, order);
    }

    private IEnumerable<UnitEntry> Walk(IReadOnlyList<UnitEntry> children, UnitOrder order)
    {
        foreach (var child in children)
        {
            yield return child;
            foreach (var below in Walk(Children(child.Key, order), order)) yield return below;
        }
    }

    private IEnumerable<OrganisationLevel> LevelsBelow(UnitKey key) => _units.Gazetteer.Levels
        .Where(level => level > key.Level && (!_isOfTerritory || level.HasGround()));

    /// <summary>Returns whether no level can be below a unit, or one of them is known.</summary>
    private bool IsKnownBelow(UnitKey key) => !LevelsBelow(key).Any() || LevelsBelow(key).Any(_units.Knows);

    private ILookup<UnitKey, UnitEntry> ByParent(OrganisationLevel level)
        => _units.Units(level).Select(unit => Entry(unit.Key)).Where(entry => entry.State.Parent is not null)
            .ToLookup(entry => entry.State.Parent!.Value);

    private static IEnumerable<UnitEntry> Sorted(IEnumerable<UnitEntry> units, UnitOrder order)
        => order == UnitOrder.Name ? units.OrderBy(unit => unit.State.Name, VietnameseComparer.Instance).ThenBy(unit => unit.Key) : units;
}
