using Antq.Domain.Aggregation;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Reporting;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Proves of one kind of double counting that 10,000 random sets without any give no alarm and their sum, and that in each of them with one put in
/// the pair is found and the total is that of the things themselves.
/// </summary>
internal static class DoubleCountProof
{
    private const int Sets = 10_000;
    private const int SetsAtOnce = 1_000;

    private static readonly FindingCode[] Alarms =
        [FindingCodes.FactsCross, FindingCodes.FactsContradict, FindingCodes.SuspectedDuplicate, FindingCodes.EventToldTwice, FindingCodes.DistinctExceedsOccurrences, FindingCodes.FactLeftOut];

    public static void Of(OverlapKind kind, int seed, IReadOnlyList<Report> reports, Func<Random, ProofSet> draw)
    {
        var random = new Random(seed);
        for (var proved = 0; proved < Sets; proved += SetsAtOnce)
            Failures(kind, reports, [.. Enumerable.Range(0, SetsAtOnce).Select(_ => draw(random))]).Should().BeEmpty();
    }

    private static IEnumerable<string> Failures(OverlapKind kind, IReadOnlyList<Report> empty, ProofSet[] sets)
    {
        var reports = new ProofReports(empty);
        var measures = sets.SelectMany((set, number) => new[] { reports.Add(2 * number, set, withExtra: false), reports.Add((2 * number) + 1, set, withExtra: true) }).ToArray();
        var result = reports.RollUp();
        var overlaps = result.Overlaps.ToLookup(overlap => reports[overlap.One].Set);
        var alarms = result.Findings.Where(finding => Alarms.Contains(finding.Code)).ToLookup(MeasureOf, StringComparer.Ordinal);
        for (var number = 0; number < measures.Length; number++)
        {
            var (set, withExtra, (occurrences, persons)) = (sets[number / 2], number % 2 == 1, measures[number]);
            var name = $"{kind} {number}: {string.Join(" | ", set.Clean)} + {set.Extra}";
            if (Bounds(result, occurrences) != set.Total(withExtra)) yield return $"{name}: {Bounds(result, occurrences)}, not {set.Total(withExtra)}";
            if (Bounds(result, persons) != set.TotalOfPersons(withExtra)) yield return $"{name}: {Bounds(result, persons)} persons, not {set.TotalOfPersons(withExtra)}";
            var expected = !withExtra || set.IsNested || kind == OverlapKind.OccurrencesAndDistinct ? "" : FindingCodes.FactsCross.Id;
            var given = string.Join(' ', alarms[occurrences.Name(Language.English)].Concat(alarms[persons.Name(Language.English)]).Select(finding => finding.Code.Id));
            if (given != expected) yield return $"{name}: alarms '{given}', not '{expected}'";
            var found = overlaps[number].ToArray();
            if (found.Length != (withExtra ? set.Met.Count : 0)) yield return $"{name}: {found.Length} pairs: {string.Join<FactOverlap>(' ', found)}";
            foreach (var pair in found)
            {
                ProofBox[] boxes = [reports[pair.One].Box, reports[pair.Other].Box];
                if (!boxes.Contains(set.Extra) || !boxes.Any(set.Met.Contains) || !pair.Kinds.Contains(kind)) yield return $"{name}: {pair}";
            }
        }
    }

    private static (long Lower, long Upper)? Bounds(RollUpResult result, Measure measure)
        => result[result.Ministry, measure].Value is { } value ? (value.Lower, value.Upper ?? long.MaxValue) : null;

    private static string MeasureOf(Finding finding) => finding.Values.FirstOrDefault(value => value.Name == "measure")?.Text(Language.English) ?? "";
}
