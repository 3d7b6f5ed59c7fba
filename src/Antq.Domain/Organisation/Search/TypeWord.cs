using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>One word for kinds of units.</summary>
internal sealed class TypeWord
{
    private readonly byte[] _letters;
    private readonly byte[] _marks;

    public TypeWord(string word, ulong kinds, bool mayFollow)
    {
        _letters = new byte[word.Length];
        _marks = new byte[word.Length];
        Length = FoldedName.Written(word, _letters, _marks).Length;
        Kinds = kinds;
        MayFollow = mayFollow;
    }

    /// <summary>The number of letters.</summary>
    public int Length { get; }

    /// <summary>The first letter.</summary>
    public byte First => _letters[0];

    /// <summary>The last letter.</summary>
    public byte Last => _letters[Length - 1];

    /// <summary>A bit for each kind that it means; none when no kind of the gazetteer has this name.</summary>
    public ulong Kinds { get; }

    /// <summary>Whether it may follow the name, as an English word does: <c>Ba Đình ward</c>.</summary>
    public bool MayFollow { get; }

    /// <summary>
    /// Returns whether the name begins with the word, followed by another word or a number, <c>P12</c>, with no sign between.
    /// </summary>
    public bool Begins(in FoldedName name)
        => name.Length > Length
            && (name.Marks[Length] & FoldedName.AfterSign) == 0
            && (FoldedName.BeginsWord(name.Marks[Length]) || char.IsAsciiDigit((char)name.Letters[Length]))
            && name.BeginsWith(_letters.AsSpan(0, Length), _marks.AsSpan(0, Length));

    /// <summary>Returns whether the name ends with the word, after another.</summary>
    public bool Ends(in FoldedName name)
        => MayFollow && name.Length > Length && FoldedName.BeginsWord(name.Marks[^Length])
            && name.EndsWith(_letters.AsSpan(0, Length), _marks.AsSpan(0, Length));

    /// <summary>Returns whether the word begins with a bare text.</summary>
    public bool IsBegunBy(in FoldedName text)
        => text.Length < Length && _letters.AsSpan(0, text.Length).SequenceEqual(text.Letters)
            && _marks.AsSpan(0, text.Length).SequenceEqual(text.Marks);

    /// <summary>Returns whether the text is exactly the word.</summary>
    public bool Is(in FoldedName text) => text.Length == Length && text.BeginsWith(_letters.AsSpan(0, Length), _marks.AsSpan(0, Length));

    /// <summary>
    /// Returns whether a typed text, which begins with the word, has all its marks and tones, each tone on some letter of its word.
    /// </summary>
    public bool IsTypedIn(in FoldedName text)
    {
        var tone = 0;
        for (var i = 0; i < Length; i++)
        {
            if (!FoldedName.IsSameLetter(text.Marks[i], _marks[i])) return false;
            tone = FoldedName.BeginsWord(_marks[i]) ? FoldedName.Tone(text.Marks[i]) : tone | FoldedName.Tone(text.Marks[i]);
            if ((i + 1 == Length || FoldedName.BeginsWord(_marks[i + 1])) && tone != FoldedName.Tone(_marks[i])) return false;
        }

        return true;
    }

    /// <summary>Returns whether the name, which begins with the word, has all its marks too: <c>Quan Sơn</c> is no <c>quận</c>.</summary>
    public bool IsWrittenIn(in FoldedName name)
    {
        for (var i = 0; i < Length; i++)
        {
            if (!FoldedName.IsSameLetter(name.Marks[i], _marks[i]) || FoldedName.Tone(name.Marks[i]) != FoldedName.Tone(_marks[i]))
                return false;
        }

        return true;
    }
}
