using Antq.Domain;

namespace Antq.Samples;

/// <summary>A unit in which an address may be.</summary>
internal sealed record AddressUnit(UnitKey Key, string Name);
