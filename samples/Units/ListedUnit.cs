using System.Text.Json.Serialization;
using Antq.Domain;
using Antq.Domain.Organisation;

namespace Antq.Samples;

/// <summary>A unit as it is on a day; <see cref="ValidTo"/> is its last day.</summary>
internal sealed record ListedUnit(
    UnitKey Key,
    string Code,
    OrganisationLevel Level,
    string Name,
    string Kind,
    UnitKey? Parent,
    string? ParentName,
    string? ValidFrom,
    string? ValidTo)
{
    /// <summary>What the text typed was found to be.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MatchedBy? MatchedBy { get; init; }

    /// <summary>Whether all of the unit lies in the territory asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Answer? Inside { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TraceStep>? Trace { get; init; }

    /// <summary><c>exact</c>, <c>group</c>, or <c>none</c> where nothing of the other day holds its territory.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Comparable { get; init; }

    /// <summary>The number of its group in the list of groups.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Group { get; init; }

    public static ListedUnit Of(OrganisationUnit unit, GazetteerSnapshot snapshot)
    {
        var state = unit.StateOn(snapshot.Day);
        var parent = state.Parent is { } key ? snapshot.Gazetteer[key].StateOn(snapshot.Day).Name : null;
        return new ListedUnit(
            unit.Key, unit.Code, unit.Level, state.Name, state.Kind.Name(Language.Vietnamese), state.Parent, parent,
                Days.Text(unit.ValidFrom), Days.Text(unit.ValidTo));
    }

    public static ListedUnit Of(UnitMatch match, GazetteerSnapshot snapshot) => Of(match.Unit, snapshot) with { MatchedBy = match.By };

    public static ListedUnit Of(Territory.Part part, GazetteerSnapshot snapshot) => Of(part.Unit, snapshot) with { Inside = part.IsWhole };

    public override string ToString()
    {
        var above = ParentName is { } name && Level > OrganisationLevel.Province ? $", {name}" : "";
        var inside =
            Inside switch
            {
                null => "",
                Answer.Yes => "  [inside]",
                Answer.No => "  [inside in part]",
                _ => "  [inside in part, or whole: cannot tell]"
            };
        var trace = Trace is { } steps ? "  → " + (steps.Count == 0 ? "nothing known" : string.Join(", ", steps)) : "";
        var comparable = Comparable is { } kind ? $"  [{kind}{(Group is { } number ? $" {number}" : "")}]" : "";
        return $"{Key,-16} {Name} ({Kind}){above}, {ValidFrom ?? "…"} to {ValidTo ?? "…"}{inside}{trace}{comparable}";
    }
}
