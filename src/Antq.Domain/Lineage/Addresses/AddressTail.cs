using Antq.Domain.Organisation;
using Antq.Domain.Text;

namespace Antq.Domain.Lineage;

/// <summary>
/// Finds a province without a word for its kind, and the country, at the end of an address without signs: <c>quận Hoàn Kiếm Hà Nội</c>.
/// </summary>
/// <param name="Province">The place of the first letter of the province; 0 for none.</param>
/// <param name="Country">The place of the first letter of the country; 0 for none.</param>
internal readonly record struct AddressTail(int Province, int Country)
{
    /// <summary>The number of words of the longest name of a province.</summary>
    private const int MostWords = 5;

    private static readonly FoldedText[] Countries = [new("Việt Nam"), new("VN"), new("Vietnam")];

    /// <summary>Returns the places in a text.</summary>
    /// <param name="search">The search over the units of all levels.</param>
    /// <param name="text">The text.</param>
    /// <param name="isMarked">Whether the text has marks, so that words for kinds have theirs.</param>
    public static AddressTail Of(UnitSearch search, scoped in FoldedName text, bool isMarked)
    {
        var country = PlaceOfCountry(text);
        var rest = country > 0 ? text.Between(0, country) : text;
        return new AddressTail(PlaceOfProvince(search, rest, isMarked), country);
    }

    /// <summary>Returns the place after the country at the start of a text; 0 when it does not begin with it.</summary>
    public static int CountryAtStart(scoped in FoldedName text)
    {
        for (var (at, words) = (1, 0); at < text.Length && words < 2; at++)
        {
            if (!FoldedName.BeginsWord(text.Marks[at])) continue;
            words++;
            if (IsCountry(text.Between(0, at))) return at;
        }

        return 0;
    }

    private static bool IsCountry(scoped in FoldedName text)
    {
        foreach (var country in Countries)
        {
            if (text.IsNameOf(country.Name, mayBeBeginning: false)) return true;
        }

        return false;
    }

    private static int PlaceOfCountry(scoped in FoldedName text)
    {
        for (var (at, words) = (text.Length - 1, 0); at > 0 && words < 2; at--)
        {
            if (!FoldedName.BeginsWord(text.Marks[at])) continue;
            if (IsAfterSign(text, at)) return 0;
            words++;
            if (IsCountry(text.From(at))) return at;
        }

        return 0;
    }

    /// <summary>Returns the place of the longest name of a province that has no sign and no word for a kind before it.</summary>
    private static int PlaceOfProvince(UnitSearch search, scoped in FoldedName text, bool isMarked)
    {
        var (place, words) = (0, 0);
        for (var at = text.Length - 1; at > 0 && words < MostWords; at--)
        {
            if (!FoldedName.BeginsWord(text.Marks[at])) continue;
            words++;
            if (FollowsKind(text, at, isMarked)) break;
            if (IsProvince(search, text.From(at))) place = at;
        }

        return IsAfterSign(text, place) ? 0 : place;
    }

    /// <summary>Returns whether a name is that of a province of any day; the reading of the address decides about the day.</summary>
    public static bool IsProvince(UnitSearch search, scoped in FoldedName name)
    {
        foreach (var province in search.Provinces)
        {
            if (name.IsNameOf(province.Name, mayBeBeginning: false)) return true;
        }

        return false;
    }

    /// <summary>Returns whether a word for a kind is directly before a place.</summary>
    private static bool FollowsKind(scoped in FoldedName text, int place, bool isMarked)
    {
        for (var (at, words) = (place - 1, 0); at >= 0 && words < 3; at--)
        {
            if (!FoldedName.BeginsWord(text.Marks[at])) continue;
            words++;
            if (TypeWords.IsOne(text.Between(at, place), out _, isMarked)) return true;
        }

        return false;
    }

    private static bool IsAfterSign(scoped in FoldedName text, int at) => (text.Marks[at] & FoldedName.AfterSign) != 0;
}
