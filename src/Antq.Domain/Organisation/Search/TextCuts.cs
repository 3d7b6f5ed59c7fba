using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>A text with the places at which it may be cut into names: after signs, before words for kinds and before <c>cũ</c>.</summary>
internal readonly ref struct TextCuts
{
    /// <summary>The number of pieces; of a text of more, the first piece takes in those after it.</summary>
    public const int Most = 16;

    private readonly ReadOnlySpan<int> _starts;

    /// <param name="text">The text.</param>
    /// <param name="room">Room for <see cref="Most"/> places and one.</param>
    /// <param name="isWritten">Whether words for kinds must have all their marks: <c>Quan Sơn</c> is no <c>quận</c>.</param>
    /// <param name="also">A place at which it is cut as well; 0 for none.</param>
    /// <param name="andAlso">Another such place; 0 for none.</param>
    /// <param name="wordsUpTo">The place up to which it is cut at every word.</param>
    public TextCuts(FoldedName text, Span<int> room, bool isWritten = false, int also = 0, int andAlso = 0, int wordsUpTo = 0)
    {
        Text = text;
        var afterWord = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!FoldedName.BeginsWord(text.Marks[at]) && at > 0) continue;
            var word = TypeWords.Skip(text.From(at), out _, isWritten);
            var isAfterSign = (text.Marks[at] & FoldedName.AfterSign) != 0;
            var isAsked = at == also || at == andAlso || at <= wordsUpTo;
            if (at > 0 && !isAfterSign && !isAsked && (at < afterWord || (word == 0 && !IsFormer(text.From(at))))) continue;
            if (word > 0) afterWord = at + word;
            if (Count == Most) room[2..Count--].CopyTo(room[1..]);
            room[Count++] = at;
            HasSigns |= at > 0 && isAfterSign;
        }

        room[Count] = text.Length;
        _starts = room[..(Count + 1)];
    }

    public FoldedName Text { get; }

    /// <summary>The number of pieces.</summary>
    public int Count { get; }

    /// <summary>Whether it is cut after a sign, rather than only before words.</summary>
    public bool HasSigns { get; }

    /// <summary>Returns the text from one piece to before another.</summary>
    public FoldedName Between(int from, int to) => Text.Between(_starts[from], _starts[to]);

    /// <summary>Returns the place of a piece; that after the last is the end.</summary>
    public int StartOf(int piece) => _starts[piece];

    private static bool IsFormer(in FoldedName rest)
        => rest.Length >= 2 && rest.Letters[..2].SequenceEqual("cu"u8) && FoldedName.IsTilde(rest.Marks[1])
            && (rest.Length == 2 || FoldedName.BeginsWord(rest.Marks[2]));
}
