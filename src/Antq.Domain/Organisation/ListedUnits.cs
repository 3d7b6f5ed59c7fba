namespace Antq.Domain.Organisation;

/// <summary>Units that are there already.</summary>
internal sealed class ListedUnits(IReadOnlyList<OrganisationUnit> units) : IUnitSource
{
    public int Count => units.Count;

    public (ulong Code, int FirstDay, int LastDay) Index(int place) => (LevelRegister.Pack(units[place].Code), units[place].Days.First, units[place].Days.Last);

    public OrganisationUnit Read(int place) => units[place];
}
