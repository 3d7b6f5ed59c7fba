using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>The units of each day of a level; days between which no unit began or ended share one list.</summary>
internal sealed class LevelTimeline
{
    private readonly OrganisationUnit[] _units;
    private readonly LocalDate[] _firstDays;
    private readonly LocalDate[] _lastDays;
    private readonly IReadOnlyList<OrganisationUnit>?[] _alive;

    public LevelTimeline(OrganisationUnit[] units)
    {
        _units = units;
        _firstDays = [.. units.Select(unit => unit.FirstDay).Distinct().Order()];
        _lastDays = [.. units.Select(unit => unit.ValidTo).OfType<LocalDate>().Distinct().Order()];
        _alive = new IReadOnlyList<OrganisationUnit>?[_firstDays.Length + _lastDays.Length + 1];
    }

    public IReadOnlyList<OrganisationUnit> AliveOn(LocalDate day)
    {
        var epoch = CountUpTo(_firstDays, day, isDayIn: true) + CountUpTo(_lastDays, day, isDayIn: false);
        return Volatile.Read(ref _alive[epoch]) ?? (_alive[epoch] = Array.AsReadOnly(Array.FindAll(_units, unit => unit.IsAliveOn(day))));
    }

    private static int CountUpTo(LocalDate[] days, LocalDate day, bool isDayIn)
    {
        var place = Array.BinarySearch(days, day);
        return place < 0 ? ~place : isDayIn ? place + 1 : place;
    }
}
