using System.Text;

namespace Antq.Domain.Data;

/// <summary>
/// A file of reference data: a first line with format and version, then tables, each a name in brackets, a line of column
/// names, and a row a line in the manner of CSV.
/// </summary>
internal sealed class DataFile
{
    public const string Signature = "antq-data 1 ";

    private readonly Dictionary<string, List<DataRow>> _tables = new(StringComparer.Ordinal);

    private DataFile(string name, string version)
    {
        Name = name;
        Version = version;
    }

    public string Name { get; }

    /// <summary>The data version, such as <c>2026a</c>.</summary>
    public string Version { get; }

    public IReadOnlyList<DataRow> Table(string name)
        => _tables.TryGetValue(name, out var rows) ? rows : throw new ReferenceDataException($"{Name} has no table '{name}'.");

    public static DataFile Embedded(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new ReferenceDataException($"The library was built without its data file {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(name, reader);
    }

    public static DataFile Read(string name, TextReader reader)
    {
        var first = reader.ReadLine();
        if (first is null || !first.StartsWith(Signature, StringComparison.Ordinal))
            throw new ReferenceDataException($"{name} does not begin with '{Signature.TrimEnd()}' and a version.");
        var file = new DataFile(name, first[Signature.Length..].Trim());
        var number = 1;
        List<DataRow>? rows = null;
        string[]? columns = null;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0) continue;
            if (line[0] == '[' && line[^1] == ']')
            {
                rows = [];
                columns = null;
                if (!file._tables.TryAdd(line[1..^1], rows)) throw new ReferenceDataException($"{name} line {number}: the table {line} stands twice.");
            }
            else if (rows is null)
            {
                throw new ReferenceDataException($"{name} line {number}: a row stands outside every table.");
            }
            else if (columns is null)
            {
                columns = CsvLine.Split(line);
            }
            else
            {
                rows.Add(new DataRow(name, number, columns, CsvLine.Split(line)));
            }
        }

        return file;
    }
}
