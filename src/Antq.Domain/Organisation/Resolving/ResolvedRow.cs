using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>A row with what was asked about it.</summary>
/// <param name="Gazetteer">The gazetteer.</param>
/// <param name="GivenCode">The code as given.</param>
/// <param name="GivenName">The name as given.</param>
/// <param name="Cell">The code as read.</param>
/// <param name="Day">The day; null when it is not known.</param>
/// <param name="Level">The level; null for all.</param>
/// <param name="CodeIsKnown">Whether a unit has the code, on some reading.</param>
/// <param name="CodeIsOfTheDay">Whether a unit of the day has it.</param>
/// <param name="NameIsKnown">Whether a unit has the name.</param>
internal sealed record ResolvedRow(
    Gazetteer Gazetteer, string? GivenCode, string? GivenName, CodeCell Cell, LocalDate? Day, OrganisationLevel? Level, bool CodeIsKnown,
    bool CodeIsOfTheDay, bool NameIsKnown)
{
    public bool HasName => !string.IsNullOrWhiteSpace(GivenName);
}
