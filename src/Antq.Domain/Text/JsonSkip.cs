using System.Text.Json;

namespace Antq.Domain.Text;

/// <summary>Skips values of documents.</summary>
internal static class JsonSkip
{
    /// <summary>
    /// Skips a value, all of which is at hand, but perhaps not what follows it: a document that comes in pieces is read so.
    /// </summary>
    /// <exception cref="JsonException">The document ends within it, or is not JSON.</exception>
    public static void SkipValue(this ref Utf8JsonReader reader)
    {
        if (!reader.TrySkip()) throw new JsonException();
    }
}
