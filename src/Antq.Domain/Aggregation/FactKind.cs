using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>What facts are about beside their territory, as far as cells tell it apart.</summary>
/// <param name="Forms">The forms of award, a bit each.</param>
/// <param name="Issuers">The issuing offices, a bit each.</param>
/// <param name="Recipients">The kinds of recipients, a bit each.</param>
/// <param name="Movements">The movements, a bit each.</param>
/// <param name="Population">The group of people; absent for all.</param>
/// <param name="Start">The first day; nothing where the coverage does not ask for days, as for the three that follow.</param>
/// <param name="End">The last day.</param>
/// <param name="CertainStart">The first day that holds for certain.</param>
/// <param name="CertainEnd">The last day that holds for certain.</param>
internal readonly record struct FactKind(uint Forms, uint Issuers, uint Recipients, uint Movements, Population? Population, int Start, int End, int CertainStart, int CertainEnd)
{
    public static FactKind Of(Extent extent, bool hasDays)
    {
        var kind = new FactKind(extent.Forms, extent.Issuers, extent.Recipients, extent.Movements, extent.Population, 0, 0, 0, 0);
        return hasDays ? kind with { Start = extent.Start, End = extent.End, CertainStart = extent.CertainStart, CertainEnd = extent.CertainEnd } : kind;
    }

    /// <summary>Whether facts of the kind may speak of a box, by their category.</summary>
    public bool Meets(Extent target)
        => (Forms & target.Forms) != 0 && (Issuers & target.Issuers) != 0 && (Recipients & target.Recipients) != 0 && (Movements & target.Movements) != 0
            && (target.Population is not { } population || Population is not { } other || population == other);

    /// <summary>Whether they speak of nothing else, by their category.</summary>
    public bool IsWithin(Extent target)
        => (Forms & ~target.Forms) == 0 && (Issuers & ~target.Issuers) == 0 && (Recipients & ~target.Recipients) == 0 && (Movements & ~target.Movements) == 0
            && (target.Population is null || target.Population == Population);
}
