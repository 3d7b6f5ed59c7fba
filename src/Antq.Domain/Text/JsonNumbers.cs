using System.Buffers;
using System.Text.Json;

namespace Antq.Domain.Text;

/// <summary>Reads whole numbers as JSON Schema has them: <c>120</c>, <c>120.0</c> and <c>1.2e2</c> are one number.</summary>
internal static class JsonNumbers
{
    /// <summary>The most bytes of a number that is not written in plain digits.</summary>
    private const int Longest = 64;

    /// <summary>
    /// Reads the number at the reader's position; false when it has a fraction, is too large, or is longer than 64 bytes.
    /// </summary>
    public static bool TryRead(in Utf8JsonReader reader, out long number)
    {
        if (reader.TryGetInt64(out number)) return true;
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > Longest) return false;
        Span<byte> text = stackalloc byte[Longest];
        text = text[..(int)length];
        if (reader.HasValueSequence) reader.ValueSequence.CopyTo(text);
        else reader.ValueSpan.CopyTo(text);
        return TryRead(text, out number);
    }

    /// <summary>Reads a number that the reader found to be one by the grammar of JSON.</summary>
    private static bool TryRead(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        var isNegative = text[0] == '-';
        var (at, power, digits) = (isNegative ? 1 : 0, 0, 0);
        Span<byte> all = stackalloc byte[Longest];
        for (var isFraction = false; at < text.Length && text[at] is not ((byte)'e' or (byte)'E'); at++)
        {
            if (text[at] == '.') isFraction = true;
            else
            {
                all[digits++] = (byte)(text[at] - '0');
                if (isFraction) power--;
            }
        }

        if (at < text.Length)
        {
            if (!int.TryParse(text[(at + 1)..], System.Globalization.NumberStyles.AllowLeadingSign, null, out var exponent)) return false;
            if (Math.Abs((long)exponent) > 10 * Longest) exponent = 10 * Longest * Math.Sign(exponent);
            power += exponent;
        }

        for (; digits > 0 && all[digits - 1] == 0; digits--) power++;
        if (digits == 0) return true;
        if (power < 0) return false;
        Int128 value = 0;
        for (var place = 0; place < digits + power; place++)
        {
            value = (value * 10) + (place < digits ? all[place] : 0);
            if (value > (Int128)long.MaxValue + 1) return false;
        }

        if (isNegative) value = -value;
        if (value < long.MinValue || value > long.MaxValue) return false;
        number = (long)value;
        return true;
    }
}
