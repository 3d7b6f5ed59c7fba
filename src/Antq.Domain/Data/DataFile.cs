using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Antq.Domain.Data;

/// <summary>
/// A file of reference data: a first line with format and version, then tables, each a name in brackets, a line of column names, and one
/// row per line as in CSV.
/// </summary>
internal sealed class DataFile
{
    public const string Signature = "antq-data 1 ";

    private readonly string _text;
    private readonly Dictionary<string, Section> _sections = new(StringComparer.Ordinal);

    private DataFile(string name, string version, string text)
    {
        Name = name;
        Version = version;
        _text = text;
    }

    public string Name { get; }

    /// <summary>The data version, such as <c>2026b</c>.</summary>
    public string Version { get; }

    /// <summary>Returns whether the file contains a table.</summary>
    public bool Has(string name) => _sections.ContainsKey(name);

    /// <summary>Returns the rows of a table.</summary>
    public IReadOnlyList<DataRow> Table(string name)
    {
        var rows = new List<DataRow>();
        var cursor = Cursor(name);
        while (cursor.Read()) rows.Add(cursor.ToRow());
        return rows;
    }

    /// <summary>Returns the text of the file, with the line of columns of a table and the bounds of its rows.</summary>
    public (string Text, string Columns, int Start, int End) Rows(string name)
        => _sections.TryGetValue(name, out var section)
            ? (_text, string.Join(',', section.Columns), section.Start, section.End)
            : throw new ReferenceDataException($"{Name} has no table '{name}'.");

    /// <summary>Returns the rows of a table one by one, for long tables.</summary>
    public DataCursor Cursor(string name)
        => _sections.TryGetValue(name, out var section)
            ? new DataCursor(Name, _text, section.Columns, section.Start, section.End)
            : throw new ReferenceDataException($"{Name} has no table '{name}'.");

    public static DataFile Embedded(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new ReferenceDataException($"The library was built without its data file {name}.");
        return Read(name, name.EndsWith(".gz", StringComparison.Ordinal) ? Decompress(stream) : Utf8(stream, (int)stream.Length));
    }

    /// <summary>Returns the text of a compressed file; its last four bytes are the length.</summary>
    private static string Decompress(Stream stream)
    {
        Span<byte> length = stackalloc byte[4];
        stream.Seek(-length.Length, SeekOrigin.End);
        stream.ReadExactly(length);
        stream.Seek(0, SeekOrigin.Begin);
        using var content = new GZipStream(stream, CompressionMode.Decompress);
        return Utf8(content, BinaryPrimitives.ReadInt32LittleEndian(length));
    }

    private static string Utf8(Stream stream, int length)
    {
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    public static DataFile Read(string name, string text)
    {
        var first = DataCursor.LineAt(text, 0);
        if (!first.StartsWith(Signature, StringComparison.Ordinal))
            throw new ReferenceDataException($"{name} does not begin with '{Signature.TrimEnd()}' and a version.");
        var file = new DataFile(name, first[Signature.Length..].Trim().ToString(), text);
        file.FindSections();
        return file;
    }

    private void FindSections()
    {
        var start = NextHeading(0);
        if (!_text.AsSpan(DataCursor.Next(_text, 0)..start).IsWhiteSpace())
            throw new ReferenceDataException($"{Name} line {LinesBefore(start) - 1}: a row is outside every table.");
        while (start < _text.Length)
        {
            var table = DataCursor.LineAt(_text, start)[1..^1].ToString();
            var columns = DataCursor.Next(_text, start);
            var end = NextHeading(columns);
            var section = columns == end
                ? new Section([], end, end)
                : new Section(CsvLine.Split(DataCursor.LineAt(_text, columns).ToString()), DataCursor.Next(_text, columns), end);
            if (!_sections.TryAdd(table, section))
                throw new ReferenceDataException($"{Name} line {LinesBefore(start) + 1}: the table [{table}] occurs twice.");
            start = end;
        }
    }

    /// <summary>Returns the start of the next line that names a table, or the end of the text.</summary>
    private int NextHeading(int position)
    {
        while (position < _text.Length)
        {
            if (DataCursor.LineAt(_text, position) is ['[', .., ']']) return position;
            var found = _text.AsSpan(position).IndexOf("\n[", StringComparison.Ordinal);
            position = found < 0 ? _text.Length : position + found + 1;
        }

        return position;
    }

    private int LinesBefore(int position) => _text.AsSpan(0, position).Count('\n');

    private sealed record Section(string[] Columns, int Start, int End);
}
