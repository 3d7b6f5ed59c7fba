using System.Diagnostics.CodeAnalysis;
using System.Text;
using Antq.Domain.Text;

namespace Antq.Domain.Findings;

/// <summary>
/// The place of a field in a document, step by step: <c>/awards/0/recipients/individuals</c> as a JSON pointer (RFC 6901), and
/// <c>awards[0].recipients.individuals</c> as form libraries name their fields.
/// </summary>
public sealed class FieldPath : IEquatable<FieldPath>
{
    /// <summary>The longest text that is read as a path.</summary>
    public const int LongestText = 1024;

    private readonly string _pointer;

    private FieldPath(IReadOnlyList<string> steps)
    {
        Steps = steps;
        _pointer = string.Concat(
            steps.Select(step => "/" + step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));
    }

    /// <summary>The whole document.</summary>
    public static FieldPath Root { get; } = new([]);

    /// <summary>The names of members and the indexes in lists, from 0, that lead to the field; empty for the whole document.</summary>
    public IReadOnlyList<string> Steps { get; }

    /// <summary>The field that contains it; null for the whole document.</summary>
    public FieldPath? Parent => Steps.Count == 0 ? null : new FieldPath([.. Steps.Take(Steps.Count - 1)]);

    /// <summary>
    /// The form <c>awards[0].recipients.individuals</c>; empty for the whole document. The JSON pointer if a name contains a sign that this
    /// form cannot express.
    /// </summary>
    public string Dotted
    {
        get
        {
            var text = new StringBuilder();
            foreach (var step in Steps)
            {
                if (step.Length == 0 || step.AsSpan().ContainsAny("./[]")) return _pointer;
                if (IsPlace(step)) text.Append('[').Append(step).Append(']');
                else text.Append(text.Length == 0 ? "" : ".").Append(step);
            }

            return text.ToString();
        }
    }

    /// <summary>Parses a JSON pointer or a dotted form; an empty text is the whole document.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static FieldPath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var path)
            ? path
            : throw new FormatException(
                $"{QuotedText.Of(text)} is neither a JSON pointer such as '/awards/0/form' nor a form such as 'awards[0].form'.");
    }

    /// <summary>Tries to parse a JSON pointer or a dotted form.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out FieldPath? path)
    {
        path = text switch
        {
            null or { Length: > LongestText } => null,
            "" => Root,
            ['/', ..] => OfPointer(text),
            _ => OfDotted(text),
        };
        return path is not null;
    }

    /// <summary>Returns whether the other field is this one or within it.</summary>
    public bool Holds(FieldPath other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other._pointer.StartsWith(_pointer, StringComparison.Ordinal)
            && (other._pointer.Length == _pointer.Length || other._pointer[_pointer.Length] == '/');
    }

    /// <summary>Returns whether both are the same field.</summary>
    public static bool operator ==(FieldPath? left, FieldPath? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether they are different fields.</summary>
    public static bool operator !=(FieldPath? left, FieldPath? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(FieldPath? other) => other is not null && _pointer == other._pointer;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldPath);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_pointer);

    /// <summary>Returns the JSON pointer; empty for the whole document.</summary>
    public override string ToString() => _pointer;

    private static FieldPath? OfPointer(string text)
    {
        var steps = text.Split('/')[1..];
        for (var i = 0; i < steps.Length; i++)
        {
            for (var sign = steps[i].IndexOf('~', StringComparison.Ordinal); sign >= 0; sign = steps[i].IndexOf('~', sign + 1))
            {
                if (sign + 1 == steps[i].Length || steps[i][sign + 1] is not ('0' or '1')) return null;
            }

            steps[i] = steps[i].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        }

        return new FieldPath(Array.AsReadOnly(steps));
    }

    private static FieldPath? OfDotted(string text)
    {
        var steps = new List<string>();
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            int end;
            if (rest[0] == '[')
            {
                end = rest.IndexOf(']') + 1;
                if (end == 0 || !IsPlace(rest[1..(end - 1)])) return null;
                steps.Add(rest[1..(end - 1)].ToString());
            }
            else
            {
                if (rest[0] == '.' && steps.Count > 0) rest = rest[1..];
                else if (steps.Count > 0) return null;
                end = rest.IndexOfAny('.', '[');
                if (end < 0) end = rest.Length;
                var name = rest[..end];
                if (name.IsEmpty || name.ContainsAny("/]") || IsPlace(name)) return null;
                steps.Add(name.ToString());
            }

            rest = rest[end..];
        }

        return new FieldPath(steps.AsReadOnly());
    }

    private static bool IsPlace(ReadOnlySpan<char> step) => !step.IsEmpty && !step.ContainsAnyExceptInRange('0', '9');
}
