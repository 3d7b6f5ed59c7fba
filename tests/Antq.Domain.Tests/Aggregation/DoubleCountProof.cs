using Antq.Domain.Aggregation;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Proves of one kind of double counting that random sets without any give no alarm and exactly their sum, and that in 10,000 sets with one
/// put in
/// the pair is found and the total is that of the things themselves.
/// </summary>
internal static class DoubleCountProof
{
    private static readonly int Sets = Rounds.Of(10_000);

    /// <summary>Of each kind so many sets stand without what is put in, over 10,000 for all kinds.</summary>
    private static readonly int CleanSets = Rounds.Of(1_200);

    private static readonly int SetsAtOnce = Math.Min(1_000, Sets);

    private static readonly FindingCode[] Alarms =
        [FindingCodes.FactsCross, FindingCodes.FactsContradict, FindingCodes.SuspectedDuplicate, FindingCodes.EventReportsDiffer,
            FindingCodes.DistinctExceedsOccurrences, FindingCodes.FactLeftOut];

    /// <summary>The windows of days in which the sets of one measure lie, by their first and last day: three whole years each.</summary>
    private static readonly (int First, int Last)[] Windows =
        [.. Enumerable.Range(0, 5).Select(window => (DayOf(2010 + (3 * window)), DayOf(2013 + (3 * window)) - 1))];

    /// <param name="kind">The kind.</param>
    /// <param name="seed">The seed of chance.</param>
    /// <param name="reports">The reports that the facts stand in.</param>
    /// <param name="draw">Draws a set within a window of days.</param>
    public static void Of(OverlapKind kind, int seed, IReadOnlyList<Report> reports, Func<Random, (int First, int Last), ProofSet> draw)
    {
        var random = new Random(seed);
        for (var proved = 0; proved < Sets; proved += SetsAtOnce)
        {
            var packs = Enumerable.Range(0, SetsAtOnce).Select(number => draw(random, Windows[number % Windows.Length]))
                .Chunk(Windows.Length).ToArray();
            Failures(kind, reports, packs, withExtra: true).Should().BeEmpty();
            if (proved == 0)
                Failures(kind, reports, [.. packs, .. packs.Take((CleanSets - SetsAtOnce) / Windows.Length)], withExtra: false).Should()
                    .BeEmpty();
        }
    }

    private static IEnumerable<string> Failures(OverlapKind kind, IReadOnlyList<Report> empty, ProofSet[][] packs, bool withExtra)
    {
        var reports = new ProofReports(empty);
        var measures = new (Measure Occurrences, Measure Persons)[packs.Length];
        foreach (var (number, pack) in packs.Index())
        {
            measures[number] = reports.Declare($"{kind}-{number}".ToLowerInvariant());
            foreach (var set in pack) reports.Add(set, withExtra, measures[number]);
        }

        var result = reports.RollUp();
        var alarms = result.Findings.Where(finding => Alarms.Contains(finding.Code))
            .ToLookup(finding => finding.Values.FirstOrDefault(value => value.Name == "measure")?.Text(Language.English)
            ?? "", StringComparer.Ordinal);
        foreach (var (number, pack) in packs.Index())
        {
            var (occurrences, persons) = measures[number];
            var totals = pack.Select(set => set.Total(withExtra)).ToArray();
            var expected = $"{totals.Sum(total => total.Lower)}..{totals.Sum(total => total.Upper)}";
            if (Bounds(result, occurrences) != expected) yield return $"{Describe(pack)}: {Bounds(result, occurrences)}, not {expected}";
            var told = pack.SelectMany(set => set.Boxes(withExtra).Where(box => box.IsDistinct).Select(set.ValueOf)).ToArray();
            if (told.Length > 0 && Bounds(result, persons) != $"{told.Max()}..{told.Sum()}")
                yield return $"{Describe(pack)}: {Bounds(result, persons)} persons, not {told.Max()}..{told.Sum()}";
            var crossing = withExtra && kind != OverlapKind.OccurrencesAndDistinct ? pack.Count(set => !set.IsNested) : 0;
            var given = alarms[occurrences.Name(Language.English)].Concat(alarms[persons.Name(Language.English)]).ToArray();
            if (given.Length != crossing || given.Any(finding => finding.Code != FindingCodes.FactsCross))
                yield return $"{Describe(pack)}: {crossing} cross, but {string.Join<Finding>(' ', given)}";
        }

        foreach (var failure in Failures(kind, result.AllOverlaps, reports, withExtra ? [.. packs.SelectMany(pack => pack)] : []))
            yield return failure;
        foreach (var finding in alarms[""]) yield return finding.ToString();
    }

    /// <summary>The pairs found are those that were put in, each with the kind that it was put in as.</summary>
    private static IEnumerable<string> Failures(OverlapKind kind, IReadOnlyList<FactOverlap> found, ProofReports reports,
        IReadOnlyList<ProofSet> sets)
    {
        var pairs = found.ToLookup(pair => reports[pair.One].Set);
        foreach (var set in sets.Where(set => pairs[set].Count() != set.Met.Count))
            yield return $"{Describe(set)}: {pairs[set].Count()} pairs";
        foreach (var pair in found)
        {
            var (one, other) = (reports[pair.One], reports[pair.Other]);
            var isOfThem = one.Set == other.Set
                && (one.Box == one.Set.Extra && one.Set.Met.Contains(other.Box)
                || other.Box == one.Set.Extra && one.Set.Met.Contains(one.Box));
            if (!isOfThem || !pair.Kinds.Contains(kind) || sets.Count == 0) yield return $"{Describe(one.Set)}: {pair}";
        }
    }

    private static string Bounds(RollUpResult result, Measure measure)
        => result[result.Ministry, measure].Value is { } value ? $"{value.Lower}..{value.Upper}" : "0..0";

    private static string Describe(params IEnumerable<ProofSet> sets)
        => string.Join(" & ", sets.Select(set => $"{string.Join(" | ", set.Clean)} + {set.Extra}"));

    private static int DayOf(int year) => Period.DaysBetween(ProofReports.FirstDay, new LocalDate(year, 1, 1));
}
