namespace Antq.Domain.Organisation;

/// <summary>A cell for a code, read as tables and programs write codes: <c>'00001</c>, <c>="00001"</c>, <c>1.0</c>.</summary>
/// <param name="Text">The code without what is around it; empty when the cell is blank, or too long for a code.</param>
/// <param name="IsBlank">Whether the cell is blank.</param>
internal readonly record struct CodeCell(string Text, bool IsBlank)
{
    /// <summary>The longest code, and the longest key.</summary>
    private const int Longest = 64 + 11;

    private const string Signs = " \t\r\n\u00a0\u202f\u200b\ufeff'\"`‘’“”";

    /// <summary>The numbers of digits of the codes of provinces, districts and communes.</summary>
    private static readonly int[] Lengths = [2, 3, 5];

    public static CodeCell Read(string? cell)
    {
        var text = cell.AsSpan().Trim().TrimStart('=').Trim(Signs).Trim();
        if (text.IsEmpty) return new CodeCell("", true);
        if (text.Length > Longest) return new CodeCell("", false);
        return new CodeCell(WithoutDecimals(text).ToString(), false);
    }

    /// <summary>Whether the text is a number as a table may write it in place of a code with zeros in front.</summary>
    public bool IsNumber => Text is [>= '1' and <= '9', ..] && !Text.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether the text is digits with a zero in front, as only a text can be.</summary>
    public bool KeepsZeros => Text is ['0', _, ..] && !Text.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>Returns the codes that the number may have been, the shortest first.</summary>
    public IEnumerable<string> WithZeros()
    {
        if (!IsNumber) yield break;
        foreach (var length in Lengths)
        {
            if (length > Text.Length) yield return Text.PadLeft(length, '0');
        }
    }

    /// <summary>Returns a number without the decimals of zeros that a program adds: <c>26734.0</c>.</summary>
    private static ReadOnlySpan<char> WithoutDecimals(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOfAny('.', ',');
        if (sign <= 0 || sign < text.Length - 3 || sign == text.Length - 1) return text;
        return text[..sign].ContainsAnyExceptInRange('0', '9') || text[(sign + 1)..].ContainsAnyExcept('0') ? text : text[..sign];
    }
}
