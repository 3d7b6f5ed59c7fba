using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Antq.Domain.Findings;
using Antq.Domain.Lineage;
using Antq.Domain.Organisation;
using NodaTime;
using NodaTime.Text;

namespace Antq.Samples;

/// <summary>Lists, finds and traces units as of a day.</summary>
public static class UnitsProgram
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            var options = new Arguments(args, ["--as-of", "--level", "--code", "--name", "--trace-to", "--comparable-with"], ["--json"]);
            var day = Day(options.One("--as-of")) ?? throw new FormatException("Say the day: --as-of 2025-07-01.");
            var level = options.One("--level", OrganisationLevel.Province);
            var snapshot = Gazetteer.Default.AsOf(day);
            IEnumerable<OrganisationUnit> found = options.One("--code") is { } code ? [snapshot.Unit(code)] : options.One("--name") is { } text ? snapshot.Find(text, level) : snapshot.Units(level);
            var traceTo = Day(options.One("--trace-to"));
            var comparableWith = Day(options.One("--comparable-with"));
            var answer = new Answer(snapshot.Gazetteer.Version, [.. found.Select(unit => Describe(unit, snapshot, traceTo, comparableWith))]);
            if (options.Has("--json")) output.Write(JsonSerializer.Serialize(answer, Options) + "\n");
            else Print(answer, output);
            return 0;
        }
        catch (Exception refusal) when (refusal is FormatException or ArgumentException or UnparsableValueException)
        {
            error.WriteLine(refusal.Message.ReplaceLineEndings(" "));
            return 2;
        }
    }

    private static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private static Unit Describe(OrganisationUnit unit, GazetteerSnapshot snapshot, LocalDate? traceTo, LocalDate? comparableWith)
    {
        var state = unit.StateOn(snapshot.Day);
        return new Unit(
            unit.Key,
            unit.Code,
            unit.Level,
            state.Name,
            state.Kind.Name(Language.Vietnamese),
            state.Parent,
            unit.ValidFrom?.ToString("uuuu-MM-dd", null),
            unit.ValidTo?.ToString("uuuu-MM-dd", null),
            traceTo is { } to ? [.. snapshot.Gazetteer.Trace(unit, to).Successions.Select(one => new Step(one.Unit.Key, one.Unit.StateOn(to).Name, one.IsWhole))] : null,
            comparableWith is { } other ? Comparable(unit, snapshot, other) : null);
    }

    private static string Comparable(OrganisationUnit unit, GazetteerSnapshot snapshot, LocalDate other)
        => snapshot.Gazetteer.ComparableAreas(unit.Level, snapshot.Day, other).Single(area => area.Before.Contains(unit)).IsExactFor(unit.Key) ? "exact" : "group";

    private static void Print(Answer answer, TextWriter output)
    {
        foreach (var unit in answer.Units)
        {
            var trace = unit.Trace is { } steps ? "  → " + string.Join(", ", steps.Select(step => $"{step.Name} ({step.Key}){(step.Whole ? "" : ", in part")}")) : "";
            var comparable = unit.Comparable is { } kind ? $"  [{kind}]" : "";
            output.WriteLine($"{unit.Key,-16} {unit.Name} ({unit.Kind}), {unit.ValidFrom ?? "…"} to {unit.ValidTo ?? "…"}{trace}{comparable}");
        }

        output.WriteLine($"{answer.Units.Count} units (data {answer.DataVersion})");
    }

    private sealed record Answer(string DataVersion, IReadOnlyList<Unit> Units);

    private sealed record Unit(
        UnitKey Key,
        string Code,
        OrganisationLevel Level,
        string Name,
        string Kind,
        UnitKey? Parent,
        string? ValidFrom,
        string? ValidTo,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Step>? Trace,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Comparable);

    private sealed record Step(UnitKey Key, string Name, bool Whole);
}
