using System.Text.Json;
using System.Text.Json.Nodes;
using Antq.Domain;
using NodaTime.Text;

namespace Antq.Samples.Csv;

/// <summary>Builds the document of one report from its rows, cell by cell, and tells of every cell that cannot be read.</summary>
internal sealed class CsvDocument(string id, IReadOnlyList<CsvRow> rows, CodeColumn codes, Gazetteer gazetteer)
{
    private static readonly Dictionary<RowKind, string> Lists = new()
    {
        [RowKind.Figure] = "figures",
        [RowKind.Award] = "awards",
        [RowKind.Total] = "statedTotals",
        [RowKind.Remark] = "remarks",
        [RowKind.Supersedes] = "supersedes",
    };

    private readonly JsonObject _report = new() { ["format"] = Report.CurrentFormat };
    private readonly List<(JsonObject Node, CsvRow Row)> _places = [];
    private readonly List<Finding> _findings = [];

    /// <summary>The report, or what is wrong with its rows.</summary>
    public Report? Read(List<Finding> findings)
    {
        _places.Add((_report, rows[0]));
        foreach (var column in CsvColumn.All.Where(column => column.IsOfReport)) ReadOfReport(column);
        var figures = new List<JsonObject>();
        foreach (var row in rows) ReadRow(row, figures);
        findings.AddRange(_findings);
        if (_findings.Count > 0) return null;
        try
        {
            return ReportJson.Read(JsonSerializer.SerializeToUtf8Bytes(_report));
        }
        catch (JsonException refusal)
        {
            findings.Add(new Finding(CsvFindings.ReportRefused, id, PlaceOf(refusal.Path ?? "$"),
                [new FindingValue("reason", refusal.Message)]));
            return null;
        }
    }

    private void ReadOfReport(CsvColumn column)
    {
        var first = rows[0].Cells.GetValueOrDefault(column);
        foreach (var row in rows.Where(row => row.Cells.TryGetValue(column, out var cell) && cell != first))
            Add(CsvFindings.CellDiffers, row, column, [new FindingValue("first", first ?? "")]);
        if (first is not null) ReadCell(rows[0], column, _report);
        else if (column.IsRequired) Add(CsvFindings.CellMissing, rows[0], column, []);
    }

    private void ReadRow(CsvRow row, List<JsonObject> figures)
    {
        var kindColumn = CsvColumn.Named("row");
        if (row["row"] is not { } text)
        {
            Add(CsvFindings.CellMissing, row, kindColumn, []);
            return;
        }

        if (!Terms.TryParse<RowKind>(text.Trim(), out var kind))
        {
            ReadCell(row, kindColumn, new JsonObject());
            return;
        }

        foreach (var column in row.Cells.Keys.Where(column => column.Rows.Count > 0 && !column.Rows.Contains(kind)))
            Add(CsvFindings.CellNotOfRow, row, column, [new FindingValue("row", text)]);
        if (kind == RowKind.Report) return;
        var item = new JsonObject();
        foreach (var column in row.Cells.Keys.Where(column => column.Path is not null && column.Rows.Contains(kind)))
            ReadCell(row, column, item);
        _places.Add((item, row));
        if (kind == RowKind.Figure) Place(row, item, figures);
        else List(_report, Lists[kind]).Add(item);
    }

    /// <summary>Puts a figure into the list, or below the figure of the level above that stands last.</summary>
    private void Place(CsvRow row, JsonObject figure, List<JsonObject> figures)
    {
        var text = row["level"] ?? "0";
        if (!int.TryParse(text, out var level) || level < 0 || level > figures.Count)
        {
            Add(CsvFindings.PartWithoutWhole, row, CsvColumn.Named("level"), [new FindingValue("level", text)]);
            return;
        }

        List(level == 0 ? _report : figures[level - 1], level == 0 ? Lists[RowKind.Figure] : "ofWhich").Add(figure);
        figures.RemoveRange(level, figures.Count - level);
        figures.Add(figure);
    }

    private void ReadCell(CsvRow row, CsvColumn column, JsonObject into)
    {
        try
        {
            var node = column.Cell.Read(TextOf(row, column), codes);
            var steps = column.Path?.Split('.') ?? ["row"];
            foreach (var step in steps[..^1]) into = (JsonObject)(into[step] ??= new JsonObject());
            into[steps[^1]] = node;
        }
        catch (CellRefusal refusal)
        {
            Add(refusal.Code, row, column, refusal.Values, refusal.Repair);
        }
        catch (Exception refusal) when (refusal is FormatException or OverflowException)
        {
            Add(CsvFindings.CellUnreadable, row, column, [new FindingValue("reason", refusal.Message)]);
        }
    }

    /// <summary>
    /// Texts stay as they are. The unit of the report, where it is a bare code, becomes a key by the day that stands beside it.
    /// </summary>
    private string TextOf(CsvRow row, CsvColumn column)
    {
        var text = row.Cells[column];
        if (column.Cell == CsvCell.Text) return text;
        text = text.Trim();
        if (column.Name != "unit" || text.Contains('@', StringComparison.Ordinal) || row["unit_day"] is not { } day) return text;
        var parsed = LocalDatePattern.Iso.Parse(day.Trim());
        return parsed.Success
            ? new CodeColumn(gazetteer).Map(text, parsed.Value).ToString()
            : throw new FormatException($"'{day}' is not the day of the code.");
    }

    private void Add(FindingCode code, CsvRow row, CsvColumn column, IReadOnlyList<FindingValue> values, string? repair = null)
        => _findings.Add(
            new Finding(code, id, row.PathOf(column), [new FindingValue("column", column.Name), .. values], null, repair is null
            ? null
            : new FindingRepair(row.PathOf(column), repair)));

    private static JsonArray List(JsonObject parent, string name) => (JsonArray)(parent[name] ??= new JsonArray());

    /// <summary>The row, and where there is one the column, of a place in the document.</summary>
    private string PlaceOf(string path)
    {
        var (node, row) = _places.Where(place => IsWithin(path, place.Node.GetPath())).MaxBy(place => place.Node.GetPath().Length);
        var member = path[node.GetPath().Length..].TrimStart('.');
        return row.Cells.Keys
            .FirstOrDefault(column => column.Path is { } own && own == member && column.IsOfReport == (node == _report)) is { } column
            ? row.PathOf(column)
            : $"/lines/{row.Line}";
    }

    private static bool IsWithin(string path, string place)
        => path.StartsWith(place, StringComparison.Ordinal) && (path.Length == place.Length || path[place.Length] is '.' or '[');
}
