using System.Collections.ObjectModel;

namespace Antq.Domain.Reporting;

/// <summary>
/// The facts of a report, made on first use and kept with it. A copy of the report made by <c>with</c> copies this field too, so it
/// remembers whose facts they are and the copy makes its own. It is not part of the report's equality.
/// </summary>
internal struct KeptFacts : IEquatable<KeptFacts>
{
    private FactsOfReport? _facts;

    /// <summary>Returns the facts of the report that holds this; every thread gets the same ones.</summary>
    public IReadOnlyList<Fact> Of(Report report)
    {
        var kept = Volatile.Read(ref _facts);
        if (kept is not null && ReferenceEquals(kept.Report, report)) return kept;
        var made = new FactsOfReport(report, FactReader.Read(report));
        var before = Interlocked.CompareExchange(ref _facts, made, kept);
        return ReferenceEquals(before, kept) ? made : before!;
    }

    /// <summary>Returns true: the facts follow from the rest of the report.</summary>
    public readonly bool Equals(KeptFacts other) => true;

    public override readonly bool Equals(object? obj) => obj is KeptFacts;

    public override readonly int GetHashCode() => 0;

    private sealed class FactsOfReport(Report report, Fact[] facts) : ReadOnlyCollection<Fact>(facts)
    {
        public Report Report { get; } = report;
    }
}
