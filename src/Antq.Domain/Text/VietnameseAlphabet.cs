namespace Antq.Domain.Text;

/// <summary>
/// Every letter of the Vietnamese alphabet decomposed into its bare Latin letter, the mark that makes it another letter (ă, â, ơ, đ), the
/// tone and the case.
/// </summary>
/// <remarks>A flat table instead of ICU, which is missing in globalization-invariant mode.</remarks>
internal static class VietnameseAlphabet
{
    /// <summary>The marks in the order of the letters that they make: a ă â, o ô ơ, d đ.</summary>
    public const int Breve = 1, Circumflex = 2, Horn = 3, Bar = 4;

    /// <summary>The tones in the order of the dictionaries; none is 0.</summary>
    public const int Grave = 1, Hook = 2, Tilde = 3, Acute = 4, Dot = 5;

    private const int MarkShift = 7, ToneShift = 10, UpperBit = 1 << 13;
    private const int LowEnd = 0x1B1, HighStart = 0x1EA0, HighEnd = 0x1EFA;

    /// <summary>For each bare letter and mark, the lower-case letter with each of the tones, then the upper-case ones.</summary>
    private static readonly (char Bare, int Mark, string Lower, string Upper)[] Vowels =
    [
        ('a', 0, "aàảãáạ", "AÀẢÃÁẠ"), ('a', Breve, "ăằẳẵắặ", "ĂẰẲẴẮẶ"), ('a', Circumflex, "âầẩẫấậ", "ÂẦẨẪẤẬ"),
        ('e', 0, "eèẻẽéẹ", "EÈẺẼÉẸ"), ('e', Circumflex, "êềểễếệ", "ÊỀỂỄẾỆ"),
        ('i', 0, "iìỉĩíị", "IÌỈĨÍỊ"),
        ('o', 0, "oòỏõóọ", "OÒỎÕÓỌ"), ('o', Circumflex, "ôồổỗốộ", "ÔỒỔỖỐỘ"), ('o', Horn, "ơờởỡớợ", "ƠỜỞỠỚỢ"),
        ('u', 0, "uùủũúụ", "UÙỦŨÚỤ"), ('u', Horn, "ưừửữứự", "ƯỪỬỮỨỰ"),
        ('y', 0, "yỳỷỹýỵ", "YỲỶỸÝỴ"),
    ];

    private static readonly ushort[] Parts = BuildParts();

    /// <summary>Returns the parts of a letter, packed; 0 for any other sign.</summary>
    public static int PartsOf(char sign)
        => sign < LowEnd ? Parts[sign] : sign is >= (char)HighStart and < (char)HighEnd ? Parts[sign - HighStart + LowEnd] : 0;

    public static char Bare(int parts) => (char)(parts & 0x7F);

    public static int Mark(int parts) => (parts >> MarkShift) & 7;

    public static int Tone(int parts) => (parts >> ToneShift) & 7;

    public static bool IsUpper(int parts) => (parts & UpperBit) != 0;

    public static bool IsCombining(char sign) => sign is >= '\u0300' and <= '\u036F';

    /// <summary>
    /// Returns the parts of a letter followed by a combining mark; a mark that makes no Vietnamese letter changes nothing.
    /// </summary>
    public static int Combine(int parts, char combining)
    {
        var tone = combining switch { '\u0300' => Grave, '\u0309' => Hook, '\u0303' => Tilde, '\u0301' => Acute, '\u0323' => Dot, _ => 0 };
        if (tone != 0)
            return Tone(parts) == 0 && Bare(parts) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' ? parts | (tone << ToneShift) : parts;
        var mark = (combining, Bare(parts)) switch
        {
            ('\u0306', 'a') => Breve,
            ('\u0302', 'a' or 'e' or 'o') => Circumflex,
            ('\u031B', 'o' or 'u') => Horn,
            _ => 0,
        };
        return Mark(parts) == 0 ? parts | (mark << MarkShift) : parts;
    }

    private static ushort[] BuildParts()
    {
        var table = new ushort[LowEnd + HighEnd - HighStart];
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            Add(letter, letter);
            Add(char.ToUpperInvariant(letter), letter | UpperBit);
        }

        // The Icelandic eth looks like đ in upper case and is typed instead of it.
        foreach (var bar in "đð") Add(bar, 'd' | (Bar << MarkShift));
        foreach (var bar in "ĐÐ") Add(bar, 'd' | (Bar << MarkShift) | UpperBit);
        foreach (var (bare, mark, lower, upper) in Vowels)
        {
            for (var tone = 0; tone < lower.Length; tone++)
            {
                var parts = bare | (mark << MarkShift) | (tone << ToneShift);
                Add(lower[tone], parts);
                Add(upper[tone], parts | UpperBit);
            }
        }

        return table;

        void Add(char letter, int parts) => table[letter < LowEnd ? letter : letter - HighStart + LowEnd] = (ushort)parts;
    }
}
