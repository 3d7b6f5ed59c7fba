using Antq.Domain.Data;

namespace Antq.Domain.DataBuilder;

/// <summary>The readable tables of a folder, and their data version.</summary>
/// <param name="Version">The data version.</param>
/// <param name="Tables">The tables by name, each the lines of a CSV file.</param>
public sealed record TableSet(string Version, IReadOnlyDictionary<string, IReadOnlyList<string>> Tables)
{
    /// <summary>Reads every CSV file of a folder and its <c>version.txt</c>.</summary>
    public static TableSet Read(string folder) => new(
        File.ReadAllText(Path.Combine(folder, "version.txt")).Trim(),
        Directory.GetFiles(folder, "*.csv").ToDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file => (IReadOnlyList<string>)[.. File.ReadAllLines(file)],
            StringComparer.Ordinal));

    /// <summary>Returns the lines of a table without the columns needed only by its readers.</summary>
    /// <exception cref="ReferenceDataException">A line has more or fewer values than there are columns.</exception>
    internal IEnumerable<string> Without(string table, params string[] columns)
    {
        var rows = Tables[table].Select(CsvLine.Split).ToArray();
        var kept = Enumerable.Range(0, rows[0].Length).Where(index => !columns.Contains(rows[0][index], StringComparer.Ordinal)).ToArray();
        if (Array.FindIndex(rows, row => row.Length != rows[0].Length) is >= 0 and var index)
            throw new ReferenceDataException($"{table} line {index + 1}: {rows[index].Length} values for {rows[0].Length} columns.");
        return rows.Select(row => CsvLine.Join(kept.Select(index => row[index])));
    }
}
