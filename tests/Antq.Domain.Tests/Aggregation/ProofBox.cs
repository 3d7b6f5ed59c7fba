namespace Antq.Domain.Tests.Aggregation;

/// <summary>A fact of a proof as the oracle sees it: a set of atoms, a stretch of days and a movement.</summary>
/// <param name="Place">The key of the unit; empty for the cluster that its report is of.</param>
/// <param name="Atoms">The atoms of its territory.</param>
/// <param name="First">The first day, as days since the first of <see cref="ProofSet"/>.</param>
/// <param name="Last">The last day.</param>
/// <param name="Report">The report that states it.</param>
internal sealed record ProofBox(string Place, IReadOnlySet<int> Atoms, int First, int Last, string Report)
{
    public MovementType Movement { get; init; } = MovementType.AllPeopleProtectNationalSecurity;

    /// <summary>Whether it counts different persons, and not how often each occurs.</summary>
    public bool IsDistinct { get; init; }

    /// <summary>The period in its document, where it is not simply its days.</summary>
    public ReportingPeriod? Period { get; init; }

    public bool Meets(ProofBox other)
        => SharesDays(other) && Shares(Movement, other.Movement)
            && (Atoms.Count < other.Atoms.Count ? Atoms.Any(other.Atoms.Contains) : other.Atoms.Any(Atoms.Contains));

    public bool Contains(ProofBox other)
        => First <= other.First && other.Last <= Last && Period is null && Counts(Movement, other.Movement)
            && other.Atoms.IsSubsetOf(Atoms);

    public bool Holds(ProofThing thing)
        => First <= thing.Day && thing.Day <= Last && Counts(Movement, thing.Movement) && Atoms.Contains(thing.Atom);

    private bool SharesDays(ProofBox other) => First <= other.Last && other.First <= Last;

    /// <summary>What one movement counts of another: all of itself, and all of the festival in the mass movement.</summary>
    private static bool Counts(MovementType outer, MovementType inner)
        => outer == inner || outer == MovementType.AllPeopleProtectNationalSecurity && inner == MovementType.NationalSecurityFestival;

    private static bool Shares(MovementType one, MovementType other) => Counts(one, other) || Counts(other, one);
}
