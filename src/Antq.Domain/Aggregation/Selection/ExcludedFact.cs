namespace Antq.Domain.Aggregation;

/// <summary>A fact that is excluded from every total.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Box">The box that it would have; the whole territory when its unit is not in the gazetteer.</param>
/// <param name="HasPlace">Whether its unit, or one of its cluster, is in the gazetteer; otherwise only the ministry's cells list
/// it.</param>
/// <param name="Finding">The finding with the reason.</param>
internal sealed record ExcludedFact(Fact Fact, FactBox Box, bool HasPlace, Finding Finding);
