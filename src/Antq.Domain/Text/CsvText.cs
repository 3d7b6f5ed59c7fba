using System.Text;

namespace Antq.Domain.Text;

/// <summary>Writes comma-separated values as RFC 4180 has them.</summary>
internal static class CsvText
{
    private const string MustBeQuoted = ",\"\r\n";

    private const string Formula = "=+-@\t\r\n";

    public static string Of(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows) Append(text, row);
        return text.ToString();
    }

    public static void Write(Stream stream, IEnumerable<IReadOnlyList<string>> rows, bool withByteOrderMark)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(withByteOrderMark), leaveOpen: true);
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            Append(text, row);
            writer.Write(text);
            text.Clear();
        }
    }

    /// <summary>Returns the text with an apostrophe before it if a spreadsheet would see a formula in it.</summary>
    public static string Guarded(string text) => text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static void Append(StringBuilder text, IReadOnlyList<string> row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0) text.Append(',');
            if (row[i].AsSpan().ContainsAny(MustBeQuoted))
                text.Append('"').Append(row[i].Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else text.Append(row[i]);
        }

        text.Append("\r\n");
    }
}
