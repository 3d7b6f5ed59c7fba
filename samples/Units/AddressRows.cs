using System.Text;

namespace Antq.Samples;

/// <summary>
/// The addresses of a CSV file, one a row: its cells together, without their quotes. A cell in quotes may have commas and line breaks.
/// </summary>
internal static class AddressRows
{
    private const long LongestFile = 64 << 20;

    /// <summary>A quote that is not closed within so many lines opens no cell, so that it costs no other row.</summary>
    private const int MostLinesOfARow = 8;

    /// <exception cref="FormatException">The file is too large, or no text.</exception>
    public static IReadOnlyList<string> Read(string path)
    {
        var file = new FileInfo(path);
        if (file.Length > LongestFile) throw new FormatException($"{file.Name} is larger than {LongestFile} bytes.");
        try
        {
            return Rows(File.ReadAllLines(file.FullName,
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)));
        }
        catch (DecoderFallbackException refusal)
        {
            throw new FormatException($"{file.Name} is not text in UTF-8.", refusal);
        }
    }

    private static List<string> Rows(string[] lines)
    {
        var rows = new List<string>(lines.Length);
        for (int line = 0, count; line < lines.Length; line += count)
        {
            var row = lines[line];
            count = 1;
            while (IsOpen(row) && count < MostLinesOfARow && line + count < lines.Length) row += $"\n{lines[line + count++]}";
            if (IsOpen(row)) (row, count) = (lines[line], 1);
            rows.Add(WithoutQuotes(row));
        }

        return rows;
    }

    private static bool IsOpen(string row) => row.AsSpan().Count('"') % 2 == 1;

    /// <summary>Returns a row without the quotes around its cells; a doubled quote within one is a quote.</summary>
    private static string WithoutQuotes(string row)
        => row.Replace("\"\"", "\0", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal).Replace('\0', '"');
}
