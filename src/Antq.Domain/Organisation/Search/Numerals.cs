using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>Writes the numbers of a name the other way: <c>Móng Cái II</c> for <c>Móng Cái 2</c>, and back.</summary>
internal static class Numerals
{
    private const int Highest = 39;

    /// <summary>Roman numerals in lower case, at the places of their values.</summary>
    private static readonly byte[][] Roman = [.. Enumerable.Range(0, Highest + 1).Select(RomanOf)];

    /// <summary>Returns a name with each of its numerals written the other way; empty when it has none, or the room is too small.</summary>
    public static FoldedName Other(FoldedName name, Span<byte> letters, Span<byte> marks)
    {
        var (length, changed) = (0, false);
        Span<byte> digits = stackalloc byte[2];
        for (int start = 0, end; start < name.Length; start = end)
        {
            end = start + 1;
            while (end < name.Length && !FoldedName.BeginsWord(name.Marks[end])) end++;
            var word = name.Letters[start..end];
            var value = ValueOf(word, name.Marks[start..end]);
            var isRoman = !char.IsAsciiDigit((char)word[0]);
            var written = value == 0 ? word : isRoman ? Arabic(value, digits) : Roman[value];
            if (length + written.Length > letters.Length) return default;
            written.CopyTo(letters[length..]);
            if (value == 0) name.Marks[start..end].CopyTo(marks[length..]);
            else marks.Slice(length, written.Length).Clear();
            if (value != 0) marks[length] = FoldedName.WordStart;
            (length, changed) = (length + written.Length, changed || value != 0);
        }

        return changed ? FoldedName.Of(letters[..length], marks[..length], name.EndsWord) : default;
    }

    /// <summary>Returns the number that a word is, in either way; 0 when it is none from 1 to 39.</summary>
    private static int ValueOf(ReadOnlySpan<byte> word, ReadOnlySpan<byte> marks)
    {
        if (char.IsAsciiDigit((char)word[0]))
        {
            var value = 0;
            foreach (var digit in word)
            {
                if (!char.IsAsciiDigit((char)digit) || (value = (value * 10) + digit - '0') > Highest) return 0;
            }

            return word[0] == '0' ? 0 : value;
        }

        foreach (var mark in marks)
        {
            if (!FoldedName.IsBare(mark)) return 0;
        }

        for (var value = 1; value <= Highest; value++)
        {
            if (word.SequenceEqual(Roman[value])) return value;
        }

        return 0;
    }

    private static ReadOnlySpan<byte> Arabic(int value, Span<byte> room)
    {
        var length = value < 10 ? 1 : 2;
        if (value >= 10) room[0] = (byte)('0' + (value / 10));
        room[length - 1] = (byte)('0' + (value % 10));
        return room[..length];
    }

    private static byte[] RomanOf(int value)
    {
        string[] ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        return [.. (new string('x', value / 10) + ones[value % 10]).Select(letter => (byte)letter)];
    }
}
