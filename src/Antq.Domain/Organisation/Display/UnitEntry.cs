using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>A unit for display in a list: with the name, the kind and the units above it on one day.</summary>
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

    /// <summary>The parent unit; null for the ministry.</summary>
    public UnitEntry? Parent
        => State.Parent is { } key && key.Level < Key.Level && _unitOf(key) is { } above
            ? new UnitEntry(above, above.StateAt(_day), _day, _unitOf)
            : null;

    /// <summary>The path to it from the top: ministry, province, district if there is one, commune.</summary>
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

    /// <summary>Returns the name alone: <c>Phú Thọ</c>.</summary>
    public string Name(Language language) => State.NameIn(language);

    /// <summary>Returns the name with the kind: <c>tỉnh Phú Thọ</c>, <c>Phú Thọ province</c>.</summary>
    public string Label(Language language) => UnitLabels.Full(State, language);

    /// <summary>
    /// Returns the name in short form: <c>Phú Thọ</c>, <c>TP. Đà Nẵng</c>, <c>P. Ba Đình</c>; the code of the ministry and of a department,
    /// <c>BCA</c>, <c>V05</c>.
    /// </summary>
    public string ShortLabel(Language language) => UnitLabels.Short(Unit, State, language);

    /// <summary>Returns the label, with the last day for a unit that has ended: <c>tỉnh Phú Thọ (đến 30/06/2025)</c>.</summary>
    public string DatedLabel(Language language)
        => Unit.ValidTo is { } last ? $"{Label(language)} ({UnitLabels.Days(null, last, language)})" : Label(language);

    /// <summary>Returns the label in Vietnamese, and the key.</summary>
    public override string ToString() => $"{Label(Language.Vietnamese)} ({Key})";
}
