using System.Collections.ObjectModel;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The units of each day of a level; days share one list until a unit begins or ends. Days are given by their order.</summary>
internal sealed class LevelTimeline
{
    private readonly int[] _firstDays;
    private readonly int[] _lastDays;

    /// <summary>The first days, and the days after the last days, each once.</summary>
    private readonly int[] _changes;
    private readonly IReadOnlyList<OrganisationUnit>?[] _alive;

    /// <param name="firstDays">The first day of each unit.</param>
    /// <param name="lastDays">The last day of each unit; the greatest number when it has none.</param>
    public LevelTimeline(int[] firstDays, int[] lastDays)
    {
        _firstDays = firstDays;
        _lastDays = lastDays;
        var changes = new List<int>();
        foreach (var day in firstDays) Note(changes, day);
        foreach (var day in lastDays)
        {
            if (day < int.MaxValue) Note(changes, day + 1);
        }

        _changes = [.. changes];
        _alive = new IReadOnlyList<OrganisationUnit>?[changes.Count + 1];
    }

    /// <summary>Returns the units of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="unitAt">Returns the unit at a position.</param>
    public IReadOnlyList<OrganisationUnit> AliveOn(int day, Func<int, OrganisationUnit> unitAt)
    {
        var stretch = StretchOf(day);
        return Volatile.Read(ref _alive[stretch]) ?? Interlocked.CompareExchange(ref _alive[stretch], Find(day, unitAt), null)
            ?? _alive[stretch]!;
    }

    /// <summary>Returns the days around one on which the units are the same.</summary>
    public DaySpan DaysLike(int day)
    {
        var stretch = StretchOf(day);
        return new DaySpan(stretch == 0
            ? int.MinValue
            : Number(_changes[stretch - 1]), stretch == _changes.Length ? int.MaxValue : Number(_changes[stretch]) - 1);
    }

    private int StretchOf(int day)
    {
        var place = Array.BinarySearch(_changes, day);
        return place < 0 ? ~place : place + 1;
    }

    /// <summary>Returns the number of the day of a change; the order after the last day of a month is not a day.</summary>
    private static int Number(int change) => (change & 0x1F) == 1 ? DaySpan.Number(change) : DaySpan.Number(change - 1) + 1;

    private ReadOnlyCollection<OrganisationUnit> Find(int day, Func<int, OrganisationUnit> unitAt)
    {
        var alive = new List<OrganisationUnit>();
        for (var place = 0; place < _firstDays.Length; place++)
        {
            if (_firstDays[place] <= day && day <= _lastDays[place]) alive.Add(unitAt(place));
        }

        return alive.ToArray().AsReadOnly();
    }

    private static void Note(List<int> days, int day)
    {
        if (days.Count > 0 && days[^1] == day) return;
        var place = days.BinarySearch(day);
        if (place < 0) days.Insert(~place, day);
    }
}
