namespace Antq.Domain.Organisation;

/// <summary>The smallest set of codes that no day fits together.</summary>
/// <remarks>
/// Two codes are nearly always enough, as the lives under a code usually follow each other without a gap. If they do not, three codes may
/// fit in pairs and not together: so the search is for the smallest set up to <see cref="Searched"/> codes, and beyond that for one from
/// which none can be omitted.
/// </remarks>
internal static class CodeConflict
{
    private const char Fits = '1';

    /// <summary>The size up to which the smallest set is searched for; the time grows with every code.</summary>
    private const int Searched = 3;

    /// <summary>Returns one such set, in the order of the codes, when no block may fit all of them.</summary>
    public static IReadOnlyList<CodeDating.KnownCode> Find(IReadOnlyList<CodeDating.KnownCode> codes, IReadOnlyList<CodeSegment> blocks)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < codes.Count; number++) first.TryAdd(Pattern(codes[number], blocks), number);
        string[] patterns = [.. first.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        int[] hardest = [.. Enumerable.Range(0, blocks.Count).OrderBy(block => patterns.Count(pattern => pattern[block] != Fits))];
        var chosen = new List<string>();
        var size = 1;
        while (size <= Searched && !Complete(chosen, size, patterns, hardest)) size++;
        if (size > Searched) chosen = Irreducible(patterns, blocks.Count);
        return [.. chosen.Select(pattern => first[pattern]).Order().Select(number => codes[number])];
    }

    /// <summary>Returns for each block whether the code may have a meaning in it.</summary>
    private static string Pattern(CodeDating.KnownCode code, IReadOnlyList<CodeSegment> blocks)
        => string.Create(blocks.Count, (code, blocks), static (pattern, all) =>
        {
            for (var i = 0; i < pattern.Length; i++) pattern[i] = all.code.Lives.Any(life => life.Covers(all.blocks[i])) ? Fits : '0';
        });

    /// <summary>Adds at most this many patterns so that each block is excluded by one; blocks that few exclude come first.</summary>
    private static bool Complete(List<string> chosen, int more, string[] patterns, int[] hardest)
    {
        var open = hardest.Where(block => chosen.TrueForAll(pattern => pattern[block] == Fits)).Take(1).ToArray();
        if (open.Length == 0) return true;
        if (more == 0) return false;
        foreach (var pattern in patterns.Where(pattern => pattern[open[0]] != Fits))
        {
            chosen.Add(pattern);
            if (Complete(chosen, more - 1, patterns, hardest)) return true;
            chosen.RemoveAt(chosen.Count - 1);
        }

        return false;
    }

    /// <summary>Adds the code that excludes most of the remaining blocks until none remains, then removes the codes not needed.</summary>
    private static List<string> Irreducible(string[] patterns, int blocks)
    {
        var chosen = new List<string>();
        var open = Enumerable.Range(0, blocks).ToList();
        while (open.Count > 0)
        {
            var best = patterns.MaxBy(pattern => open.Count(block => pattern[block] != Fits))!;
            chosen.Add(best);
            open.RemoveAll(block => best[block] != Fits);
        }

        foreach (var pattern in chosen.ToArray())
        {
            if (Enumerable.Range(0, blocks).All(block => chosen.Exists(other => other != pattern && other[block] != Fits)))
                chosen.Remove(pattern);
        }

        return chosen;
    }
}
