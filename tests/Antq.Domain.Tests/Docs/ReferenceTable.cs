using System.Text.RegularExpressions;

namespace Antq.Domain.Tests.Docs;

/// <summary>A readable table of the reference data.</summary>
internal sealed partial class ReferenceTable
{
    private readonly string[][] _rows;
    private readonly int _confidence;

    private ReferenceTable(string name, IReadOnlyList<string> lines)
    {
        Name = name;
        _rows = [.. lines.Skip(1).Select(Values)];
        _confidence = Array.IndexOf(Values(lines[0]), "confidence");
    }

    /// <summary>Every table, by name.</summary>
    public static IReadOnlyList<ReferenceTable> All { get; } =
    [
        .. DataBuilder.TableSet.Read(Checkout.File("src", "Antq.Domain.DataBuilder", "Tables")).Tables
            .OrderBy(table => table.Key, StringComparer.Ordinal).Select(table => new ReferenceTable(table.Key, table.Value)),
    ];

    public string Name { get; }

    public int Rows => _rows.Length;

    /// <summary>Whether each row says how sure it is.</summary>
    public bool HasConfidence => _confidence >= 0;

    /// <summary>How many rows are so sure.</summary>
    public int Count(string confidence) => _rows.Count(row => row[_confidence] == confidence);

    private static string[] Values(string line) => [.. Value().Matches(line).Select(match => match.Groups["plain"].Value)];

    [GeneratedRegex("""(?:^|,)(?:"(?:[^"]|"")*"|(?<plain>[^,"]*))(?=,|$)""", RegexOptions.None, 1000)]
    private static partial Regex Value();
}
