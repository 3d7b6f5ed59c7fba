namespace Antq.Domain.Aggregation;

/// <summary>What facts of the same days speak of for the coverage of a cell.</summary>
/// <param name="Territories">Their territories.</param>
/// <param name="Start">Their first day.</param>
/// <param name="End">Their last day.</param>
/// <param name="CertainStart">The first day that they hold for certain.</param>
/// <param name="CertainEnd">The last day that they hold for certain.</param>
/// <param name="IsOfAll">Whether they speak of all the people that the cell is of.</param>
internal readonly record struct SpokenGround(IReadOnlyList<Territory> Territories, int Start, int End, int CertainStart, int CertainEnd, bool IsOfAll)
{
    public static SpokenGround Of(FactBox fact, FactBox target)
        => new([fact.Territory], fact.Start, fact.End, fact.CertainStart, fact.CertainEnd, fact.Population == target.Population);

    public bool Meets(int start, int end) => Start <= end && start <= End;
}
