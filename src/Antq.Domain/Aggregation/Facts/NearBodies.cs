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

    /// <summary>Returns a finding for each pair, in the order of the facts.</summary>
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
        Named[] all = [.. rows.Select(Named.Of)];
        var (byKey, byBare) = (all.ToLookup(one => one.Key, StringComparer.Ordinal), all.ToLookup(one => one.Bare, StringComparer.Ordinal));
        foreach (var one in all)
        {
            var shorter = PartsOf(one.Words).Distinct(StringComparer.Ordinal).SelectMany(part => byKey[part]);
            var alike = byBare[one.Bare].Where(other => other.Key != one.Key && other.Place(one) < 0 && other.Row.Value == one.Row.Value);
            foreach (var other in shorter.Concat(alike))
            {
                if (AreOfOneThing(one.Row, other.Row)) yield return Describe(one.Row.Fact, other.Row.Fact);
            }
        }
    }

    /// <summary>Returns each run of words of a name, but not all of it.</summary>
    private static IEnumerable<string> PartsOf(IReadOnlyList<string> words)
    {
        if (words.Count > MostWords) yield break;
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

    /// <summary>A figure of a body with its name.</summary>
    private sealed record Named(PlacedFact Row, IReadOnlyList<string> Words, string Key, string Bare)
    {
        public static Named Of(PlacedFact row)
        {
            var words = NamedBody.WordsOf(row.Fact.Category.Body!);
            var key = string.Join(' ', words);
            return new Named(row, words, key, NamedBody.Bare(key));
        }

        /// <summary>Returns the order of two figures by report and place.</summary>
        public int Place(Named other)
        {
            var order = string.CompareOrdinal(Row.Fact.Report.Id, other.Row.Fact.Report.Id);
            return order != 0 ? order : string.CompareOrdinal(Row.Fact.Path, other.Row.Fact.Path);
        }
    }
}
