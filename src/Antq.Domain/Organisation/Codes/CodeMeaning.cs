namespace Antq.Domain.Organisation;

/// <summary>The meaning of a code during a range of days.</summary>
/// <param name="Code">The code.</param>
/// <param name="Unit">The unit that it means.</param>
public sealed record CodeMeaning(KnownCode Code, OrganisationUnit Unit);
