using System.Text;
using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>A unit that a typed text may mean, and what tells it from others of the same name.</summary>
public readonly record struct UnitMatch
{
    private readonly OrganisationUnit? _unit;
    private readonly UnitState? _state;
    private readonly UnitAbove? _above;
    private readonly string? _text;

    internal UnitMatch(UnitName name, bool spellingAgrees, bool kindAgrees)
    {
        _unit = name.Of.Unit;
        _state = name.Of.State;
        _above = name.Of.Above;
        _text = name.Text;
        By = name.By;
        SpellingAgrees = spellingAgrees;
        KindAgrees = kindAgrees;
    }

    /// <summary>The unit.</summary>
    public OrganisationUnit Unit => _unit ?? throw NoMeaning();

    /// <summary>The name, kind and parent that the unit has, or had, when the text means it.</summary>
    public UnitState State => _state ?? throw NoMeaning();

    /// <summary>The unit above it in that state, where the register has it.</summary>
    public OrganisationUnit? Parent => _above?.Unit;

    /// <summary>The name, alias or code that the text was found to be.</summary>
    public string Text => _text ?? throw NoMeaning();

    /// <summary>Which of them.</summary>
    public MatchedBy By { get; }

    /// <summary>Whether every tone and mark that was typed stands in the name too; what was typed bare agrees with every name.</summary>
    public bool SpellingAgrees { get; }

    /// <summary>Whether the unit is of the kind that was typed before the name, or none was.</summary>
    public bool KindAgrees { get; }

    /// <summary>The first day of the state; absent where the unit is older than the register.</summary>
    public LocalDate? From => State == Unit.States[0] ? Unit.ValidFrom : State.From;

    /// <summary>The last day of the state; absent while it lasts.</summary>
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

    /// <summary>The unit as a screen lists it, with the units above it.</summary>
    public UnitEntry Entry
    {
        get
        {
            var above = _above;
            return new UnitEntry(Unit, State, To ?? DayText.LastDay, key => above?.Find(key));
        }
    }

    /// <summary>Which letters of <see cref="Text"/> were typed, for a list that shows them bold; an empty range where none were.</summary>
    /// <param name="typed">What was typed, as it was given to the search.</param>
    public Range Highlight(ReadOnlySpan<char> typed) => MatchedLetters.In(Text, State.Kind, By, typed);

    /// <summary>Kind, name, the territories above and the days: <c>xã Tân Phú, tỉnh Đồng Nai, từ 2025-07-01</c>.</summary>
    public string Describe(Language language)
    {
        var text = new StringBuilder(UnitLabels.Full(State, language));
        if (By == MatchedBy.Alias) text.Append(" (").Append(Text).Append(')');
        var last = To;
        for (var above = _above; above is not null && above.Unit.Level > OrganisationLevel.Ministry;)
        {
            var state = above.Unit.States.LastOrDefault(state => !(state.From > last)) ?? above.Unit.States[0];
            text.Append(", ").Append(UnitLabels.Full(state, language));
            above = above.DirectlyAbove(state);
        }

        var vietnamese = language == Language.Vietnamese;
        if (From is { } from) text.Append(vietnamese ? ", từ " : ", from ").Append(DayText.Format(from));
        if (last is { } to) text.Append(From is null ? ", " : " ").Append(vietnamese ? "đến " : "to ").Append(DayText.Format(to));
        return text.ToString();
    }

    /// <summary>The description in Vietnamese.</summary>
    public override string ToString() => _unit is null ? "" : Describe(Language.Vietnamese);

    private static ArgumentException NoMeaning() => new("A default UnitMatch has no meaning.");
}
