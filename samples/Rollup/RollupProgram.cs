using System.Text;
using System.Text.Json;
using Antq.Domain;
using NodaTime.Text;

namespace Antq.Samples;

/// <summary>Validates reports, adds them up on today's boundaries, and prints totals, findings and one explanation.</summary>
public static class RollupProgram
{
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        RollUpResult result;
        var json = false;
        try
        {
            var options =
                new Arguments(args, ["--reports", "--level", "--boundaries", "--period", "--measures", "--assume-unchanged-since"],
                ["--json"]);
            json = options.Has("--json");
            var level = options.One("--level", OrganisationLevel.Province);
            var boundaries = LocalDatePattern.Iso.Parse(options.One("--boundaries") ?? "2026-11-21").GetValueOrThrow();
            var period = ReportingPeriod.Parse(options.One("--period") ?? "2015/2025");
            var files = options.Has("--reports")
                ? options.All("--reports")
                : [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "reports")).Order(StringComparer.Ordinal)];
            result = new Aggregator(Gazetteer.Default, Rules(options)).RollUp([.. files.Select(Read)], level, boundaries, period);
        }
        catch (Exception refusal) when (refusal is FormatException or ArgumentException or IOException or UnauthorizedAccessException
            or JsonException or OverflowException or UnparsableValueException)
        {
            error.WriteLine(refusal.Message.ReplaceLineEndings(" "));
            return 2;
        }

        if (json) output.Write(Encoding.UTF8.GetString(RollUpJson.Write(result, indented: true)));
        else Print(result, output);
        return result.Findings.Any(finding => finding.Severity == FindingSeverity.Error) ? 1 : 0;
    }

    /// <summary>The standard rules, with the measures of a file and the day since which older units are assumed to be unchanged.</summary>
    private static ReportRules Rules(Arguments options)
    {
        var context = RuleContext.Default;
        if (options.One("--measures") is { } file) context = context with { Measures = MeasureFile.Read(file) };
        if (options.One("--assume-unchanged-since") is { } day)
            context = context with { AssumeUnchangedSince = LocalDatePattern.Iso.Parse(day).GetValueOrThrow() };
        return ReportRules.Standard.In(context);
    }

    private static Report Read(string file)
    {
        using var stream = File.OpenRead(file);
        try
        {
            return ReportJson.Read(stream);
        }
        catch (JsonException refusal)
        {
            throw new JsonException($"{file}: {refusal.Message}", refusal);
        }
    }

    private static void Print(RollUpResult result, TextWriter output)
    {
        output.WriteLine(
            $"{result.Period.ToWords(Language.English)}, boundaries of {result.BoundariesOf:uuuu-MM-dd}, data {result.DataVersion}");
        var own = result.Cells.Where(cell => cell is { HasOwnFacts: true, Category: { Recipient: null, Population: null } }).ToArray();
        foreach (var unit in result.Units.Where(unit => own.Any(cell => cell.Unit == unit)))
        {
            output.WriteLine(
                $"\n{$"{result.NameOf(unit, Language.English)} ({unit.Key})",-68} {"total",-14} {"collectives",-12} {"individuals",-12} "
                + $"covered");
            var cells = own.Where(cell => cell.Unit == unit && (cell.Category.Form is not null || cell.Category.Issuer is null)).ToArray();
            foreach (var cell in cells.Where(
                cell => cell.Category is { Form: null } or { Issuer: not null }
                || cells.Count(other => other.Category.Form == cell.Category.Form) > 2))
            {
                var partly = cell.Coverage.InPart > 0 ? $" + {cell.Coverage.InPart} in part" : "";
                var age = cell.AgeInDays is { } days ? $", {days} days old" : "";
                output.WriteLine(
                    $"  {Name(cell),-66} {Words(cell),-14} {Of(cell, RecipientKind.Collectives),-12} "
                    + $"{Of(cell, RecipientKind.Individuals),-12} {cell.Coverage.Reported}/{cell.Coverage.Expected}{partly}{age}");
            }
        }

        output.WriteLine(
            $"\n{result.Units.Count(unit => own.All(cell => cell.Unit != unit))} more units without a report of their own: see --json.\n");
        foreach (var finding in result.Findings) output.WriteLine(finding);
        var police = new CellCategory(AwardForm.Commendation, IssuingOffice.ProvincialPoliceDirector, RecipientKind.Individuals);
        var bounded = result.Cells.Where(cell => cell is { HasOwnFacts: true, Exactness: Exactness.Bounded }).ToArray();
        if ((bounded.LastOrDefault(cell => cell.Category == police) ?? bounded.FirstOrDefault()) is not { } example) return;
        foreach (var language in Enum.GetValues<Language>()) output.WriteLine("\n" + example.Explain(language));

        string Of(RollUpCell cell, RecipientKind kind)
            => cell.Category.Form is null ? "" : Words(result[cell.Unit, cell.Measure, cell.Category with { Recipient = kind }]);
    }

    private static string Words(RollUpCell cell)
        => cell.Exactness == Exactness.Missing ? "" : cell.Value is { } value ? value.ToWords(Language.English) : "no value";

    private static string Name(RollUpCell cell)
        => cell.Category.Form is not { } form ? cell.Measure.Name(Language.English)
            : cell.Category.Issuer is { } office ? $"{form.Name(Language.English)}, {office.Name(Language.English)}"
            : form.Name(Language.English);
}
