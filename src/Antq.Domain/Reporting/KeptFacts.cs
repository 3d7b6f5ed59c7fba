using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace Antq.Domain.Reporting;

/// <summary>
/// The facts of a report, made on first use and kept with it, and what rules found in it since. A copy of the report made by <c>with</c>
/// copies this field too, so it remembers whose facts they are and the copy makes its own. It is not part of the report's equality.
/// </summary>
internal struct KeptFacts : IEquatable<KeptFacts>
{
    private FactsOfReport? _facts;

    /// <summary>Returns the facts of the report that holds this; every thread gets the same ones.</summary>
    public IReadOnlyList<Fact> Of(Report report)
    {
        var kept = Volatile.Read(ref _facts);
        if (IsOf(kept, report)) return kept;
        var made = new FactsOfReport(report, FactReader.Read(report));
        var before = Interlocked.CompareExchange(ref _facts, made, kept);
        return ReferenceEquals(before, kept) ? made : before!;
    }

    /// <summary>Returns what rules found in the report that holds this; null when it is not kept.</summary>
    public readonly IReadOnlyList<Finding>? FoundBy(ReportRules rules, Report report)
        => IsOf(_facts, report) && _facts.Check is { } check && check.Rules.IsSameAs(rules) ? check.Findings : null;

    /// <summary>Keeps what rules found in the report that holds this, if its facts are kept.</summary>
    public readonly void Keep(CheckOfReport check, Report report)
    {
        if (IsOf(_facts, report)) _facts.Check = check;
    }

    private static bool IsOf([NotNullWhen(true)] FactsOfReport? facts, Report report)
        => facts is not null && ReferenceEquals(facts.Report, report);

    /// <summary>Returns true: the facts follow from the rest of the report.</summary>
    public readonly bool Equals(KeptFacts other) => true;

    public override readonly bool Equals(object? obj) => obj is KeptFacts;

    public override readonly int GetHashCode() => 0;

    private sealed class FactsOfReport(Report report, Fact[] facts) : ReadOnlyCollection<Fact>(facts)
    {
        private CheckOfReport? _check;

        public Report Report { get; } = report;

        /// <summary>What the last rules found.</summary>
        public CheckOfReport? Check
        {
            get => Volatile.Read(ref _check);
            set => Volatile.Write(ref _check, value);
        }
    }
}
