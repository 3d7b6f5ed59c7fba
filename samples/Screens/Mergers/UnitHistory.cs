using Antq.Domain;
using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Samples.Screens.Mergers;

/// <summary>The events that a unit was formed by and that it ended or gave away territory by.</summary>
public sealed class UnitHistory
{
    private static readonly LocalDate LastDayBeforeTheMerger = new(2025, 6, 30);

    public UnitHistory(OrganisationUnit unit)
    {
        Unit = unit;
        var events = Gazetteer.Default.EventsOf(unit.Level).Where(one => !one.IsWithinUnit).ToArray();
        Before = [.. events.Where(one => one.Successor == unit.Key)];
        After = [.. events.Where(one => one.Predecessor == unit.Key)];
    }

    public OrganisationUnit Unit { get; }

    public IReadOnlyList<UnitEvent> Before { get; }

    public IReadOnlyList<UnitEvent> After { get; }

    // recipe: what a unit was made of, what became of it, and what its figures can be compared with
    public IEnumerable<string> Sentences(Language language)
    {
        if (Before.Count > 0) yield return Gazetteer.Default.Trace(Unit, Before[0].Day.PlusDays(-1)).Describe(language);
        if (After.Count > 0) yield return Gazetteer.Default.Trace(Unit, SeedReports.Today).Describe(language);
    }

    public ComparableArea? Comparable
        => Gazetteer.Default.ComparableAreas(Unit.Level, LastDayBeforeTheMerger, SeedReports.Today)
            .FirstOrDefault(area => area.Before.Contains(Unit) || area.After.Contains(Unit));
    // end
}
