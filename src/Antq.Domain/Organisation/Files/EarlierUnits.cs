using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// The units of a level that ended before a day, with the edges into and between them; read when such a day is asked for.
/// </summary>
/// <param name="Until">The first day of the other units of the level: all keys of these units are of days before it.</param>
/// <param name="Level">The level.</param>
/// <param name="Units">Reads the units.</param>
/// <param name="Events">Reads the edges whose successors began before the day.</param>
internal sealed record EarlierUnits(LocalDate Until, OrganisationLevel Level, Func<IUnitSource> Units, Func<IEventSource> Events);
