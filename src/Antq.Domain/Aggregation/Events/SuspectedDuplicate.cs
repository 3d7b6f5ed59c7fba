namespace Antq.Domain.Aggregation;

/// <summary>Alike awards that may be one conferral.</summary>
/// <param name="Key">Their common traits.</param>
/// <param name="Finding">The finding that names them.</param>
internal sealed record SuspectedDuplicate(AlikeKey Key, Finding Finding)
{
    /// <summary>Their names, by which the findings are ordered.</summary>
    public string Names { get; } = Finding.Values[0].Text(Language.English);
}
