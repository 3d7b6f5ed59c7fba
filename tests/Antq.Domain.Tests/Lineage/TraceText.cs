using Antq.Domain.Organisation;

namespace Antq.Domain.Tests.Lineage;

/// <summary>A trace in a short form that tests compare: <c>25@2008-08-01 some/none ?</c>, the mark for what is not certain.</summary>
internal static class TraceText
{
    public static string[] Of(UnitTrace trace)
        => [.. trace.Successions.Select(one => Of(one.Unit.Key, one.Ground, one.People, one.IsCertain))];

    /// <summary>The same with the events of each way.</summary>
    public static string[] WithEvents(UnitTrace trace)
        => [.. trace.Successions.Select(one => $"{Of(one.Unit.Key, one.Ground, one.People, one.IsCertain)}: {Of(one.Events)}")];

    public static string Of(UnitKey unit, TerritoryShare ground, TerritoryShare people, bool isCertain)
        => $"{unit} {Of(ground)}/{Of(people)}{(isCertain ? "" : " ?")}";

    /// <summary>The events in one order, whatever theirs among those of one day.</summary>
    public static string Of(IEnumerable<UnitEvent> events)
        => string.Join(
            ", ", events.OrderBy(one => one.Day).ThenBy(one => one.Predecessor).ThenBy(one => one.Successor)
            .Select(one => $"{one.Predecessor}>{one.Successor}"));

    public static string Of(TerritoryShare share) => share switch
    {
        TerritoryShare.None => "none",
        TerritoryShare.Some => "some",
        _ => "all",
    };
}
