using Antq.Domain.Measures.Words;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>
/// An award with a number or recipients beside it: <c>05 Bằng khen</c>, <c>15 tập thể được tặng Bằng khen</c>, <c>Bằng khen: 5</c>.
/// </summary>
/// <param name="Award">The text of the award.</param>
/// <param name="Number">The number of awards; null when there are recipients.</param>
/// <param name="Recipients">The recipients; null when there is a number.</param>
internal readonly record struct AwardWithNumber(string Award, Count? Number, Recipients? Recipients)
{
    /// <summary>What may precede a number before an award: <c>tặng thưởng 05 Bằng khen</c>.</summary>
    private static readonly PhraseTable<bool> Openers = new(
    [
        ("có", true), ("đã", true), ("được", true), ("tặng", true), ("tặng thưởng", true), ("trao", true), ("trao tặng", true),
    ]);

    /// <summary>Words with which a number may begin; other texts are not tried.</summary>
    private static readonly PhraseTable<bool> Starts = new(
    [
        ("một", true), ("hai", true), ("ba", true), ("bốn", true), ("năm", true), ("sáu", true), ("bảy", true), ("tám", true),
        ("chín", true), ("mười", true), ("hơn", true), ("trên", true), ("gần", true), ("khoảng", true), ("ít nhất", true), ("one", true),
        ("two", true), ("three", true), ("four", true), ("five", true), ("ten", true), ("about", true), ("over", true), ("more", true),
    ]);

    /// <summary>Words after which recipients follow an award.</summary>
    private static readonly PhraseTable<bool> Recipient = new([("cho", true), ("to", true), ("for", true)]);

    /// <summary>Returns the splits of a text that begins with a number or recipients, the longest number first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayBeAward">Returns whether a text may name an award; others are not tried.</param>
    public static IEnumerable<AwardWithNumber> After(string text, Func<string, bool> mayBeAward)
    {
        var words = WordText.Of(text);
        var first = 0;
        while (Openers.At(words.Tokens, first).Length is > 0 and var length) first += length;
        if (!MayBeNumber(words, first)) yield break;
        for (var cut = words.Count - 1; cut > first; cut--)
        {
            if (words[cut].Kind != WordKind.Word) continue;
            var award = text[words[cut].Start..];
            if (!mayBeAward(award)) continue;
            foreach (var split in Of(award, text[words[first].Start..words[cut].Start], mayBeNumber: true)) yield return split;
        }
    }

    /// <summary>
    /// Returns the splits of a text that ends with recipients after <c>cho</c>, or with these or a number in brackets or after a colon.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="mayBeAward">Returns whether a text may name an award; others are not tried.</param>
    public static IEnumerable<AwardWithNumber> Before(string text, Func<string, bool> mayBeAward)
    {
        var words = WordText.Of(text);
        for (var cut = 1; cut + 1 < words.Count; cut++)
        {
            var isSign = words[cut].IsSign(':') || words[cut].IsSign('(');
            if (!isSign && Recipient.At(words.Tokens, cut).Length == 0 || !MayBeNumber(words, cut + 1)) continue;
            var end = words[cut].IsSign('(') && words[^1].IsSign(')') ? words[^1].Start : text.Length;
            var award = text[..words[cut].Start];
            if (!mayBeAward(award)) continue;
            foreach (var split in Of(award, text[words[cut].End..end], isSign)) yield return split;
        }
    }

    /// <summary>Returns whether a number may begin at a place.</summary>
    private static bool MayBeNumber(WordText words, int place)
        => place < words.Count && (words[place].Kind != WordKind.Word || Starts.At(words.Tokens, place).Length > 0);

    private static IEnumerable<AwardWithNumber> Of(string award, string beside, bool mayBeNumber)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            if (mayBeNumber && CountReader.Read(beside, language, out var number, allowItems: false) is null)
                yield return new AwardWithNumber(award, number, null);
            else if (RecipientsReader.TryRead(beside, language, out var recipients))
                yield return new AwardWithNumber(award, null, recipients);
        }
    }
}
