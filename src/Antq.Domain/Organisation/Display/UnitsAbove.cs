namespace Antq.Domain.Organisation;

/// <summary>The units above the searched units, each created once.</summary>
/// <param name="unitOf">Returns the unit with a key, of any level.</param>
internal sealed class UnitsAbove(Func<UnitKey, OrganisationUnit?> unitOf)
{
    private readonly Dictionary<OrganisationUnit, UnitAbove> _known = [];

    /// <summary>Returns the unit above with that key; null when there is no key, or the gazetteer has no such unit.</summary>
    public UnitAbove? Of(UnitKey? key)
    {
        if (key is not { } wanted || unitOf(wanted) is not { } unit) return null;
        if (_known.TryGetValue(unit, out var above)) return above;
        above = new UnitAbove(unit, this);
        _known.Add(unit, above);
        return above;
    }

    /// <summary>Returns a unit if it is above any of the searched units.</summary>
    public UnitAbove? Find(OrganisationUnit unit) => _known.GetValueOrDefault(unit);
}
