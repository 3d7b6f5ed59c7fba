using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>A word, a number in digits or a sign of a text.</summary>
internal sealed class CountToken(CountTokenKind kind, ReadOnlySpan<char> text, bool isGlued)
{
    private const string Hyphens = "-\u2010\u2011";

    private const string Dashes = Hyphens + "\u2013\u2014\u2212";

    /// <summary>A word that needs its marks, because without them it is a common word (<c>có</c>).</summary>
    private const string NeverBare = "cỡ";

    private readonly string _letters = VietnameseText.FoldLetters(text);

    public CountTokenKind Kind { get; } = kind;

    /// <summary>The text as written.</summary>
    public string Text { get; } = text.ToString();

    /// <summary>Whether no blank precedes it.</summary>
    public bool IsGlued { get; } = isGlued;

    /// <summary>Whether it is a hyphen, a dash or a minus.</summary>
    public bool IsDash => Kind == CountTokenKind.Sign && Dashes.Contains(Text[0], StringComparison.Ordinal);

    /// <summary>Whether it is a hyphen, which also occurs in days.</summary>
    public bool IsHyphen => Kind == CountTokenKind.Sign && Hyphens.Contains(Text[0], StringComparison.Ordinal);

    public bool IsSign(char sign) => Kind == CountTokenKind.Sign && Text[0] == sign;

    /// <summary>Returns whether it is that word, spelt with its marks, wherever its tone is placed, or without any.</summary>
    public bool Is(ReadOnlySpan<char> word)
    {
        var (sameLetters, sameMarks, isBare) = Compare(word);
        return sameLetters && (sameMarks || isBare && !word.SequenceEqual(NeverBare));
    }

    /// <summary>
    /// Returns whether it is a word with the first letter of a phrase, whatever its marks: this quickly excludes most phrases.
    /// </summary>
    public bool MayBegin(ReadOnlySpan<char> phrase)
        => Kind == CountTokenKind.Word && VietnameseAlphabet.Bare(VietnameseAlphabet.PartsOf(phrase[0])) == _letters[0];

    /// <summary>Returns whether it has the letters of that word, but other marks.</summary>
    public bool IsMisspelt(ReadOnlySpan<char> word) => Compare(word).SameLetters && !Is(word);

    private (bool SameLetters, bool SameMarks, bool IsBare) Compare(ReadOnlySpan<char> word)
    {
        if (Kind != CountTokenKind.Word || word.Length != _letters.Length || VietnameseAlphabet.Bare(VietnameseAlphabet.PartsOf(word[0])) != _letters[0]) return default;
        var typed = new VietnameseReader(Text);
        var right = new VietnameseReader(word);
        var (sameMarks, anyMark, typedTones, rightTones) = (true, false, 0, 0);
        while (right.MoveNext() && typed.MoveNext())
        {
            if (typed.Bare != right.Bare) return default;
            sameMarks &= typed.Mark == right.Mark;
            anyMark |= typed.Mark != 0;
            if (typed.Tone != 0) typedTones = typedTones == 0 ? typed.Tone : -1;
            if (right.Tone != 0) rightTones = right.Tone;
        }

        return (true, sameMarks && typedTones == rightTones, !anyMark && typedTones == 0);
    }
}
