using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Finds figures of two bodies of one unit that may be one body, as the words of one name are among those of the other, or the names differ
/// in marks only and the numbers are the same. They are counted as two.
/// </summary>
internal static class NearBodies
{
    /// <summary>The fewest words of a name that are looked for in another.</summary>
    private const int FewestWords = 2;

    /// <summary>The longest name that is searched, in words.</summary>
    private const int MostWords = 24;

    /// <summary>The longest name that is searched, in signs.</summary>
    private const int LongestName = 400;

    /// <summary>How many figures of each of two names are compared.</summary>
    private const int MostCompared = 64;

    /// <summary>Returns a finding for each pair of names.</summary>
    public static IEnumerable<Finding> Among(IReadOnlyList<PlacedFact> rows)
    {
        var ofBodies = new List<PlacedFact>();
        for (var place = 0; place < rows.Count; place++)
        {
            if (rows[place] is { IsEvent: false, Fact.Category.Body: not null } row) ofBodies.Add(row);
        }

        return ofBodies.Count < 2 ? [] : ofBodies.GroupBy(row => row.Fact.Unit).SelectMany(InUnit);
    }

    private static IEnumerable<Finding> InUnit(IEnumerable<PlacedFact> rows)
    {
        Named[] all = [.. rows.GroupBy(row => row.Fact.Category.Body!, StringComparer.Ordinal).Select(Named.Of)
            .GroupBy(named => named.Key, (_, same) => same.Aggregate((one, other) => one.With(other)), StringComparer.Ordinal)];
        var byKey = all.ToDictionary(one => one.Key, StringComparer.Ordinal);
        var byBare = all.ToLookup(one => one.Bare, StringComparer.Ordinal);
        foreach (var one in all)
        {
            foreach (var part in PartsOf(one.Words).Distinct(StringComparer.Ordinal))
            {
                if (byKey.TryGetValue(part, out var other) && Find(one, other, isOfOneValue: false) is { } finding) yield return finding;
            }

            foreach (var other in byBare[one.Bare].Where(other => string.CompareOrdinal(other.Key, one.Key) > 0))
            {
                if (Find(one, other, isOfOneValue: true) is { } finding) yield return finding;
            }
        }
    }

    /// <summary>Returns a finding that names the first two figures of one thing; null if there are none among the first of both.</summary>
    private static Finding? Find(Named one, Named other, bool isOfOneValue)
    {
        foreach (var mine in one.Rows.Take(MostCompared))
        {
            foreach (var its in other.Rows.Take(MostCompared))
            {
                if ((!isOfOneValue || mine.Value == its.Value) && AreOfOneThing(mine, its)) return Describe(mine.Fact, its.Fact);
            }
        }

        return null;
    }

    /// <summary>Returns each run of words of a name, but not all of it.</summary>
    private static IEnumerable<string> PartsOf(IReadOnlyList<string> words)
    {
        if (words.Count > MostWords || words.Sum(word => word.Length) > LongestName) yield break;
        for (var first = 0; first < words.Count; first++)
        {
            for (var count = FewestWords; first + count <= words.Count; count++)
            {
                if (count < words.Count) yield return string.Join(' ', words.Skip(first).Take(count));
            }
        }
    }

    private static bool AreOfOneThing(PlacedFact one, PlacedFact other)
        => one.Fact.Report.Id != other.Fact.Report.Id && one.Reported.OverlapsInTime(other.Reported)
            && one.Reported.HasKindOf(other.Reported);

    private static Finding Describe(Fact one, Fact other) => new(
        FindingCodes.BodiesMayBeOne,
        null,
        null,
        [
            new FindingValue("one", one.Category.Body!),
            new FindingValue("other", other.Category.Body!),
            new FindingValue("facts", $"{one}, {other}"),
        ]);

    /// <summary>The figures of a body with its name.</summary>
    private sealed record Named(IReadOnlyList<PlacedFact> Rows, IReadOnlyList<string> Words, string Key, string Bare)
    {
        public static Named Of(IGrouping<string, PlacedFact> rows)
        {
            var words = NamedBody.WordsOf(rows.Key);
            var key = string.Join(' ', words);
            return new Named([.. rows], words, key, NamedBody.Bare(key));
        }

        /// <summary>Returns the figures of both, of one name in two spellings.</summary>
        public Named With(Named other) => this with { Rows = [.. Rows, .. other.Rows] };
    }
}
