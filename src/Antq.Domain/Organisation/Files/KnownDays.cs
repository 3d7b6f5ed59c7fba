using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>The days on which all units of each level are known, by level.</summary>
/// <param name="From">The first days; null when there are no units of a level.</param>
/// <param name="To">The last days, after which events are not in the data; null where the data do not give one.</param>
internal readonly record struct KnownDays(LocalDate?[] From, LocalDate?[] To)
{
    /// <summary>The days of no level.</summary>
    public static KnownDays None
        => new(new LocalDate?[(int)OrganisationLevel.Commune + 1], new LocalDate?[(int)OrganisationLevel.Commune + 1]);

    /// <summary>Returns the days of a gazetteer.</summary>
    public static KnownDays Of(Gazetteer gazetteer)
    {
        var days = None;
        foreach (var level in gazetteer.Levels)
            (days.From[(int)level], days.To[(int)level]) = (gazetteer.KnownFrom(level), gazetteer.KnownTo(level));
        return days;
    }
}
