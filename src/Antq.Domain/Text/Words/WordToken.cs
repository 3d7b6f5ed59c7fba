namespace Antq.Domain.Text;

/// <summary>A word, a figure or a sign of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its place in the text.</param>
/// <param name="Length">Its length in the text.</param>
/// <param name="IsGlued">Whether no blank precedes it.</param>
/// <param name="Key">The form in which it is compared.</param>
internal readonly record struct WordToken(WordKind Kind, int Start, int Length, bool IsGlued, WordKey Key)
{
    /// <summary>The place after it in the text.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is a hyphen, a dash or a minus.</summary>
    public bool IsDash => IsSign('-');

    public bool IsSign(char sign) => Kind == WordKind.Sign && Key == WordKey.OfSign(sign);
}
