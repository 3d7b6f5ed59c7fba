using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>One thing that a newer register says otherwise than an older one, see <see cref="Gazetteer.ChangesTo"/>.</summary>
public sealed class RegisterChange
{
    private readonly Wording _subject;
    private readonly Wording? _before;
    private readonly Wording? _after;

    internal RegisterChange(RegisterChangeKind kind, UnitKey? unit, Wording subject, LocalDate? day, Wording? before, Wording? after)
    {
        Kind = kind;
        Unit = unit;
        Day = day;
        _subject = subject;
        _before = before;
        _after = after;
    }

    /// <summary>What changed.</summary>
    public RegisterChangeKind Kind { get; }

    /// <summary>The unit that it is about, of an event the successor; absent where it is about a level or an act.</summary>
    public UnitKey? Unit { get; }

    /// <summary>The day from which it is so, or was said to be; of <see cref="RegisterChangeKind.Ended"/> the last day; absent where it is about the whole life.</summary>
    public LocalDate? Day { get; }

    /// <summary>What was, or what the older register says; absent where there was nothing.</summary>
    public string? Before(Language language) => _before?.In(language);

    /// <summary>What is since then, or what the newer register says; absent where there is nothing.</summary>
    public string? After(Language language) => _after?.In(language);

    /// <summary>The change as a sentence.</summary>
    public string Message(Language language) => RegisterChangeWords.Sentence(Kind, language, _subject, Day, _before, _after);

    /// <summary>The change as an English sentence.</summary>
    public override string ToString() => Message(Language.English);
}
