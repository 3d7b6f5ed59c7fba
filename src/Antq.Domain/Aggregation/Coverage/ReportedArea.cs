namespace Antq.Domain.Aggregation;

/// <summary>The territory that facts of the same days report, for the coverage of a cell.</summary>
/// <param name="Territories">Their territories.</param>
/// <param name="Start">Their first day.</param>
/// <param name="End">Their last day.</param>
/// <param name="CertainStart">The first certain day.</param>
/// <param name="CertainEnd">The last certain day.</param>
/// <param name="IsOfAll">Whether they cover all the people of the cell.</param>
internal readonly record struct ReportedArea(IReadOnlyList<Territory> Territories, int Start, int End, int CertainStart, int CertainEnd,
    bool IsOfAll)
{
    public static ReportedArea Of(FactBox fact, FactBox target)
        => new([fact.Territory], fact.Start, fact.End, fact.CertainStart, fact.CertainEnd, fact.IsOfAll(target.Group));

    public bool Meets(int start, int end) => Start <= end && start <= End;
}
