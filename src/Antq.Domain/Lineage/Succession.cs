using Antq.Domain.Organisation;

namespace Antq.Domain.Lineage;

/// <summary>One unit to which a trace leads.</summary>
/// <param name="Unit">The unit of the other day.</param>
/// <param name="IsWhole">
/// Whether the territories nest whole: going forwards, all of the traced unit lies in this one; going backwards, all of this one lies in
/// the traced unit.
/// </param>
/// <param name="Events">The events on the way, earliest first.</param>
public sealed record Succession(OrganisationUnit Unit, bool IsWhole, IReadOnlyList<UnitEvent> Events)
{
    /// <summary>The events on the way, earliest first.</summary>
    public IReadOnlyList<UnitEvent> Events { get; init => field = [.. value]; } = [.. Events];
}
