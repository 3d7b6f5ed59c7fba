using Antq.Domain;
using Antq.Domain.Measures;

namespace Antq.Samples.Screens.Entry;

/// <summary>A count as somebody types it. An unfinished one is no error while the field has the focus.</summary>
public sealed class CountEntry(Language language)
{
    private bool _isTyping;

    public string Text { get; private set; } = "";

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    public Count? Value => !IsEmpty && Read(out var count) is null ? count : null;

    /// <summary>Why there is no count; null if there is one, or if nothing is typed.</summary>
    public CountParseError? Refusal => IsEmpty ? null : Read(out _);

    public void Type(string? text) => (Text, _isTyping) = (text ?? "", true);

    public void Leave() => _isTyping = false;

    public void Set(Count? count) => (Text, _isTyping) = (count?.ToWords(language) ?? "", false);

    // recipe: a count while it is typed
    // The words of either language are read; where both read them differently, the language of the screen decides.
    private CountParseError? Read(out Count count)
    {
        Count.TryRead(Text, out count, out _, out var refusal, preferred: language, whileTyping: _isTyping);
        return refusal;
    }
    // end
}
