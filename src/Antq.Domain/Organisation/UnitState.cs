using NodaTime;

namespace Antq.Domain;

/// <summary>What a unit was called and what it was, from one day until its next state or its end.</summary>
public sealed class UnitState
{
    private readonly string? _english;

    internal UnitState(LocalDate from, string name, string? english, UnitKind kind, UnitKey? parent, LegalAct? act, Confidence confidence)
    {
        From = from;
        Name = name;
        _english = english;
        Kind = kind;
        Parent = parent;
        Act = act;
        Confidence = confidence;
    }

    /// <summary>The first day of the state; that of the key where the unit is older than the register.</summary>
    public LocalDate From { get; }

    /// <summary>The Vietnamese name, without the kind.</summary>
    public string Name { get; }

    /// <summary>The kind of unit.</summary>
    public UnitKind Kind { get; }

    /// <summary>The unit above it; absent for the ministry.</summary>
    public UnitKey? Parent { get; }

    /// <summary>The legal act that brought the state, where known.</summary>
    public LegalAct? Act { get; }

    /// <summary>How sure the state is.</summary>
    public Confidence Confidence { get; }

    /// <summary>The name in the language asked for; names of territories are the same in both.</summary>
    public string NameIn(Language language) => language == Language.English ? _english ?? Name : Name;
}
