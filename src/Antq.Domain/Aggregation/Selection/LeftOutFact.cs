namespace Antq.Domain.Aggregation;

/// <summary>A fact that stays out of every total.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Box">What it would be about; the whole ground where the register does not have its unit.</param>
/// <param name="HasPlace">Whether the register has its unit, or one of its cluster; without it only the ministry can tell of it.</param>
/// <param name="Finding">What says why.</param>
internal sealed record LeftOutFact(Fact Fact, FactBox Box, bool HasPlace, Finding Finding);
