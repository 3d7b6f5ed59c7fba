namespace Antq.Samples.Service;

/// <summary>The best of the units that somebody may be typing, and how many there are altogether.</summary>
internal sealed record Suggestions(int Total, IReadOnlyList<UnitView> Units);
