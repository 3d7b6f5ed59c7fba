namespace Antq.Domain.Organisation;

/// <summary>The acts that a gazetteer cites, each once.</summary>
internal static class CitedActs
{
    /// <summary>Returns the acts of states and events, by identifier.</summary>
    public static IEnumerable<LegalAct> Of(Gazetteer gazetteer)
        => gazetteer.Units.SelectMany(unit => unit.States).Select(state => state.Act)
            .Concat(gazetteer.Events.Select(edge => edge.Act))
            .OfType<LegalAct>()
            .DistinctBy(act => act.Id, StringComparer.Ordinal)
            .OrderBy(act => act.Id, StringComparer.Ordinal);
}
