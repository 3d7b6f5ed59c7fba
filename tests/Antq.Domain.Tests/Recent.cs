using NodaTime;

namespace Antq.Domain.Tests;

/// <summary>
/// The units that most tests are about: without the districts and communes that ended before the last day of the old order.
/// </summary>
internal static class Recent
{
    public static LocalDate LastOldDay { get; } = new(2025, 6, 30);

    public static IReadOnlyList<OrganisationUnit> Units { get; } = [.. Gazetteer.Default.Units.Where(Has)];

    public static bool Has(OrganisationUnit unit)
        => unit.Level <= OrganisationLevel.Province || !(unit.ValidTo < LastOldDay);

    public static IEnumerable<OrganisationUnit> Of(OrganisationLevel level) => Units.Where(unit => unit.Level == level);
}
