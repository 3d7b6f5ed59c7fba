using System.Text.RegularExpressions;
using Antq.Domain.Findings;

namespace Antq.Domain.Measures;

/// <summary>The words of one language for counts, folded: lower case, without tone marks.</summary>
internal sealed partial class CountVocabulary
{
    private static readonly Func<long, Count?> MoreThan = n => n == long.MaxValue ? null : Count.AtLeast(n + 1);
    private static readonly Func<long, Count?> FewerThan = n => n == 0 ? null : Count.AtMost(n - 1);
    private static readonly Func<long, Count?> AtLeastSo = n => Count.AtLeast(n);
    private static readonly Func<long, Count?> AtMostSo = n => Count.AtMost(n);
    private static readonly Func<long, Count?> AboutSo = n => Count.About(n);

    private static readonly CountVocabulary Vietnamese = new()
    {
        Grouping = '.',
        Fraction = ',',
        About = "khoảng",
        AtLeast = "ít nhất",
        AtMost = "không quá",
        FromTo = "từ {0} đến {1}",
        Unbounded = "từ 0 trở lên",
        Example = "ví dụ '12.115', 'hơn 2.430', 'hàng nghìn', 'từ 10 đến 15'",
        Range = VietnameseRange(),
        Many = ["nhieu"],
        Bounds =
        [
            ("hon", MoreThan), ("tren", MoreThan), ("it nhat", AtLeastSo), ("gan", FewerThan), ("duoi", FewerThan),
            ("khong qua", AtMostSo), ("khoang", AboutSo), ("xap xi", AboutSo),
        ],
        Magnitudes = new(StringComparer.Ordinal)
        {
            ["hang chuc"] = 1,
            ["hang tram"] = 2,
            ["hang nghin"] = 3,
            ["hang ngan"] = 3,
            ["hang chuc nghin"] = 4,
            ["hang chuc ngan"] = 4,
            ["hang tram nghin"] = 5,
            ["hang tram ngan"] = 5,
            ["hang trieu"] = 6,
        },
        Scales = new(StringComparer.Ordinal) { ["nghin"] = 1_000, ["ngan"] = 1_000, ["trieu"] = 1_000_000, ["ty"] = 1_000_000_000, ["ti"] = 1_000_000_000 },
    };

    private static readonly CountVocabulary English = new()
    {
        Grouping = ',',
        Fraction = '.',
        About = "about",
        AtLeast = "at least",
        AtMost = "at most",
        FromTo = "{0} to {1}",
        Unbounded = "0 or more",
        Example = "for example '12,115', 'more than 2,430', 'thousands', '10 to 15'",
        Range = EnglishRange(),
        Many = ["many", "several"],
        Bounds =
        [
            ("more than", MoreThan), ("over", MoreThan), ("at least", AtLeastSo), ("fewer than", FewerThan), ("less than", FewerThan),
            ("under", FewerThan), ("almost", FewerThan), ("nearly", FewerThan), ("at most", AtMostSo), ("up to", AtMostSo),
            ("about", AboutSo), ("approximately", AboutSo),
        ],
        Magnitudes = new(StringComparer.Ordinal)
        {
            ["dozens"] = 1,
            ["hundreds"] = 2,
            ["thousands"] = 3,
            ["tens of thousands"] = 4,
            ["hundreds of thousands"] = 5,
            ["millions"] = 6,
        },
        Scales = new(StringComparer.Ordinal) { ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000 },
    };

    public required char Grouping { get; init; }

    public required char Fraction { get; init; }

    public required string About { get; init; }

    public required string AtLeast { get; init; }

    public required string AtMost { get; init; }

    public required string FromTo { get; init; }

    public required string Unbounded { get; init; }

    public required string Example { get; init; }

    public required Regex Range { get; init; }

    public required IReadOnlyList<string> Many { get; init; }

    public required IReadOnlyList<(string Phrase, Func<long, Count?> Bound)> Bounds { get; init; }

    /// <summary>Orders of magnitude by their power of ten.</summary>
    public required Dictionary<string, int> Magnitudes { get; init; }

    public required Dictionary<string, long> Scales { get; init; }

    public static CountVocabulary For(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    [GeneratedRegex(@"^(?:tu )?([0-9][^ ]*(?: (?:nghin|ngan|trieu|ty|ti))?) (?:den|-|–) ([0-9].*)$", RegexOptions.None, 1000)]
    private static partial Regex VietnameseRange();

    [GeneratedRegex("^(?:from )?([0-9][^ ]*(?: (?:thousand|million|billion))?) (?:to|-|–) ([0-9].*)$", RegexOptions.None, 1000)]
    private static partial Regex EnglishRange();
}
