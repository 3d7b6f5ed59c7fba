using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/old-codes.md.</summary>
internal static class OldCodesExamples
{
    [Example]
    public static void Dating(ExampleOutput Console)
    {
        string[] rows = ["24", "00001", "00004", "00019", "00112", "00001", "4", "20176"];
        var dating = Gazetteer.Default.DateCodes(rows);
        foreach (var sentence in dating.Describe(Language.English)) Console.WriteLine(sentence);

        var then = Gazetteer.Default.AsOf(dating.Stretches[^1].Last!.Value);
        var isUnknown = rows.ToLookup(code => dating.Unknown.Any(other => other.Given.Code == code));
        var traces = isUnknown[false].Select(code => Gazetteer.Default.Trace(then.Unit(code), to: new LocalDate(2026, 11, 21)));
        var isMapped = traces.ToLookup(trace => trace.Successions is [{ IsWhole: true }]);
        foreach (var trace in isMapped[true]) Console.WriteLine($"{trace.From} → {trace.Only}");
        foreach (var trace in isMapped[false])
        {
            var parts = trace.Successions.Select(part => $"{part.Unit}{(part.People == TerritoryShare.None ? ", ground only" : "")}");
            Console.WriteLine($"{trace.From} → to decide: {string.Join("; ", parts)}");
        }

        Console.WriteLine(
            $"{rows.Length} rows = {isMapped[true].Count()} mapped + {isMapped[false].Count()} to decide + {isUnknown[true].Count()} "
            + $"unknown");
    }
}
