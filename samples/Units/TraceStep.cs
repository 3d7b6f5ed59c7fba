using Antq.Domain;
using Antq.Domain.Organisation;

namespace Antq.Samples;

/// <summary>A unit that a trace leads to.</summary>
internal sealed record TraceStep(UnitKey Key, string Name, bool Whole, TerritoryShare Ground, TerritoryShare People, bool Certain)
{
    public static IReadOnlyList<TraceStep> Of(UnitTrace trace)
        => [.. trace.Successions.Select(
            one => new TraceStep(one.Unit.Key, one.Unit.StateOn(trace.To).Name, one.IsWhole, one.Ground, one.People, one.IsCertain))];

    public override string ToString()
    {
        var part = (Whole, Ground, People) switch
        {
            (true, _, _) => "",
            (_, _, TerritoryShare.None) => ", ground only",
            (_, TerritoryShare.None, _) => ", people only",
            (_, _, TerritoryShare.All) => ", part of the ground, all people",
            _ => ", in part",
        };
        return $"{Name} ({Key}){part}{(Certain ? "" : ", perhaps")}";
    }
}
