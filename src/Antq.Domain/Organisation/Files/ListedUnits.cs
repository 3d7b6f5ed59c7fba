using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>Units that are already in memory.</summary>
internal sealed class ListedUnits(IReadOnlyList<OrganisationUnit> units) : IUnitSource
{
    public int Count => units.Count;

    public void Index(Span<ulong> codes, Span<int> keyDays, Span<int> firstDays, Span<int> lastDays)
    {
        for (var place = 0; place < units.Count; place++)
        {
            codes[place] = LevelUnits.Pack(units[place].Code);
            keyDays[place] = DayText.Order(units[place].Key.Day);
            (firstDays[place], lastDays[place]) = units[place].Days;
        }
    }

    public OrganisationUnit Read(int place) => units[place];
}
