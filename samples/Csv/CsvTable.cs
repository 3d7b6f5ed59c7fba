using System.Globalization;
using System.Text;
using Antq.Domain;
using CsvHelper;
using CsvHelper.Configuration;

namespace Antq.Samples.Csv;

/// <summary>
/// Reads the lines of a CSV as Excel and other programs write them: with or without a byte order mark, with commas, semicolons or tabs.
/// </summary>
internal static class CsvTable
{
    private const string Separators = ",;\t";

    // recipe: read the lines
    public static IReadOnlyList<CsvRow> Read(byte[] bytes, List<Finding> findings)
    {
        var text = Decode(bytes, findings);
        var rows = new List<CsvRow>();
        var isBad = false;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = SeparatorOf(text),
            BadDataFound = _ => isBad = true,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        List<CsvColumn?>? columns = null;
        while (parser.Read())
        {
            var cells = parser.Record!;
            var line = parser.RawRow - parser.RawRecord.TrimEnd('\r', '\n').Count(sign => sign == '\n');
            if (isBad) findings.Add(Broken(line, "có dấu nháy kép sai chỗ.", "a quotation mark is in a wrong place."));
            else if (columns is null) columns = ReadHeader(cells, line, findings);
            else if (cells.Skip(columns.Count).Any(cell => cell.Length > 0))
                findings.Add(Broken(line, "nhiều ô hơn số cột.", "it has more cells than there are columns."));
            else rows.Add(new CsvRow(line, CellsOf(columns, cells)));
            isBad = false;
        }

        foreach (var column in CsvColumn.All.Where(column => column.IsRequired && columns?.Contains(column) != true))
            findings.Add(About(CsvFindings.ColumnMissing, "/lines/1", column.Name));
        return [.. rows.Where(row => row.Cells.Count > 0)];
    }
    // end

    private static string Decode(byte[] bytes, List<Finding> findings)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException refusal)
        {
            findings.Add(new Finding(CsvFindings.NotText, null, null, [new FindingValue("reason", $"byte {refusal.Index}.")]));
            return "";
        }
    }

    /// <summary>The sign with which the first line has the most names of columns: Excel takes the one of the machine's language.</summary>
    private static string SeparatorOf(string text)
    {
        var header = text.AsSpan(0, Math.Max(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length)).ToString();
        return Separators.MaxBy(sign => header.Split(sign).Count(name => ColumnCalled(name.Trim('"')) is not null)).ToString();
    }

    private static CsvColumn? ColumnCalled(string header) => CsvColumn.Find(header.Trim());

    private static List<CsvColumn?> ReadHeader(string[] cells, int line, List<Finding> findings)
    {
        var columns = new List<CsvColumn?>();
        foreach (var cell in cells)
        {
            var column = ColumnCalled(cell);
            if (column is null && cell.Length > 0) findings.Add(About(CsvFindings.ColumnUnknown, $"/lines/{line}", cell));
            if (column is not null && columns.Contains(column)) findings.Add(About(CsvFindings.ColumnTwice, $"/lines/{line}", cell));
            columns.Add(column);
        }

        while (columns is [.., null] && cells[columns.Count - 1].Length == 0) columns.RemoveAt(columns.Count - 1);
        return columns;
    }

    private static Dictionary<CsvColumn, string> CellsOf(List<CsvColumn?> columns, string[] cells)
    {
        var found = new Dictionary<CsvColumn, string>();
        foreach (var (column, cell) in columns.Zip(cells))
        {
            if (column is not null && cell.Length > 0) found[column] = cell;
        }

        return found;
    }

    private static Finding About(FindingCode code, string path, string column)
        => new(code, null, path, [new FindingValue("column", column)]);

    private static Finding Broken(int line, string vietnamese, string english)
        => new(CsvFindings.RowBroken, null, $"/lines/{line}", [new FindingValue("reason", vietnamese, english)]);
}
