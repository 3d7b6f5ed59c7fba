namespace Antq.Domain.Organisation;

/// <summary>The units above the units that are searched, each made once.</summary>
/// <param name="unitOf">The unit with a key, of any level.</param>
internal sealed class UnitsAbove(Func<UnitKey, OrganisationUnit?> unitOf)
{
    private readonly Dictionary<OrganisationUnit, UnitAbove> _known = [];

    /// <summary>The unit above with that key; null where there is no key, or the register has no such unit.</summary>
    public UnitAbove? Of(UnitKey? key)
    {
        if (key is not { } wanted || unitOf(wanted) is not { } unit) return null;
        if (_known.TryGetValue(unit, out var above)) return above;
        above = new UnitAbove(unit, this);
        _known.Add(unit, above);
        return above;
    }

    /// <summary>A unit, if it is above any of the units that are searched.</summary>
    public UnitAbove? Find(OrganisationUnit unit) => _known.GetValueOrDefault(unit);
}
