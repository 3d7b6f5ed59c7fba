namespace Antq.Samples.Service;

/// <summary>A sentence in both languages.</summary>
internal sealed record FindingMessage(string Vi, string En);
