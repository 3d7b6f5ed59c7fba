using System.Text.Json.Serialization;
using Antq.Domain.Findings;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>A problem or a remark that a check reports about a report or a set of reports, with its place and its severity.</summary>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed partial record Finding
{
    /// <summary>Creates a finding.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="report">The report it is about; null when it is about several.</param>
    /// <param name="path">The place in the report's document, as a JSON pointer; null when it is about the whole document.</param>
    /// <param name="values">The values in its wording.</param>
    /// <param name="against">The place that it contradicts, as a JSON pointer, if any.</param>
    /// <param name="repair">The smallest change that would remove it, if known.</param>
    public Finding(FindingCode code, string? report, string? path, IReadOnlyList<FindingValue> values, string? against = null,
        FindingRepair? repair = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(values);
        Code = code;
        Report = report;
        Path = path;
        Values = ValueList<FindingValue>.Of(values);
        Against = against;
        Repair = repair;
    }

    /// <summary>The kind of finding.</summary>
    public FindingCode Code { get; }

    /// <summary>The severity; that of the code.</summary>
    public FindingSeverity Severity => Code.Severity;

    /// <summary>The id of the report it is about; null when it is about several.</summary>
    public string? Report { get; }

    /// <summary>The place in the report's document, as a JSON pointer such as <c>/awards/0</c>.</summary>
    public string? Path { get; }

    /// <summary>
    /// The place as a field of the document; the whole document when the path is null or, in a finding of an application, no JSON pointer.
    /// </summary>
    public FieldPath Field => FieldPath.TryParse(Path, out var place) ? place : FieldPath.Root;

    /// <summary>The place in the same document that the place of the finding contradicts, as a JSON pointer.</summary>
    public string? Against { get; }

    /// <summary>The values in the wording, in the order of their first use.</summary>
    public IReadOnlyList<FindingValue> Values { get; }

    /// <summary>The smallest change that would remove the finding, if known.</summary>
    public FindingRepair? Repair { get; }

    /// <summary>
    /// The line and byte of the document at which the place begins, for a finding of reading a document; null for every other.
    /// </summary>
    public TextPosition? Position { get; init; }

    /// <summary>Whether the wording of the code is the message itself, as read from a document.</summary>
    internal bool IsTold { get; init; }

    /// <summary>Returns the finding as a sentence.</summary>
    public string Message(Language language)
    {
        if (IsTold) return Code.Template(language);
        var text = new PooledText();
        Write(ref text, language);
        var message = text.ToString();
        text.Dispose();
        return message;
    }

    /// <summary>Writes the finding as a sentence: the wording of its code with each value in place of its name in braces.</summary>
    internal void Write(ref PooledText text, Language language)
    {
        var rest = Code.Template(language).AsSpan();
        while (!IsTold && rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is >= 0 and var length)
        {
            text.Append(rest[..open]);
            var name = rest.Slice(open + 1, length - 1);
            text.Append(ValueOf(name) is { } value ? value.Text(language) : rest.Slice(open, length + 1));
            rest = rest[(open + length + 1)..];
        }

        text.Append(rest);
    }

    private FindingValue? ValueOf(ReadOnlySpan<char> name)
    {
        for (var place = 0; place < Values.Count; place++)
        {
            if (name.SequenceEqual(Values[place].Name)) return Values[place];
        }

        return null;
    }

    /// <summary>Returns one line with code, place and sentence, in the language requested.</summary>
    public string ToString(Language language)
    {
        var place = string.Join(' ', new[] { Report, Path }.Where(part => !string.IsNullOrEmpty(part)));
        return $"{Severity} {Code.Id}{(place.Length == 0 ? "" : " " + place)}: {Message(language)}";
    }

    /// <summary>Returns one line with code, place and sentence, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
