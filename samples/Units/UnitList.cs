using System.Text.Json.Serialization;
using Antq.Domain;

namespace Antq.Samples;

/// <summary>Units of a day, with what was asked of each.</summary>
internal sealed record UnitList(
    string DataVersion,
    IReadOnlyList<ListedUnit> Units,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Total,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<UnitGroup>? Groups) : IUnitsAnswer
{
    /// <summary>How many units are offered while somebody types.</summary>
    private const int Offered = 20;

    /// <exception cref="FormatException">The question says no day.</exception>
    public static UnitList Of(Gazetteer gazetteer, UnitsQuestion question)
    {
        var snapshot = gazetteer.AsOf(question.AsOf ?? throw new FormatException("Say the day: --as-of 2025-07-01."));
        int? total = null;
        ListedUnit[] units = question switch
        {
            { Code: { } code } => [ListedUnit.Of(snapshot.Unit(code), snapshot)],
            { Name: { } name } =>
                [.. snapshot.Search(question.Level).Find(name, within: question.Within).Select(match => ListedUnit.Of(match, snapshot))],
            { Suggest: { } typed } => Suggest(snapshot, typed, question, out total),
            { Territory: { } key } =>
                [.. gazetteer.TerritoryOf(key).PartsOn(snapshot.Day, question.Level).Select(part => ListedUnit.Of(part, snapshot))],
            _ => [.. snapshot.Units(question.Level).Where(unit => question.Within is not { } key || IsBelow(unit, gazetteer[key], snapshot))
                .Select(unit => ListedUnit.Of(unit, snapshot))],
        };

        if (question.TraceTo is { } to)
            units = [.. units.Select(unit => unit with { Trace = TraceStep.Of(gazetteer.Trace(unit.Key, to)) })];
        if (question.ComparableWith is not { } other) return new UnitList(gazetteer.Version, units, total, null);
        var groups = new UnitGroups(snapshot, other, question.Graph);
        units = [.. units.Select(groups.Place)];
        return new UnitList(gazetteer.Version, units, total, groups.Named);
    }

    public void Print(TextWriter output)
    {
        foreach (var unit in Units) output.WriteLine(unit);
        foreach (var group in Groups ?? []) output.WriteLine(group);
        output.WriteLine(Total > Units.Count
            ? $"{Units.Count} of {Total} units (data {DataVersion})"
            : $"{Units.Count} units (data {DataVersion})");
    }

    private static ListedUnit[] Suggest(GazetteerSnapshot snapshot, string typed, UnitsQuestion question, out int? total)
    {
        var best = new UnitMatch[Offered];
        var written = snapshot.Search(question.Level).Suggest(typed, best, out var all, within: question.Within);
        total = all;
        return [.. best.Take(written).Select(match => ListedUnit.Of(match, snapshot))];
    }

    private static bool IsBelow(OrganisationUnit unit, OrganisationUnit above, GazetteerSnapshot snapshot)
        => unit.StateOn(snapshot.Day).Parent is { } parent && (parent == above.Key || IsBelow(snapshot.Gazetteer[parent], above, snapshot));
}
