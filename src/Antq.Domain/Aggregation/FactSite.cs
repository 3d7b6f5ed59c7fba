using Antq.Domain.Lineage;

namespace Antq.Domain.Aggregation;

/// <summary>The facts of one territory.</summary>
/// <param name="Territory">The territory.</param>
/// <param name="Facts">The places of its facts among all, ascending.</param>
/// <param name="Units">The places in the roll-up of the units that have something of it, ascending.</param>
internal sealed record FactSite(Territory Territory, IReadOnlyList<int> Facts, int[] Units);
