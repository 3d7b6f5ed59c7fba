using Antq.Domain.Findings;
namespace Antq.Domain.Awards;

/// <summary>An answer of the award law with its source.</summary>
/// <param name="Answer">Yes, no, or cannot tell.</param>
/// <param name="Basis">The legal source; empty where there is none to name.</param>
public sealed record AwardRuling(Answer Answer, string Basis);
