using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Antq.Domain;
using CsvHelper;
using NodaTime;

namespace Antq.Samples.Csv;

/// <summary>Reads and writes reports as CSV: one row a fact. What was written and read again is the same reports.</summary>
public static class ReportCsv
{
    /// <summary>The most bytes that a file may have by default: 64 MiB.</summary>
    public const int DefaultMaximumLength = 64 * 1024 * 1024;

    // recipe: csv in
    /// <summary>Reads reports. Each is read whole or not at all; where a row cannot be told to be of a report, none is.</summary>
    /// <param name="file">The file: UTF-8.</param>
    /// <param name="gazetteer">The units that bare codes may mean.</param>
    /// <param name="codesOf">The day of which bare codes are, where no column says it.</param>
    /// <param name="maximumLength">The most bytes that it may have.</param>
    /// <exception cref="ArgumentException">It is longer.</exception>
    public static ReportsRead Read(Stream file, Gazetteer gazetteer, LocalDate? codesOf = null, int maximumLength = DefaultMaximumLength)
    {
        var findings = new List<Finding>();
        var rows = CsvTable.Read(BytesOf(file, maximumLength), findings);
        var reportColumn = CsvColumn.Named("report");
        findings.AddRange(rows.Where(row => row["report"] is null)
            .Select(
            row => new Finding(CsvFindings.CellMissing, null, row.PathOf(reportColumn), [new FindingValue("column", reportColumn.Name)])));
        if (findings.Count > 0) return new ReportsRead([], findings);
        var codes = new CodeColumn(gazetteer, codesOf);
        var reports = rows.GroupBy(row => (row["report"], row["revision"]))
            .Select(group => new CsvDocument(group.Key.Item1!, [.. group], codes, gazetteer).Read(findings))
            .OfType<Report>()
            .ToArray();
        return new ReportsRead(reports, findings);
    }
    // end

    // recipe: csv out
    /// <summary>Writes reports, with a byte order mark, by which Excel knows the letters.</summary>
    /// <exception cref="ArgumentException">A report could not be read back.</exception>
    public static void Write(IEnumerable<Report> reports, Stream file)
    {
        using var text =
            new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        using var csv = new CsvWriter(text, CultureInfo.InvariantCulture);
        foreach (var column in CsvColumn.All) csv.WriteField(column.Name);
        csv.NextRecord();
        foreach (var report in reports)
        {
            var document = JsonNode.Parse(ReportJson.Write(report))!.AsObject();
            var items = ItemsOf(document).DefaultIfEmpty((RowKind.Report, 0, []));
            foreach (var (kind, level, item) in items)
            {
                foreach (var column in CsvColumn.All) csv.WriteField(CellOf(column, document, kind, level, item));
                csv.NextRecord();
            }
        }
    }
    // end

    private static string CellOf(CsvColumn column, JsonObject report, RowKind kind, int level, JsonObject item) => column switch
    {
        { Name: "row" } => kind.Id(),
        { Name: "level" } => level == 0 ? "" : level.ToString(CultureInfo.InvariantCulture),
        { Path: { } path } when column.IsOfReport || column.Rows.Contains(kind) =>
            Find(column.IsOfReport ? report : item, path) is { } node ? column.Cell.Write(node) : "",
        _ => "",
    };

    private static JsonNode? Find(JsonNode node, string path)
    {
        JsonNode? found = node;
        foreach (var step in path.Split('.')) found = found?[step];
        return found;
    }

    private static IEnumerable<(RowKind Kind, int Level, JsonObject Item)> ItemsOf(JsonObject report)
    {
        foreach (var item in List(report, "supersedes")) yield return (RowKind.Supersedes, 0, item);
        foreach (var (level, item) in FiguresOf(report, "figures", 0)) yield return (RowKind.Figure, level, item);
        foreach (var item in List(report, "awards")) yield return (RowKind.Award, 0, item);
        foreach (var item in List(report, "statedTotals")) yield return (RowKind.Total, 0, item);
        foreach (var item in List(report, "remarks")) yield return (RowKind.Remark, 0, item);
    }

    private static IEnumerable<(int Level, JsonObject Figure)> FiguresOf(JsonObject parent, string list, int level)
        => List(parent, list).SelectMany(figure => FiguresOf(figure, "ofWhich", level + 1).Prepend((level, figure)));

    private static IEnumerable<JsonObject> List(JsonObject parent, string name)
        => parent[name]?.AsArray().Select(item => item!.AsObject()) ?? [];

    private static byte[] BytesOf(Stream file, int maximumLength)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = file.Read(chunk)) > 0)
        {
            if (bytes.Length + read > maximumLength)
                throw new ArgumentException($"The file is longer than {maximumLength} bytes.", nameof(file));
            bytes.Write(chunk, 0, read);
        }

        return bytes.ToArray();
    }
}
