namespace Antq.Domain.Text;

/// <summary>A name in the form used for search, kept.</summary>
internal sealed class FoldedText
{
    private readonly byte[] _letters;
    private readonly byte[] _marks;

    /// <summary>Folds a name as written in the gazetteer.</summary>
    public FoldedText(string text)
    {
        _letters = new byte[text.Length];
        _marks = new byte[text.Length];
        var length = FoldedName.Written(text, _letters, _marks).Length;
        Array.Resize(ref _letters, length);
        Array.Resize(ref _marks, length);
    }

    public FoldedName Name => FoldedName.Of(_letters, _marks, endsWord: false);
}
