using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// The names that a typed text may be: as typed, without the words for kinds before it or the English one after it, and each with its
/// numerals written the other way. It uses two spans of the caller and allocates nothing.
/// </summary>
internal ref struct TypedForms
{
    /// <summary>The number of letters that the spans need.</summary>
    public const int Room = UnitSearch.LongestText + 32;

    /// <summary>The number of words for kinds that may be before a name: <c>Xã Đặc khu Phú Quốc</c>.</summary>
    private const int MostWords = 2;

    private readonly Span<byte> _letters;
    private readonly Span<byte> _marks;
    private readonly bool _loneNumeralMayChange;
    private FoldedName _name;
    private FoldedName _withoutEnd;
    private ulong _kinds = TypeWords.AnyKind;
    private int _skipped;
    private int _step;

    /// <param name="text">The text.</param>
    /// <param name="loneNumeralMayChange">Whether a text that is only a numeral may be written the other way.</param>
    /// <param name="letters">Room for letters.</param>
    /// <param name="marks">Room for their marks.</param>
    public TypedForms(FoldedName text, bool loneNumeralMayChange, Span<byte> letters, Span<byte> marks)
    {
        _name = text;
        _loneNumeralMayChange = loneNumeralMayChange;
        _letters = letters;
        _marks = marks;
    }

    /// <summary>The name.</summary>
    public FoldedName Text { get; private set; }

    /// <summary>A bit for each kind that the word before or after it means.</summary>
    public ulong Kinds { get; private set; } = TypeWords.AnyKind;

    /// <summary>Whether its numerals are written the other way.</summary>
    public bool IsOtherNumeral { get; private set; }

    public bool MoveNext()
    {
        while (true)
        {
            switch (_step++)
            {
                case 0:
                    return Give(_name, _kinds, false);
                case 1 when _skipped > 0 || _loneNumeralMayChange || HasTwoWords(_name):
                    if (GiveOther(_name, _kinds)) return true;
                    break;
                case 2:
                    var kinds = _kinds;
                    if (TypeWords.SkipEnd(_name, ref kinds) is > 0 and var end)
                    {
                        _withoutEnd = _name.Between(0, _name.Length - end);
                        return Give(_withoutEnd, kinds, false);
                    }

                    _step = 4;
                    break;
                case 3:
                    if (GiveOther(_withoutEnd, Kinds)) return true;
                    break;
                case 4:
                    if (_skipped++ == MostWords || TypeWords.Skip(_name, out _kinds) is not (> 0 and var word)) return false;
                    _name = _name.From(word).WithoutZeros();
                    _step = 0;
                    break;
            }
        }
    }

    private bool Give(FoldedName text, ulong kinds, bool isOtherNumeral)
    {
        Text = text;
        (Kinds, IsOtherNumeral) = (kinds, isOtherNumeral);
        return true;
    }

    private bool GiveOther(FoldedName name, ulong kinds)
    {
        var other = Numerals.Other(name, _letters, _marks);
        if (other.Length == 0) return false;
        Text = other;
        (Kinds, IsOtherNumeral) = (kinds, true);
        return true;
    }

    private static bool HasTwoWords(in FoldedName name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (FoldedName.BeginsWord(name.Marks[i])) return true;
        }

        return false;
    }
}
