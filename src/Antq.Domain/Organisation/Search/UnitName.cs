namespace Antq.Domain.Organisation;

/// <summary>A name of a unit for search.</summary>
/// <param name="of">The state of the unit with this name.</param>
/// <param name="text">The name, alias or code.</param>
/// <param name="by">Which of them.</param>
internal sealed class UnitName(NamedState of, string text, MatchedBy by)
{
    public NamedState Of { get; } = of;

    public string Text { get; } = text;

    public MatchedBy By { get; } = by;
}
