using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>One difference between a newer gazetteer and an older one, see <see cref="Gazetteer.ChangesTo"/>.</summary>
public sealed class GazetteerChange
{
    private readonly BilingualText _subject;
    private readonly BilingualText? _before;
    private readonly BilingualText? _after;

    internal GazetteerChange(GazetteerChangeKind kind, UnitKey? unit, BilingualText subject, LocalDate? day, BilingualText? before,
        BilingualText? after)
    {
        Kind = kind;
        Unit = unit;
        Day = day;
        _subject = subject;
        _before = before;
        _after = after;
    }

    /// <summary>The kind of change.</summary>
    public GazetteerChangeKind Kind { get; }

    /// <summary>The unit concerned, for an event the successor; null when it is about a level or an act.</summary>
    public UnitKey? Unit { get; }

    /// <summary>
    /// The first day of the new or former state; the last day for <see cref="GazetteerChangeKind.Ended"/>; null when it is about the whole
    /// life.
    /// </summary>
    public LocalDate? Day { get; }

    /// <summary>Returns the former value, or that of the older gazetteer; null when there was none.</summary>
    public string? Before(Language language) => _before?.In(language);

    /// <summary>Returns the value since then, or that of the newer gazetteer; null when there is none.</summary>
    public string? After(Language language) => _after?.In(language);

    /// <summary>Returns the change as a sentence.</summary>
    public string Message(Language language) => GazetteerChangeText.Sentence(Kind, language, _subject, Day, _before, _after);

    /// <summary>Returns the change as an English sentence.</summary>
    public override string ToString() => Message(Language.English);
}
