using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>The searches over the units of one level, or of several together, each created on first use.</summary>
internal sealed class UnitSearches
{
    private readonly Lock _lock = new();
    private UnitSearch? _ofAllDays;
    private UnitSearch[] _ofDays = [];

    /// <summary>Returns the search over the units of a day, or of all days; levels that are not known on the day are omitted.</summary>
    public UnitSearch Of(Gazetteer gazetteer, IReadOnlyList<OrganisationLevel> levels, LocalDate? day)
    {
        if (Made(day) is { } made) return made;
        lock (_lock)
        {
            if (Made(day) is { } other) return other;
            var search = day is { } on ? OfDay(gazetteer, levels, on) : OfAllDays(gazetteer, levels);
            if (day is null) Volatile.Write(ref _ofAllDays, search);
            else Volatile.Write(ref _ofDays, [.. _ofDays, search]);
            return search;
        }
    }

    private UnitSearch? Made(LocalDate? day)
        => day is { } wanted ? Array.Find(Volatile.Read(ref _ofDays), search => search.Knows(wanted)) : Volatile.Read(ref _ofAllDays);

    private static UnitSearch OfAllDays(Gazetteer gazetteer, IReadOnlyList<OrganisationLevel> levels)
    {
        var units = levels.Count == 1 ? gazetteer.OfLevel(levels[0]).Units : gazetteer.Units;
        return new UnitSearch(units, gazetteer, DaySpan.All, DaySpan.Of(levels.Min(gazetteer.KnownFrom), null), levels.Count == 1);
    }

    private static UnitSearch OfDay(Gazetteer gazetteer, IReadOnlyList<OrganisationLevel> levels, LocalDate day)
    {
        var order = DayText.Order(day);
        var days = DaySpan.All;
        var units = new List<OrganisationUnit>();
        foreach (var level in levels)
        {
            days = days.And(gazetteer.OfLevel(level).DaysLike(order));
            if (day < gazetteer.KnownFrom(level)) continue;
            days = days.And(DaySpan.Of(gazetteer.KnownFrom(level), null));
            units.AddRange(gazetteer.OfLevel(level).AliveOn(day));
        }

        return new UnitSearch(units, gazetteer, DaySpan.Of(day), days, levels.Count == 1);
    }
}
