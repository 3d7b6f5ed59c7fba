using System.Text;
using Antq.Domain.Data;

namespace Antq.Domain.Aggregation;

/// <summary>Writes rows as comma-separated values, with the line ends of RFC 4180.</summary>
internal static class CsvText
{
    private const string Formula = "=+-@\t\r\n";

    public static string Of(IEnumerable<IReadOnlyList<string>> rows) => string.Concat(rows.Select(Line));

    public static void Write(Stream stream, IEnumerable<IReadOnlyList<string>> rows, bool withByteOrderMark)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(withByteOrderMark), leaveOpen: true);
        foreach (var row in rows) writer.Write(Line(row));
    }

    /// <summary>Returns the text with an apostrophe before it if a spreadsheet would see a formula in it.</summary>
    public static string Guarded(string text) => text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static string Line(IReadOnlyList<string> row) => CsvLine.Join(row) + "\r\n";
}
