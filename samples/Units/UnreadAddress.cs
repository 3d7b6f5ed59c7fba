namespace Antq.Samples;

/// <summary>An address in which no unit is recognised.</summary>
internal sealed record UnreadAddress(int Row, string Address);
