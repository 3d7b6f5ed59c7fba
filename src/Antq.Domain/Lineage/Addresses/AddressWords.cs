using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Lineage;

/// <summary>
/// Reads addresses without signs or words for kinds between the units, <c>Hà Nội Ba Đình Phúc Xá</c>: cut at every word, the whole text, or
/// all of it before the house, must be a unit and those above it, with the province at its beginning or end.
/// </summary>
internal static class AddressWords
{
    /// <summary>The number of words of the longest name of a province.</summary>
    private const int MostWords = 5;

    /// <summary>The number of places at which house and street may begin that are tried.</summary>
    private const int MostHouses = 4;

    /// <summary>Words that begin the part with house and street, which follows the units in the reversed order.</summary>
    private static readonly TypeWord[] Houses =
    [
        .. new[]
        {
            "số", "đường", "phố", "ngõ", "ngách", "hẻm", "kiệt", "thôn", "ấp", "xóm", "khóm", "bản", "buôn", "làng", "khu", "tổ", "khối",
            "đội", "cụm", "lô", "chung cư", "tòa nhà", "quốc lộ", "tỉnh lộ",
        }.Select(word => new TypeWord(word, kinds: 0, mayFollow: false)),
    ];

    /// <summary>Returns the reading of an address by words; null when the text is not such an address.</summary>
    public static AddressReading? Read(
        Gazetteer gazetteer, UnitSearch search, string text, in FoldedName name, LocalDate? day, bool isMarked)
    {
        if (BeginsWithHouse(name)) return null;
        var begins = BeginsWithProvince(search, name);
        if (!begins && TypeWords.Skip(name, out _, isMarked) == 0 && !EndsWithProvince(search, name)) return null;
        if (Read(gazetteer, search, text, name, day, name.Length) is { } whole) return whole;
        if (!begins) return null;
        for (var (house, tried) = (LastHouse(name, name.Length, isMarked), 0); house > 0 && tried < MostHouses;
            house = LastHouse(name, house, isMarked), tried++)
        {
            if (Read(gazetteer, search, text, name, day, house) is { } before) return before;
        }

        return null;
    }

    /// <summary>Reads the words before a place; what follows is the house.</summary>
    private static AddressReading? Read(
        Gazetteer gazetteer, UnitSearch search, string text, in FoldedName name, LocalDate? day, int house)
    {
        var cuts = new TextCuts(name, stackalloc int[TextCuts.Most + 1], wordsUpTo: house);
        var end = 1;
        while (end < cuts.Count && cuts.StartOf(end) < house) end++;
        var found = Find(search, cuts, end, day, kin: null);
        if (found.IsNone) found = Find(search, cuts, end, day, search.Kin);
        return found.IsNone ? null : new AddressReading(gazetteer, text, day, found.Matches!, found.RestOf(text, cuts));
    }

    /// <summary>Returns all units that the first words or the last ones name, with the other words above them.</summary>
    private static AddressParts Find(UnitSearch search, TextCuts cuts, int end, LocalDate? day, UnitKin? kin)
    {
        AddressParts found = default;
        for (var cut = 1; cut < end; cut++)
        {
            if (end == cuts.Count)
                Add(search.FindInAddress(cuts.Between(0, cut), new NamedAbove(cuts, cut, end, mayBeIncomplete: false, kin), day, false));
            Add(search.FindInAddress(cuts.Between(cut, end), new NamedAbove(cuts, 0, cut, mayBeIncomplete: false, kin), day, false));
        }

        return found;

        void Add(UnitMatch[] matches)
        {
            if (matches.Length > 0) found = found.IsNone ? new AddressParts(matches, 0, end, end, end) : found.With(matches);
        }
    }

    /// <summary>Returns whether a text begins with the number of a house or of a place below a commune: <c>tổ 3</c>.</summary>
    private static bool BeginsWithHouse(scoped in FoldedName text)
    {
        if (char.IsAsciiDigit((char)text.Letters[0])) return true;
        foreach (var house in Houses)
        {
            if (house.Begins(text) && char.IsAsciiDigit((char)text.Letters[house.Length])) return true;
        }

        return false;
    }

    /// <summary>Returns whether a text begins with a province, after the country or a word for its kind.</summary>
    public static bool BeginsWithProvince(UnitSearch search, scoped in FoldedName text)
    {
        var rest = text;
        if (AddressTail.CountryAtStart(text) is > 0 and var country) rest = rest.From(country);
        rest = rest.From(TypeWords.Skip(rest, out _));
        for (var (at, words) = (1, 0); at < rest.Length && words < MostWords; at++)
        {
            if (!FoldedName.BeginsWord(rest.Marks[at])) continue;
            words++;
            if (AddressTail.IsProvince(search, rest.Between(0, at))) return true;
        }

        return false;
    }

    private static bool EndsWithProvince(UnitSearch search, scoped in FoldedName text)
    {
        for (var (at, words) = (text.Length - 1, 0); at > 0 && words < MostWords; at--)
        {
            if (!FoldedName.BeginsWord(text.Marks[at])) continue;
            words++;
            if (AddressTail.IsProvince(search, text.From(at))) return true;
        }

        return false;
    }

    /// <summary>
    /// Returns the place of the last word before another place that begins house and street; without marks only of one before a number, as
    /// a name may have its letters. 0 when there is none.
    /// </summary>
    private static int LastHouse(scoped in FoldedName text, int before, bool isMarked)
    {
        for (var at = before - 1; at > 0; at--)
        {
            if (!FoldedName.BeginsWord(text.Marks[at])) continue;
            var rest = text.From(at);
            foreach (var house in Houses)
            {
                if (!house.Begins(rest)) continue;
                if (isMarked ? house.IsTypedIn(rest) : char.IsAsciiDigit((char)rest.Letters[house.Length])) return at;
            }
        }

        return 0;
    }
}
