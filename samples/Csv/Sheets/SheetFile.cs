using System.Globalization;
using System.Text;
using ClosedXML.Excel;
using CsvHelper;
using CsvHelper.Configuration;

namespace Antq.Samples.Csv;

/// <summary>Reads and writes sheets as files: CSV, and XLSX by ClosedXML.</summary>
public static class SheetFile
{
    /// <summary>Reads a CSV in UTF-8; a header of several columns leaves the cells on its right empty, so they get its text.</summary>
    public static Sheet ReadCsv(string name, Stream file, SheetLayout layout)
    {
        using var text = new StreamReader(file, Encoding.UTF8);
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture) { DetectDelimiter = true });
        var rows = new List<List<string>>();
        while (parser.Read()) rows.Add([.. parser.Record!]);
        for (var row = layout.FirstHeader - 1; row < Math.Min(rows.Count, layout.FirstHeader - 2 + layout.Headers); row++)
            Spread(rows[row], layout.UnitColumn);
        return new Sheet(name, rows);
    }

    /// <summary>Reads the first sheet of a workbook, as its cells are shown.</summary>
    public static Sheet ReadXlsx(Stream file)
    {
        using var workbook = new XLWorkbook(file);
        var worksheet = workbook.Worksheet(1);
        var (rows, columns) = (worksheet.LastCellUsed()?.Address.RowNumber ?? 0, worksheet.LastCellUsed()?.Address.ColumnNumber ?? 0);
        return new Sheet(worksheet.Name,
            [.. Enumerable.Range(1, rows)
            .Select(row => (string[])[.. Enumerable.Range(1, columns).Select(column => TextOf(worksheet.Cell(row, column)))])]);
    }

    /// <summary>Writes a CSV with a byte order mark, by which programs of spreadsheets know the letters.</summary>
    public static void WriteCsv(Sheet sheet, Stream file)
    {
        using var text =
            new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        using var csv = new CsvWriter(text, CultureInfo.InvariantCulture);
        foreach (var row in sheet.Rows)
        {
            foreach (var cell in row) csv.WriteField(cell);
            csv.NextRecord();
        }
    }

    /// <summary>Writes the workbook again with the cells that differ from it; everything else of it stays as it is.</summary>
    public static void WriteXlsx(Sheet sheet, Stream original, Stream file)
    {
        using var workbook = new XLWorkbook(original);
        var worksheet = workbook.Worksheet(1);
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            for (var column = 0; column < sheet.Rows[row].Count; column++)
            {
                var (cell, text) = (worksheet.Cell(row + 1, column + 1), sheet[row, column]);
                if (TextOf(cell) == text) continue;
                if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) cell.SetValue((double)number);
                else cell.SetValue(text);
            }
        }

        workbook.SaveAs(file);
    }

    private static void Spread(List<string> header, int from)
    {
        for (var column = from + 1; column < header.Count; column++)
        {
            if (header[column].Length == 0) header[column] = header[column - 1];
        }
    }

    private static string TextOf(IXLCell cell)
    {
        var shown = cell.MergedRange()?.FirstCell() ?? cell;
        return shown.DataType == XLDataType.Number ? shown.GetDouble().ToString(CultureInfo.InvariantCulture) : shown.GetString().Trim();
    }
}
