namespace Antq.Domain.Text;

/// <summary>The common implementation of <see cref="ISpanFormattable"/>.</summary>
internal static class SpanText
{
    /// <summary>Copies the text if it fits, and returns the number of characters written.</summary>
    public static bool TryWrite(string text, Span<char> destination, out int written)
    {
        var fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }
}
