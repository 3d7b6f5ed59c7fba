namespace Antq.Domain.Aggregation;

/// <summary>What facts are about beside their territory, as far as cells tell it apart.</summary>
/// <param name="Forms">The forms of award, a bit each.</param>
/// <param name="Issuers">The issuing offices, a bit each.</param>
/// <param name="Recipients">The kinds of recipients, a bit each.</param>
/// <param name="Movements">The movements.</param>
/// <param name="Population">The group of people; null for all.</param>
/// <param name="Start">The first day; 0 where the coverage does not ask for days, as for the three that follow.</param>
/// <param name="End">The last day.</param>
/// <param name="CertainStart">The first day that holds for certain.</param>
/// <param name="CertainEnd">The last day that holds for certain.</param>
internal readonly record struct RowKind(
    uint Forms, uint Issuers, uint Recipients, MovementSet Movements, Population? Population, int Start, int End, int CertainStart, int CertainEnd)
{
    public static RowKind Of(FactBox box, bool hasDays) => hasDays
        ? new(box.Forms, box.Issuers, box.Recipients, box.Movements, box.Population, box.Start, box.End, box.CertainStart, box.CertainEnd)
        : new(box.Forms, box.Issuers, box.Recipients, box.Movements, box.Population, 0, 0, 0, 0);

    public bool Equals(RowKind other)
        => Start == other.Start && End == other.End && Forms == other.Forms && Issuers == other.Issuers && Recipients == other.Recipients
            && ReferenceEquals(Movements, other.Movements) && CertainStart == other.CertainStart && CertainEnd == other.CertainEnd && Population == other.Population;

    public override int GetHashCode() => HashCode.Combine(Start, End, Forms, Issuers, Recipients, Population is { } population ? population.GetHashCode() : 0);

    /// <summary>Whether facts of the kind may count in a cell, by their category.</summary>
    public bool Meets(FactBox target)
        => (Forms & target.Forms) != 0 && (Issuers & target.Issuers) != 0 && (Recipients & target.Recipients) != 0
            && (target.Population is not { } population || Population is not { } other || population == other)
            && Movements.Meets(target.Movements, target.Start, target.End);

    /// <summary>Whether they count in nothing else, by their category.</summary>
    public bool IsWithin(FactBox target)
        => (Forms & ~target.Forms) == 0 && (Issuers & ~target.Issuers) == 0 && (Recipients & ~target.Recipients) == 0
            && (target.Population is null || target.Population == Population)
            && target.Movements.Contains(Movements, target.Start, target.End);
}
