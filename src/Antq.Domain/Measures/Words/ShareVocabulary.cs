using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>The words of a language for ratios, percentages and shares of targets.</summary>
internal sealed class ShareVocabulary
{
    private static readonly ShareVocabulary Vietnamese = new()
    {
        Of = ["trên tổng số", "trong tổng số", "trong số", "trên", "trong"],
        Percent = ["phần trăm"],
        Wordings =
        [
            ("đạt", TargetWording.Reached), ("đạt được", TargetWording.Reached), ("hoàn thành", TargetWording.Reached),
            ("bằng", TargetWording.Reached),
            ("vượt", TargetWording.Exceeded), ("vượt mức", TargetWording.Exceeded), ("vượt chỉ tiêu", TargetWording.Exceeded),
            ("vượt kế hoạch", TargetWording.Exceeded), ("đạt và vượt", TargetWording.Exceeded),
            ("thiếu", TargetWording.FellShort), ("còn thiếu", TargetWording.FellShort), ("hụt", TargetWording.FellShort),
        ],
        Target = ["chỉ tiêu", "kế hoạch", "so với chỉ tiêu", "so với kế hoạch"],
    };

    private static readonly ShareVocabulary English = new()
    {
        Of = ["out of a total of", "out of", "of"],
        Percent = ["percent", "per cent"],
        Wordings =
        [
            ("reached", TargetWording.Reached), ("achieved", TargetWording.Reached), ("met", TargetWording.Reached),
            ("exceeded by", TargetWording.Exceeded), ("exceeded the target by", TargetWording.Exceeded),
            ("exceeded the plan by", TargetWording.Exceeded),
            ("fell short by", TargetWording.FellShort), ("fell short of the target by", TargetWording.FellShort),
            ("missed the target by", TargetWording.FellShort),
        ],
        Target = ["of the target", "of the plan"],
    };

    /// <summary>The words between a part and its whole, in addition to a stroke; the longest first.</summary>
    public required IReadOnlyList<WordPhrase> Of { get; init; }

    /// <summary>The words for the percent sign.</summary>
    public required IReadOnlyList<WordPhrase> Percent { get; init; }

    /// <summary>The words before the percentage of a target; the first of a wording is used in writing.</summary>
    public required IReadOnlyList<(WordPhrase Phrase, TargetWording Wording)> Wordings { get; init; }

    /// <summary>The words that may follow the percentage of a target.</summary>
    public required IReadOnlyList<WordPhrase> Target { get; init; }

    public static ShareVocabulary For(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    public string Say(TargetWording wording) => Wordings.First(one => one.Wording == wording).Phrase.Text;
}
