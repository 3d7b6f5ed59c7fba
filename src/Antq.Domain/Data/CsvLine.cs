using System.Buffers;
using System.Text;

namespace Antq.Domain.Data;

/// <summary>
/// One line of comma-separated values; a value with a comma, a quote or a line break is in quotes, its quotes doubled.
/// </summary>
internal static class CsvLine
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static string[] Split(string line)
    {
        var values = new List<string>();
        var value = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var letter = line[i];
            if (letter == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"') value.Append(line[++i]);
            else if (letter == '"') quoted = !quoted;
            else if (letter == ',' && !quoted) Flush();
            else value.Append(letter);
        }

        Flush();
        return [.. values];

        void Flush()
        {
            values.Add(value.ToString());
            value.Clear();
        }
    }

    public static string Join(IEnumerable<string> values)
        => string.Join(
            ',', values.Select(
            value => value.AsSpan().ContainsAny(Quoted) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value));
}
