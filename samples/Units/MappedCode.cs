using Antq.Domain;

namespace Antq.Samples;

/// <summary>A row whose code has one successor.</summary>
internal sealed record MappedCode(int Row, string Code, string? GivenName, UnitKey From, UnitKey To, string Name);
