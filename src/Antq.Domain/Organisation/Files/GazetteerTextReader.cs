using Antq.Domain.Data;
using Antq.Domain.Findings;
using Antq.Domain.Text;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation;

/// <summary>Checks whether every line of the text of a gazetteer can be read: its first line, its tables, their columns and rows.</summary>
internal sealed class GazetteerTextReader
{
    private readonly string _text;
    private readonly GazetteerFindings _findings;
    private readonly Dictionary<string, (int Position, int Line)> _tables = new(StringComparer.Ordinal);

    private GazetteerTextReader(string text, GazetteerFindings findings)
    {
        _text = text;
        _findings = findings;
    }

    public static void Check(string text, GazetteerFindings findings)
    {
        var check = new GazetteerTextReader(text, findings);
        if (!check.BeginsAsARegister()) return;
        check.FindTables();
        check.CheckTables();
    }

    private bool BeginsAsARegister()
    {
        var first = DataCursor.LineAt(_text, 0);
        if (first.StartsWith(DataFile.Signature, StringComparison.Ordinal) && first.Length <= GazetteerRows.LongestLine)
        {
            _findings.Version = first[DataFile.Signature.Length..].Trim().ToString();
            if (VietnameseText.IsText(_findings.Version)) return true;
        }

        _findings.Add(new Finding(GazetteerFindingCodes.NotAGazetteer, null, Line(1), [Value("signature", DataFile.Signature.TrimEnd())]));
        return false;
    }

    private void FindTables()
    {
        var line = 1;
        for (var position = DataCursor.Next(_text, 0); position < _text.Length; position = DataCursor.Next(_text, position))
        {
            line++;
            var text = DataCursor.LineAt(_text, position);
            if (text is ['[', .., ']']) AddTable(text, position, line);
            else if (_tables.Count == 0 && !text.IsWhiteSpace()) _findings.Add(GazetteerFindingCodes.RowOutsideTables, Line(line));
        }
    }

    private void AddTable(ReadOnlySpan<char> heading, int position, int line)
    {
        if (heading.Length > GazetteerRows.LongestLine)
        {
            _findings.Add(
                GazetteerFindingCodes.LineTooLong, Line(line), Value("length", heading.Length), Value("limit", GazetteerRows.LongestLine));
            return;
        }

        var name = heading[1..^1].ToString();
        if (!_tables.TryAdd(name, (DataCursor.Next(_text, position), line + 1)))
            _findings.Add(GazetteerFindingCodes.TableTwice, Line(line), Value("table", name));
        else if (!GazetteerFormat.Tables.Any(table => table.Name == name))
            _findings.Add(GazetteerFindingCodes.NotOfTheFormat, Line(line), Value("name", name));
    }

    private void CheckTables()
    {
        var known = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var table in GazetteerFormat.Tables)
        {
            if (!_tables.TryGetValue(table.Name, out var place))
            {
                if (!table.IsOptional) _findings.Add(GazetteerFindingCodes.TableMissing, "/lines", Value("table", table.Name));
            }
            else if (GazetteerRows.Open(table, _text, place.Position, place.Line, _findings) is { } rows)
                known.Add(table.Name, rows.Check(known));
        }
    }
}
