namespace Antq.Domain.Text;

/// <summary>What the values have in common as <see cref="ISpanFormattable"/>.</summary>
internal static class SpanText
{
    /// <summary>Copies the text where it fits, and says how much was written.</summary>
    public static bool TryWrite(string text, Span<char> destination, out int written)
    {
        var fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }
}
