namespace Antq.Domain.Organisation;

/// <summary>What a code means during a stretch of days.</summary>
/// <param name="Code">The code.</param>
/// <param name="Unit">The unit that it means.</param>
public sealed record CodeMeaning(KnownCode Code, OrganisationUnit Unit);
