using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>A unit as a screen lists it: with the name, the kind and the units above it that it has on one day.</summary>
public sealed class UnitEntry
{
    private readonly LocalDate _day;
    private readonly Func<UnitKey, OrganisationUnit?> _unitOf;

    internal UnitEntry(OrganisationUnit unit, UnitState state, LocalDate day, Func<UnitKey, OrganisationUnit?> unitOf)
    {
        Unit = unit;
        State = state;
        _day = day;
        _unitOf = unitOf;
    }

    /// <summary>The unit.</summary>
    public OrganisationUnit Unit { get; }

    /// <summary>Its key, for forms and addresses.</summary>
    public UnitKey Key => Unit.Key;

    /// <summary>Its name, kind and parent.</summary>
    public UnitState State { get; }

    /// <summary>The unit above it; absent for the ministry.</summary>
    public UnitEntry? Parent => State.Parent is { } key && key.Level < Key.Level && _unitOf(key) is { } above ? new UnitEntry(above, above.StateAt(_day), _day, _unitOf) : null;

    /// <summary>The way to it from the top: ministry, province, district where there is one, commune.</summary>
    public IReadOnlyList<UnitEntry> Path
    {
        get
        {
            var path = new List<UnitEntry>();
            for (var entry = this; entry is not null; entry = entry.Parent) path.Add(entry);
            path.Reverse();
            return path.AsReadOnly();
        }
    }

    /// <summary>The name alone: <c>Phú Thọ</c>.</summary>
    public string Name(Language language) => State.NameIn(language);

    /// <summary>The name with the kind: <c>tỉnh Phú Thọ</c>, <c>Phú Thọ province</c>.</summary>
    public string Label(Language language) => UnitLabels.Full(State, language);

    /// <summary>
    /// The name as people write it in little room: <c>Phú Thọ</c>, <c>TP. Đà Nẵng</c>, <c>P. Ba Đình</c>; the code of the ministry and of a department,
    /// <c>BCA</c>, <c>V05</c>.
    /// </summary>
    public string ShortLabel(Language language) => UnitLabels.Short(Unit, State, language);

    /// <summary>The label, and of a unit that has ended its last day: <c>tỉnh Phú Thọ (đến 30/06/2025)</c>.</summary>
    public string DatedLabel(Language language)
        => Unit.ValidTo is { } last ? $"{Label(language)} ({UnitLabels.Days(null, last, language)})" : Label(language);

    /// <summary>The label in Vietnamese, and the key.</summary>
    public override string ToString() => $"{Label(Language.Vietnamese)} ({Key})";
}
