using Antq.Domain.Data;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>
/// The words of texts about awards as they are compared: letters without marks, abbreviations in full, without <c>cấp</c>.
/// </summary>
internal sealed class AwardWords
{
    private readonly Dictionary<UInt128, UInt128[]> _full;

    /// <summary>Words without meaning that may separate the parts.</summary>
    private readonly HashSet<UInt128> _fillers = Keys("của do tặng được thưởng trao đạt nhận by of from the a to");

    /// <summary>Fillers after which an issuer is named.</summary>
    private readonly HashSet<UInt128> _by = Keys("của do by of from");

    /// <summary>The first words of organisations that are not offices: <c>Tỉnh ủy</c>, <c>Tỉnh đoàn</c>.</summary>
    private readonly HashSet<UInt128> _territories = Keys("tỉnh thành huyện quận thị xã phường đảng");

    private readonly UInt128 _partyCommittee = Key("ủy");

    private readonly HashSet<UInt128> _unions = Keys("đoàn hội");

    private readonly HashSet<UInt128> _numbers = Keys("một hai ba bốn năm sáu bảy tám chín mười one two three four five ten");

    private readonly HashSet<UInt128> _and = Keys("và and");

    private readonly HashSet<UInt128> _classWords = Keys("hạng class");

    private readonly HashSet<UInt128> _ordinals = Keys("nhất nhì ba");

    private readonly UInt128 _level = Key("cấp");

    private readonly Dictionary<UInt128, AwardClass> _classes = new[]
    {
        ("nhất I first", AwardClass.First), ("nhì II second", AwardClass.Second), ("ba III third", AwardClass.Third),
    }.SelectMany(pair => Keys(pair.Item1), (pair, key) => (key, pair.Item2)).ToDictionary();

    public AwardWords(DataFile file)
    {
        _full = file.Table("award-words").ToDictionary(row => Key(row["short"]), row => Split(row["full"]));
        foreach (var (figure, rank) in new[] { ("1", AwardClass.First), ("2", AwardClass.Second), ("3", AwardClass.Third) })
            _classes.Add(WordKey.OfFigures(figure).Letters, rank);
    }

    /// <summary>The words before titles: <c>công nhận danh hiệu</c>.</summary>
    public UInt128[][] Titles { get; } = [Split("danh hiệu"), Split("công nhận")];

    /// <summary>The words for orders and for medals.</summary>
    public UInt128[][] OrdersAndMedals { get; } = [Split("Huân chương"), Split("Huy chương")];

    /// <summary>The abbreviation of both: <c>HC</c>.</summary>
    public UInt128 OrderOrMedal { get; } = Key("HC");

    /// <summary>The names of Party organisations, whose awards are not of the law.</summary>
    public UInt128[][] Party { get; } =
        [.. new[] { "đảng ủy", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng bộ", "chi bộ" }.Select(Split)];

    /// <summary>The words before the name of a city: <c>thành phố</c>.</summary>
    public UInt128[] City { get; } = Split("thành phố");

    /// <summary>The names of steering committees.</summary>
    public UInt128[][] Committees { get; } = [Split("ban chỉ đạo"), Split("BCĐ")];

    /// <summary>Returns the words of a text.</summary>
    public UInt128[] Of(string text)
    {
        var words = new List<UInt128>();
        foreach (var word in Split(text))
        {
            if (word == _level) continue;
            if (_full.TryGetValue(word, out var full)) words.AddRange(full);
            else words.Add(word);
        }

        return [.. words];
    }

    /// <summary>Returns whether two words are a Party committee, or after an award a union.</summary>
    public bool IsOrganisation(UInt128 first, UInt128 second, bool isAward)
        => _territories.Contains(first) && (second == _partyCommittee || isAward && _unions.Contains(second));

    public bool IsFiller(UInt128 word) => _fillers.Contains(word);

    public bool IsBy(UInt128 word) => _by.Contains(word);

    /// <summary>Returns whether a word is a number, which may be before another award.</summary>
    public bool IsNumber(UInt128 word) => WordKey.IsFigures(word) || _numbers.Contains(word);

    public bool IsAnd(UInt128 word) => _and.Contains(word);

    public bool IsClassWord(UInt128 word) => _classWords.Contains(word);

    public bool IsOrdinal(UInt128 word) => _ordinals.Contains(word);

    public bool TryGetClass(UInt128 word, out AwardClass rank) => _classes.TryGetValue(word, out rank);

    private static UInt128 Key(string word) => WordKey.Of(word).LettersWithOneI;

    private static HashSet<UInt128> Keys(string words) => [.. words.Split(' ').Select(Key)];

    private static UInt128[] Split(string text)
    {
        var words = new List<UInt128>();
        foreach (var token in WordText.Of(text).Tokens)
        {
            if (token.Kind is WordKind.Word or WordKind.Digits) words.Add(token.Key.LettersWithOneI);
        }

        return [.. words];
    }
}
