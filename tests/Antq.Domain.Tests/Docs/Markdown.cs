using System.Text;

namespace Antq.Domain.Tests.Docs;

/// <summary>A page of documentation that a test writes.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder _text = new();

    public Markdown(string title, params string[] introduction)
    {
        _text.Append("# ").Append(title).Append("\n\n");
        foreach (var sentence in introduction) _text.Append(sentence).Append('\n');
    }

    public Markdown Heading(string heading, string? sentence = null)
    {
        _text.Append("\n## ").Append(heading).Append('\n');
        if (sentence is not null) _text.Append('\n').Append(sentence).Append('\n');
        return this;
    }

    public Markdown Paragraph(params string[] sentences)
    {
        _text.Append('\n').AppendJoin('\n', sentences).Append('\n');
        return this;
    }

    public Markdown List(params string[] points)
    {
        _text.Append('\n');
        foreach (var point in points) _text.Append("* ").Append(point).Append('\n');
        return this;
    }

    public Markdown Table(string[] columns, IEnumerable<string[]> rows)
    {
        _text.Append('\n');
        Row(columns);
        Row([.. columns.Select(_ => "---")]);
        foreach (var row in rows) Row(row);
        return this;
    }

    public override string ToString() => _text.ToString();

    public static string Code(string text) => text.Length == 0 ? "" : $"`{text}`";

    private void Row(string[] cells)
        => _text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
