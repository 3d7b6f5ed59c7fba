using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Movements;

/// <summary>What is declared of two movements: how they lie to each other, from when to when, and why.</summary>
public sealed class MovementRelationRule
{
    private readonly string _vietnamese;
    private readonly string _english;
    private readonly int _first;
    private readonly int _last;

    internal MovementRelationRule(DataRow row)
    {
        Inner = row.Enum<MovementType>("inner");
        Outer = row.Enum<MovementType>("outer");
        Kind = row.Enum<MovementRelation>("kind");
        From = row.Day("from");
        To = row.Day("to");
        _vietnamese = row["reason"];
        _english = row["reason_en"];
        Confidence = row.Enum<Confidence>("confidence");
        _first = From is { } from ? DayText.Order(from) : int.MinValue;
        _last = To is { } to ? DayText.Order(to) : int.MaxValue;
    }

    /// <summary>The first movement; where one lies within the other, the one within.</summary>
    public MovementType Inner { get; }

    /// <summary>The second movement.</summary>
    public MovementType Outer { get; }

    /// <summary>How they lie to each other: within, overlaps or separate.</summary>
    public MovementRelation Kind { get; }

    /// <summary>The first day that it is so; absent where it always was. Before it they are separate.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day that it is so; absent while it is.</summary>
    public LocalDate? To { get; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Why it is so, in the language asked for.</summary>
    public string Reason(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <summary>The relation over days given by their order; where it is so on some of them only, they overlap.</summary>
    internal MovementRelation Over(int first, int last)
    {
        if (Kind == MovementRelation.Separate || last < _first || first > _last) return MovementRelation.Separate;
        return _first <= first && last <= _last ? Kind : MovementRelation.Overlaps;
    }
}
