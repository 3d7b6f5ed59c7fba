using Antq.Domain;

namespace Antq.Samples;

/// <summary>What a code means.</summary>
internal sealed record DatedMeaning(string Code, UnitKey Key, string Name);
