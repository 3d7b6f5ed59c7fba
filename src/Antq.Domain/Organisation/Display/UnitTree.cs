using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// The units of a day as a tree, for screens that open it step by step: nothing of a level is read before somebody looks below a unit for it.
/// Since 2025-07-01 communes stand right below their provinces, until then below districts.
/// </summary>
public sealed class UnitTree
{
    private readonly GazetteerSnapshot _units;
    private readonly Lazy<ILookup<UnitKey, UnitEntry>>[] _byParent;

    internal UnitTree(GazetteerSnapshot units)
    {
        _units = units;
        _byParent = [.. Enum.GetValues<OrganisationLevel>().Select(level => new Lazy<ILookup<UnitKey, UnitEntry>>(() => ByParent(level)))];
    }

    /// <summary>The ministry, which all else is below.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the register knows it.</exception>
    public UnitEntry Root => Entry(_units.Ministry.Key);

    /// <summary>A unit as it is on this day.</summary>
    /// <exception cref="UnknownUnitException">The register has no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit does not exist on that day, or the day is before the register knows its level.</exception>
    public UnitEntry Entry(UnitKey key)
    {
        var unit = _units.Gazetteer[key];
        return new UnitEntry(unit, _units.StateOf(unit), _units.DayOf(unit.Level), _units.Gazetteer.Find);
    }

    /// <summary>The way to a unit from the ministry, itself included: what a line of links above a page shows.</summary>
    /// <exception cref="UnknownUnitException">The register has no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit does not exist on that day, or the day is before the register knows its level.</exception>
    public IReadOnlyList<UnitEntry> Path(UnitKey key) => Entry(key).Path;

    /// <summary>The units right below one: below the ministry its departments, then the provinces. Levels that are not known on this day are left out, see <see cref="GazetteerSnapshot.Knows"/>.</summary>
    /// <param name="key">The unit.</param>
    /// <param name="order">The order of units of one level.</param>
    /// <exception cref="UnknownUnitException">The register has no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit does not exist on that day, or the day is before the register knows any level below it.</exception>
    public IReadOnlyList<UnitEntry> Children(UnitKey key, UnitOrder order = UnitOrder.Code)
    {
        if (!Enum.IsDefined(order)) throw new ArgumentOutOfRangeException(nameof(order), order, "There is no such order.");
        Entry(key);
        if (!IsKnownBelow(key)) _units.DayOf(LevelsBelow(key).First());
        var children = LevelsBelow(key).Where(_units.Knows).SelectMany(level => Sorted(_byParent[(int)level].Value[key], order));
        return children.ToArray().AsReadOnly();
    }

    /// <summary>Whether there are units below one, so that a screen can offer to open it: cannot tell where the register does not know any level below it on this day.</summary>
    /// <exception cref="UnknownUnitException">The register has no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit does not exist on that day, or the day is before the register knows its level.</exception>
    public Answer HasChildren(UnitKey key)
    {
        Entry(key);
        if (!IsKnownBelow(key)) return Answer.CannotTell;
        return LevelsBelow(key).Where(_units.Knows).Any(level => _byParent[(int)level].Value.Contains(key)) ? Answer.Yes : Answer.No;
    }

    /// <summary>All units below one, each before those below itself; they are made one by one while somebody reads on.</summary>
    /// <param name="key">The unit.</param>
    /// <param name="order">The order of units beside each other.</param>
    /// <exception cref="UnknownUnitException">The register has no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit does not exist on that day, or the day is before the register knows any level below it.</exception>
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
            if (!IsKnownBelow(child.Key)) continue;
            foreach (var below in Walk(Children(child.Key, order), order)) yield return below;
        }
    }

    private IEnumerable<OrganisationLevel> LevelsBelow(UnitKey key) => _units.Gazetteer.Levels.Where(level => level > key.Level);

    /// <summary>Whether there is nothing that could be below a unit, or something of it is known.</summary>
    private bool IsKnownBelow(UnitKey key) => !LevelsBelow(key).Any() || LevelsBelow(key).Any(_units.Knows);

    private ILookup<UnitKey, UnitEntry> ByParent(OrganisationLevel level)
        => _units.Units(level).Select(unit => Entry(unit.Key)).Where(entry => entry.State.Parent is not null).ToLookup(entry => entry.State.Parent!.Value);

    private static IEnumerable<UnitEntry> Sorted(IEnumerable<UnitEntry> units, UnitOrder order)
        => order == UnitOrder.Name ? units.OrderBy(unit => unit.State.Name, VietnameseComparer.Instance).ThenBy(unit => unit.Key) : units;
}
