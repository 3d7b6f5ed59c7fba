namespace Antq.Domain.Organisation;

/// <summary>A place where a typed text may begin to agree with a name: the beginning of one of its words.</summary>
/// <param name="Name">Which name.</param>
/// <param name="At">Where in the pool of letters.</param>
/// <param name="By">Whether the name is an own name, an alias or a code; codes are only found whole.</param>
/// <param name="IsWhole">Whether what follows is the whole name, at most without the word for the kind.</param>
internal readonly record struct NameStart(int Name, int At, MatchedBy By, bool IsWhole);
