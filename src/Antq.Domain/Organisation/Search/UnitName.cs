namespace Antq.Domain.Organisation;

/// <summary>One of the names that a unit is searched by.</summary>
/// <param name="of">The state of the unit that bears it.</param>
/// <param name="text">The name, alias or code.</param>
/// <param name="by">Which of them.</param>
internal sealed class UnitName(NamedState of, string text, MatchedBy by)
{
    public NamedState Of { get; } = of;

    public string Text { get; } = text;

    public MatchedBy By { get; } = by;
}
