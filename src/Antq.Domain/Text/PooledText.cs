using System.Buffers;

namespace Antq.Domain.Text;

/// <summary>A text that grows in arrays of the shared pool.</summary>
internal ref struct PooledText
{
    private char[] _letters = ArrayPool<char>.Shared.Rent(512);
    private int _count;

    public PooledText()
    {
    }

    /// <summary>The text so far.</summary>
    public readonly ReadOnlySpan<char> Written => _letters.AsSpan(0, _count);

    public void Append(ReadOnlySpan<char> text)
    {
        if (_letters.Length - _count < text.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * _letters.Length, _count + text.Length));
            Written.CopyTo(larger);
            ArrayPool<char>.Shared.Return(_letters);
            _letters = larger;
        }

        text.CopyTo(_letters.AsSpan(_count));
        _count += text.Length;
    }

    public readonly void Dispose() => ArrayPool<char>.Shared.Return(_letters);

    public override readonly string ToString() => Written.ToString();
}
