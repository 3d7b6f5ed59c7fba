using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>
/// Distinguishes the cities of central rank, whose chair is that of a province, from cities below a province, such as Thủ Đức or Vinh.
/// </summary>
internal sealed class AwardCities(AwardWords words)
{
    private readonly Lazy<(UInt128[] Name, DaySpan Central)[]> _cities = new(() => [.. Cities(words)]);

    /// <summary>
    /// Returns whether an office of <c>thành phố</c> is followed by the name of a city that is below a province on a day.
    /// </summary>
    public bool IsBelowProvince(UInt128[] text, int at, int length, LocalDate day)
    {
        var city = text.AsSpan(at, length).IndexOf(words.City);
        var after = at + city + words.City.Length;
        if (city < 0 || after >= text.Length) return false;
        var named = Array.FindAll(_cities.Value, one => text.AsSpan(after).StartsWith(one.Name));
        return named.Length > 0 && !Array.Exists(named, one => one.Central.Overlaps(DaySpan.Of(day)));
    }

    private static IEnumerable<(UInt128[] Name, DaySpan Central)> Cities(AwardWords words)
    {
        foreach (var unit in Gazetteer.Default.OfLevel(OrganisationLevel.Province).Units
            .Concat(Gazetteer.Default.OfLevel(OrganisationLevel.District).Units))
        {
            for (var state = 0; state < unit.States.Count; state++)
            {
                var isCentral = unit.States[state].Kind == UnitKind.CentralCity;
                if (isCentral || unit.States[state].Kind == UnitKind.ProvincialCity)
                    yield return (words.Of(unit.States[state].Name), isCentral
                        ? unit.DaysOfState(state)
                        : new DaySpan(int.MaxValue, int.MinValue));
            }
        }
    }
}
