using NodaTime;

namespace Antq.Domain;

/// <summary>The name, kind and parent of a unit, from one day until its next state or its end.</summary>
public sealed class UnitState
{
    private readonly string? _english;

    internal UnitState(LocalDate from, string name, string? english, UnitKind kind, UnitKey? parent, LegalAct? act, Confidence confidence,
        LocalDate? notBefore = null)
    {
        From = from;
        Name = name;
        _english = english;
        Kind = kind;
        Parent = parent;
        Act = act;
        Confidence = confidence;
        NotBefore = notBefore;
    }

    /// <summary>
    /// The first day of the state; when the unit is older than the gazetteer, the first day of its level or, if earlier, that of its key.
    /// </summary>
    public LocalDate From { get; }

    /// <summary>The Vietnamese name, without the kind.</summary>
    public string Name { get; }

    /// <summary>The kind of unit.</summary>
    public UnitKind Kind { get; }

    /// <summary>The parent unit; null for the ministry.</summary>
    public UnitKey? Parent { get; }

    /// <summary>The legal act that established the state, if known.</summary>
    public LegalAct? Act { get; }

    /// <summary>The confidence in the state.</summary>
    public Confidence Confidence { get; }

    /// <summary>The earliest day on which the state may have begun; null when <see cref="From"/> is certain.</summary>
    public LocalDate? NotBefore { get; }

    /// <summary>Returns the name in the language requested; names of territories are the same in both.</summary>
    public string NameIn(Language language) => language == Language.English ? _english ?? Name : Name;
}
