namespace Antq.Domain.Text;

/// <summary>Why a value of a document is refused, as a sentence in both languages.</summary>
internal sealed record RefusalReason(string Vietnamese, string English);
