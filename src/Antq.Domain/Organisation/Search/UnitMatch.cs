using System.Text;
using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>A unit that a typed text may mean, and how it differs from others of the same name.</summary>
public readonly record struct UnitMatch
{
    private readonly OrganisationUnit? _unit;
    private readonly UnitState? _state;
    private readonly UnitAbove? _above;
    private readonly string? _text;

    internal UnitMatch(UnitName name, NameSpelling spelling, bool kindAgrees, bool isFormer)
    {
        _unit = name.Of.Unit;
        _state = name.Of.State;
        _above = name.Of.Above;
        _text = name.Text;
        By = name.By;
        SpellingIsExact = spelling == NameSpelling.Exact;
        SpellingAgrees = spelling != NameSpelling.OtherMarks;
        KindAgrees = kindAgrees;
        IsFormer = isFormer;
    }

    /// <summary>The unit.</summary>
    public OrganisationUnit Unit => _unit ?? throw NoMeaning();

    /// <summary>The name, kind and parent of the unit in the state that matches the text.</summary>
    public UnitState State => _state ?? throw NoMeaning();

    /// <summary>The parent in that state, if the gazetteer has it.</summary>
    public OrganisationUnit? Parent => _above?.Unit;

    /// <summary>The name, alias or code that matches the text.</summary>
    public string Text => _text ?? throw NoMeaning();

    /// <summary>Which of them.</summary>
    public MatchedBy By { get; }

    /// <summary>
    /// Whether the text is the whole name, alias or code with all its letters, tones and marks; the place of a tone mark, the composition,
    /// the case, signs between words, and the word for the kind do not count.
    /// </summary>
    public bool SpellingIsExact { get; }

    /// <summary>
    /// Whether every typed tone and mark is in the name too: bare letters agree with every name, as do i and y for one vowel and the other
    /// numerals. <see cref="SpellingIsExact"/> distinguishes these.
    /// </summary>
    public bool SpellingAgrees { get; }

    /// <summary>Whether the unit is of the kind typed before the name, or none was typed.</summary>
    public bool KindAgrees { get; }

    /// <summary>
    /// Whether the unit has this state no longer on the day requested: it had the name and kind typed, or has ended; see <see cref="To"/>.
    /// Without a day it is false.
    /// </summary>
    public bool IsFormer { get; }

    /// <summary>
    /// The kind of bodies that the text names by the unit, such as the provincial police for <c>CA tỉnh Phú Thọ</c>; null when it names the
    /// unit itself.
    /// </summary>
    public BodyKind? Body { get; internal init; }

    /// <summary>The first day of the state; null when the unit is older than the gazetteer.</summary>
    public LocalDate? From => State == Unit.States[0] ? Unit.ValidFrom : State.From;

    /// <summary>The last day of the state; null while it continues.</summary>
    public LocalDate? To
    {
        get
        {
            var states = Unit.States;
            for (var i = 0; i + 1 < states.Count; i++)
            {
                if (states[i] == State) return states[i + 1].From.PlusDays(-1);
            }

            return Unit.ValidTo;
        }
    }

    /// <summary>The unit for display in a list, with the units above it.</summary>
    public UnitEntry Entry
    {
        get
        {
            var above = _above;
            return new UnitEntry(Unit, State, To ?? DayText.LastDay, key => above?.Find(key));
        }
    }

    /// <summary>Returns the typed letters of <see cref="Text"/>, for bold display in a list; an empty range when there are none.</summary>
    /// <param name="typed">The typed text, as passed to the search.</param>
    public Range Highlight(ReadOnlySpan<char> typed) => MatchedLetters.In(Text, State.Kind, By, typed);

    /// <summary>Returns kind, name, the territories above and the days: <c>xã Tân Phú, tỉnh Đồng Nai, từ 2025-07-01</c>.</summary>
    public string Describe(Language language)
    {
        var text = new StringBuilder(UnitLabels.Full(State, language));
        if (By == MatchedBy.Alias) text.Append(" (").Append(Text).Append(')');
        var last = To;
        for (var above = _above; above is not null && above.Unit.Level > OrganisationLevel.Ministry;)
        {
            var state = above.Unit.StateUntil(last);
            text.Append(", ").Append(UnitLabels.Full(state, language));
            above = above.DirectlyAbove(state);
        }

        var vietnamese = language == Language.Vietnamese;
        if (From is { } from)
            text.Append(vietnamese ? (IsOfANewName ? ", có tên gọi này từ " : ", từ ") : IsOfANewName ? ", so named from " : ", from ")
                .Append(Day(from));
        if (last is { } to) text.Append(From is null ? ", " : " ").Append(vietnamese ? "đến " : "to ").Append(Day(to));
        return text.ToString();

        string Day(LocalDate day) => vietnamese ? DayText.FormatVietnamese(day) : DayText.Format(day);
    }

    /// <summary>Returns the description in Vietnamese.</summary>
    public override string ToString() => _unit is null ? "" : Describe(Language.Vietnamese);

    private bool IsOfANewName
    {
        get
        {
            var states = Unit.States;
            for (var i = 1; i < states.Count; i++)
            {
                if (states[i] == State) return states[i - 1].Name != State.Name || states[i - 1].Kind != State.Kind;
            }

            return false;
        }
    }

    private static ArgumentException NoMeaning() => new("A default UnitMatch has no meaning.");
}
