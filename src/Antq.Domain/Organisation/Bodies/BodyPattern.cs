namespace Antq.Domain.Organisation;

/// <summary>
/// A name of bodies as a pattern to find in a text: words, possibly with a place for a name and, at the end, one for a unit.
/// </summary>
internal sealed class BodyPattern
{
    public const string Unit = "{unit}";
    public const string Name = "{name}";

    private readonly BodyWords _head;
    private readonly BodyWords? _tail;
    private readonly bool _takesUnit;

    public BodyPattern(string text)
    {
        _takesUnit = text.EndsWith(Unit, StringComparison.Ordinal);
        var parts = (_takesUnit ? text[..^Unit.Length] : text).Split(Name);
        _head = new BodyWords(parts[0]);
        _tail = parts.Length > 1 ? new BodyWords(parts[1]) : null;
    }

    /// <summary>The number of its words.</summary>
    public int Length => _head.Count + (_tail?.Count ?? 0);

    /// <summary>Returns the name and the unit in the places for them; null when the text does not match the pattern.</summary>
    public (string Name, string Unit)? Match(BodyWords text)
    {
        if (!StandsAt(_head, text, 0)) return null;
        if (_tail is null) return RestFrom(text, _head.Count) is { } unit ? ("", unit) : null;
        for (var at = _head.Count + 1; text.BeginsPlace(_head.Count) && at <= text.Count; at++)
        {
            if (text.BeginsPlace(at) && StandsAt(_tail, text, at) && RestFrom(text, at + _tail.Count) is { } rest)
                return (text.Between(_head.Count, at), rest);
        }

        return null;
    }

    private string? RestFrom(BodyWords text, int from)
        => !text.BeginsPlace(from) ? null : _takesUnit == from < text.Count ? text.Between(from, text.Count) : null;

    private static bool StandsAt(BodyWords words, BodyWords text, int start)
    {
        if (start + words.Count > text.Count) return false;
        for (var index = 0; index < words.Count; index++)
        {
            if (words[index] != text[start + index]) return false;
        }

        return true;
    }
}
