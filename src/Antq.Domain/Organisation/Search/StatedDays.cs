using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// Days as the library writes them next to a name: <c>từ 01/07/2025 đến 19/09/2026</c>, <c>until 2025-06-30</c>, and the key of the unit.
/// </summary>
internal static class StatedDays
{
    /// <summary>No month and day read as a year are so late: only one of the two orders is a day.</summary>
    private const int EarliestYear = 1900;

    private const int DigitsOfADay = 8;

    /// <summary>Returns whether a text is days of the unit or of its state, or its key or the day of it.</summary>
    public static bool Agree(in FoldedName text, UnitName name)
    {
        var rest = text.Letters;
        if (rest.Length < DigitsOfADay || !char.IsAsciiDigit((char)rest[^1])) return false;
        if (IsKey(rest, name)) return true;
        var (state, life) = (name.Of.Days, name.Of.Life);
        var (found, agrees) = (false, true);
        if (SkipFrom(ref rest))
            (found, agrees) = (true, Is(ref rest, state.First, life.First));
        if (SkipTo(ref rest))
            (found, agrees) = (true, agrees && Is(ref rest, state.Last, life.Last));
        return found && agrees && rest.IsEmpty;
    }

    /// <summary>Returns whether a text begins with a word for days and a digit.</summary>
    public static bool Begin(ReadOnlySpan<byte> letters)
        => (SkipFrom(ref letters) || SkipTo(ref letters)) && letters.Length > 0 && char.IsAsciiDigit((char)letters[0]);

    private static bool SkipFrom(ref ReadOnlySpan<byte> letters)
        => Skip(ref letters, "cotengoinaitu"u8) || Skip(ref letters, "sonamedfrom"u8) || Skip(ref letters, "tu"u8)
            || Skip(ref letters, "from"u8);

    private static bool SkipTo(ref ReadOnlySpan<byte> letters)
        => Skip(ref letters, "den"u8) || Skip(ref letters, "to"u8) || Skip(ref letters, "until"u8);

    /// <summary>Returns whether a text is the key of the unit, or the day of the key after its code.</summary>
    private static bool IsKey(ReadOnlySpan<byte> letters, UnitName name)
    {
        var key = name.Of.Unit.Key;
        if (letters.Length > DigitsOfADay)
        {
            if (key.Code.Length > UnitSearch.LongestText) return false;
            var code = FoldedName.Typed(key.Code, stackalloc byte[UnitSearch.LongestText], stackalloc byte[UnitSearch.LongestText]);
            if (!letters.StartsWith(code.Letters)) return false;
            letters = letters[code.Length..];
        }
        else if (name.By != MatchedBy.Code)
        {
            return false;
        }

        return DayOf(letters) == DaySpan.Of(key.Day).First;
    }

    private static bool Skip(ref ReadOnlySpan<byte> letters, ReadOnlySpan<byte> word)
    {
        if (!letters.StartsWith(word)) return false;
        letters = letters[word.Length..];
        return true;
    }

    private static bool Is(ref ReadOnlySpan<byte> letters, int day, int otherDay)
    {
        if (letters.Length < DigitsOfADay || DayOf(letters[..DigitsOfADay]) is not { } stated) return false;
        letters = letters[DigitsOfADay..];
        return stated == day || stated == otherDay;
    }

    /// <summary>Returns the number of a day, of which year or day is written first; null when the digits are none.</summary>
    private static int? DayOf(ReadOnlySpan<byte> digits)
    {
        if (digits.Length != DigitsOfADay || digits.ContainsAnyExceptInRange((byte)'0', (byte)'9')) return null;
        return Day(Number(digits[4..]), Number(digits[2..4]), Number(digits[..2]))
            ?? Day(Number(digits[..4]), Number(digits[4..6]), Number(digits[6..]));
    }

    private static int? Day(int year, int month, int day)
        => year >= EarliestYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).DayNumber
            : null;

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = (number * 10) + digit - '0';
        return number;
    }
}
