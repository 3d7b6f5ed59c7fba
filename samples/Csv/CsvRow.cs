namespace Antq.Samples.Csv;

/// <summary>The cells of one row that are not empty.</summary>
internal sealed record CsvRow(int Line, IReadOnlyDictionary<CsvColumn, string> Cells)
{
    public string? this[string column] => Cells.GetValueOrDefault(CsvColumn.Named(column));

    public string PathOf(CsvColumn column) => $"/lines/{Line}/{column.Name}";
}
