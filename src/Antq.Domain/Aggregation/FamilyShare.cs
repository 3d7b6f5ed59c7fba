using System.Numerics;
using Antq.Domain.Periods;

namespace Antq.Domain.Aggregation;

/// <summary>What a family of facts that overlap gives to a cell.</summary>
/// <param name="Lower">The least; null where there is no value.</param>
/// <param name="Upper">The most; null where nothing bounds it, or there is no value.</param>
/// <param name="Terms">Its facts that meet the cell or are in its bounds, in their order.</param>
internal sealed record FamilyShare(Int128? Lower, Int128? Upper, IReadOnlyList<FamilyTerm> Terms)
{
    /// <summary>Whether both bounds are the sum of the same facts as they are.</summary>
    public bool IsSumOfFacts => LowerDivisor.IsOne && UpperDivisor.IsOne && Terms.Any(term => term.IsTaken) && Terms.All(term => term.IsIdle || term.IsTaken);

    /// <summary>The bounds as a sum: with the nominal values and the words of facts that are taken as they are.</summary>
    public CountSum Sum
    {
        get
        {
            var sum = default(CountSum);
            if (IsSumOfFacts)
            {
                foreach (var term in Terms.Where(term => term.IsTaken)) sum.Add(term.Fact.Value);
            }
            else
            {
                sum.Add(Lower!.Value, Upper);
            }

            return sum;
        }
    }

    /// <summary>The calendars of the facts that are in a bound, by their ids.</summary>
    public IReadOnlyList<ReportingCalendar> Calendars
        => field ??= [.. Terms.Where(term => !term.IsIdle).Select(term => term.Fact.Fact.Calendar).OfType<ReportingCalendar>().DistinctBy(calendar => calendar.Id, StringComparer.Ordinal)];

    /// <summary>By what the sum of the lower bound is divided, and rounded up.</summary>
    public BigInteger LowerDivisor { get; init; } = BigInteger.One;

    /// <summary>By what the sum of the upper bound is divided, and rounded down.</summary>
    public BigInteger UpperDivisor { get; init; } = BigInteger.One;

    /// <summary>What was found of facts that cannot hold together, cross, or may not be combined.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>The rules by which facts of the family were chosen among.</summary>
    public IReadOnlyList<SummarizabilityRule> Rules { get; init; } = [];
}
