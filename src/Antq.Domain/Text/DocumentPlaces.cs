using System.Globalization;
using System.Text.Json;

namespace Antq.Domain.Text;

/// <summary>Finds places in the text of a document that is JSON.</summary>
internal static class DocumentPlaces
{
    /// <summary>
    /// Returns the indexes of the first bytes of values, each once, by their JSON pointers; a pointer to nothing is left out. The document
    /// is read once for all of them, and what none of them leads to is skipped.
    /// </summary>
    /// <exception cref="JsonException">The document is not JSON.</exception>
    public static Dictionary<string, long> OffsetsOf(IEnumerable<string> pointers, ReadOnlySpan<byte> utf8)
    {
        var wanted = new Step();
        foreach (var pointer in pointers)
        {
            var step = wanted;
            foreach (var name in pointer.Split('/').Skip(1)) step = step.To(name);
            step.Pointer = pointer;
        }

        var offsets = new Dictionary<string, long>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DocumentJson.MaximumDepth });
        if (reader.Read()) Look(ref reader, wanted, offsets);
        return offsets;
    }

    /// <summary>Returns the line and the byte in it, from 1, of each byte.</summary>
    /// <param name="offsets">The indexes of bytes, in ascending order.</param>
    /// <param name="utf8">The document.</param>
    public static IEnumerable<(int Line, int Byte)> PositionsOf(IEnumerable<long> offsets, ReadOnlySpan<byte> utf8)
    {
        var positions = new List<(int, int)>();
        var (line, start, at) = (1, 0, 0);
        foreach (var offset in offsets)
        {
            var end = (int)Math.Min(offset, utf8.Length);
            for (int next; at < end && (next = utf8[at..end].IndexOf((byte)'\n')) >= 0; line++) start = at += next + 1;
            at = end;
            positions.Add((line, end - start + 1));
        }

        return positions;
    }

    private static void Look(ref Utf8JsonReader reader, Step step, Dictionary<string, long> offsets)
    {
        if (step.Pointer is { } pointer) offsets[pointer] = reader.TokenStartIndex;
        if (!step.IsLeaf && reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var next = DocumentText.TryGet(in reader, out var name) ? step.Find(name) : null;
                reader.Read();
                LookOrSkip(ref reader, next, offsets);
            }
        }
        else if (!step.IsLeaf && reader.TokenType == JsonTokenType.StartArray)
        {
            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
                LookOrSkip(ref reader, step.Find(index.ToString(CultureInfo.InvariantCulture)), offsets);
        }
        else
        {
            reader.SkipValue();
        }
    }

    private static void LookOrSkip(ref Utf8JsonReader reader, Step? step, Dictionary<string, long> offsets)
    {
        if (step is null || step.Pointer is { } found && offsets.ContainsKey(found)) reader.SkipValue();
        else Look(ref reader, step, offsets);
    }

    /// <summary>A step on the way to a place, and the steps after it.</summary>
    private sealed class Step
    {
        private Dictionary<string, Step>? _next;

        public string? Pointer { get; set; }

        public bool IsLeaf => _next is null;

        public Step? Find(string name) => _next?.GetValueOrDefault(name);

        public Step To(string name)
        {
            _next ??= new(StringComparer.Ordinal);
            if (!_next.TryGetValue(name, out var step)) _next.Add(name, step = new Step());
            return step;
        }
    }
}
