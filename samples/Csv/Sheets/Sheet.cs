namespace Antq.Samples.Csv;

/// <summary>
/// A table as a program of spreadsheets shows it: the texts of its cells, by row and column from 0. Merged cells all have their text.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Its rows; each as long as its last cell that is not empty.</param>
public sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The number of columns of the longest row.</summary>
    public int Width { get; } = Rows.Select(row => row.Count).DefaultIfEmpty().Max();

    /// <summary>The text of a cell without blanks around it; empty where there is none.</summary>
    public string this[int row, int column] => row < Rows.Count && column < Rows[row].Count ? Rows[row][column].Trim() : "";

    /// <summary>Returns the address of a cell, such as <c>C7</c>.</summary>
    public static string AddressOf(int row, int column) => $"{LettersOf(column)}{row + 1}";

    /// <summary>Returns a copy in which some cells have other texts.</summary>
    public Sheet With(IReadOnlyDictionary<(int Row, int Column), string> changed)
    {
        var rows = Rows.Select(row => row.ToList()).ToList();
        foreach (var ((row, column), text) in changed)
        {
            while (rows.Count <= row) rows.Add([]);
            while (rows[row].Count <= column) rows[row].Add("");
            rows[row][column] = text;
        }

        return this with { Rows = rows };
    }

    private static string LettersOf(int column) => (column >= 26 ? LettersOf((column / 26) - 1) : "") + (char)('A' + (column % 26));
}
