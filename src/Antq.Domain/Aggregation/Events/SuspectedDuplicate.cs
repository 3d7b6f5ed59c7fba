namespace Antq.Domain.Aggregation;

/// <summary>Alike awards that may be one conferral.</summary>
/// <param name="Facts">The awards.</param>
/// <param name="Finding">The finding that names them.</param>
internal sealed record SuspectedDuplicate(IReadOnlyList<Fact> Facts, Finding Finding)
{
    /// <summary>Their names, by which the findings are ordered.</summary>
    public string Names { get; } = Finding.Values[0].Text(Language.English);
}
