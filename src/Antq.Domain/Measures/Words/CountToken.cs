using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>A word, a number in digits or a sign of a text.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Text">The text as it stands.</param>
/// <param name="IsGlued">Whether no blank stands before it.</param>
internal sealed record CountToken(CountTokenKind Kind, string Text, bool IsGlued)
{
    private const string Dashes = "-\u2010\u2011\u2013\u2014\u2212";

    /// <summary>Words that without marks are others of every day (<c>có</c>), so that they need theirs.</summary>
    private static readonly string[] NeverBare = ["cỡ"];

    /// <summary>Whether it is a hyphen, a dash or a minus.</summary>
    public bool IsDash => Kind == CountTokenKind.Sign && Dashes.Contains(Text[0], StringComparison.Ordinal);

    public bool IsSign(char sign) => Kind == CountTokenKind.Sign && Text[0] == sign;

    /// <summary>Whether it is that word, spelt with its marks, wherever its tone is placed, or wholly without.</summary>
    public bool Is(string word)
    {
        var (sameLetters, sameMarks, isBare) = Compare(word);
        return sameLetters && (sameMarks || isBare && !NeverBare.Contains(word, StringComparer.Ordinal));
    }

    /// <summary>Whether it has the letters of that word, but other marks.</summary>
    public bool IsMisspelt(string word) => Compare(word).SameLetters && !Is(word);

    private (bool SameLetters, bool SameMarks, bool IsBare) Compare(string word)
    {
        if (Kind != CountTokenKind.Word) return default;
        var typed = new VietnameseReader(Text);
        var right = new VietnameseReader(word);
        var (sameMarks, anyMark, typedTones, rightTones) = (true, false, 0, 0);
        while (right.MoveNext())
        {
            if (!typed.MoveNext() || typed.Bare != right.Bare) return default;
            sameMarks &= typed.Mark == right.Mark;
            anyMark |= typed.Mark != 0;
            if (typed.Tone != 0) typedTones = typedTones == 0 ? typed.Tone : -1;
            if (right.Tone != 0) rightTones = right.Tone;
        }

        return typed.MoveNext() ? default : (true, sameMarks && typedTones == rightTones, !anyMark && typedTones == 0);
    }
}
