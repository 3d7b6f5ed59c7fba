using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// Finds the names nearest to a text that is none: among those that begin with its longest beginning that any name has, or have a word that
/// begins with its last words.
/// </summary>
internal static class NearestNames
{
    /// <summary>The number of characters of a text that are compared.</summary>
    private const int Longest = 48;

    /// <summary>The number of names that are compared for each part of the text.</summary>
    private const int Compared = 400;

    /// <summary>One letter in so many may differ.</summary>
    private const int LettersPerSlip = 3;

    public static UnitMatch[] Find(ResolvedRow row, int most)
    {
        var text = NameOf(row.GivenName);
        if (most == 0 || text.Length == 0) return [];
        var search = row.Day is { } day ? row.Gazetteer.AsOf(day).Search(row.Level) : row.Gazetteer.Search(row.Level);
        var found = new List<UnitMatch>();
        var room = new UnitMatch[Compared];
        for (var end = text.Length; end > 1; end--)
        {
            if (Add(search, text[..end], room, found)) break;
        }

        for (var place = text.IndexOf(' ', StringComparison.Ordinal); place > 0; place = text.IndexOf(' ', place + 1))
        {
            if (Add(search, text[(place + 1)..], room, found)) break;
        }

        var letters = LettersOf(text);
        return
        [
            .. found.Where(match => match.By != MatchedBy.Code).DistinctBy(match => match.Unit)
                .Select(match => (Match: match, Slips: Slips(letters, LettersOf(match.Text))))
                .Where(one => one.Slips <= Math.Max(1, letters.Length / LettersPerSlip))
                .OrderBy(one => one.Slips).Take(most).Select(one => one.Match),
        ];
    }

    /// <summary>Returns the part before the units above, without blanks around it and not longer than compared.</summary>
    private static string NameOf(string? name)
    {
        var text = name.AsSpan().Trim();
        if (text.IndexOfAny(",;(/") is > 0 and var sign) text = text[..sign].TrimEnd();
        return text[..Math.Min(text.Length, Longest)].ToString();
    }

    private static bool Add(UnitSearch search, string text, UnitMatch[] room, List<UnitMatch> found)
    {
        var written = search.Suggest(text, room, out _);
        found.AddRange(room.AsSpan(0, written));
        return written > 0;
    }

    /// <summary>Returns the bare letters and digits of a name, without the word for a kind before it.</summary>
    private static byte[] LettersOf(string text)
    {
        var length = Math.Min(text.Length, UnitSearch.LongestText);
        var name = FoldedName.Typed(text.AsSpan(0, length), new byte[length], new byte[length]);
        return name.From(TypeWords.Skip(name, out _)).Letters.ToArray();
    }

    /// <summary>Returns the smallest number of letters to insert, remove or replace.</summary>
    private static int Slips(byte[] one, byte[] other)
    {
        var row = new int[other.Length + 1];
        for (var place = 0; place < row.Length; place++) row[place] = place;
        for (var first = 0; first < one.Length; first++)
        {
            var before = row[0];
            row[0] = first + 1;
            for (var second = 0; second < other.Length; second++)
            {
                var replaced = before + (one[first] == other[second] ? 0 : 1);
                before = row[second + 1];
                row[second + 1] = Math.Min(replaced, Math.Min(before, row[second]) + 1);
            }
        }

        return row[^1];
    }
}
