using Antq.Domain.Lineage;
using Antq.Domain.Periods;

namespace Antq.Domain.Aggregation;

/// <summary>Facts of one kind that lie alike to one unit and overlap no other: added up once for all cells of the unit.</summary>
internal sealed class FactGroup(FactKind kind, bool isOnItsGround, bool isInItsDays)
{
    private readonly List<Territory> _territories = [];
    private CountSum _sum;

    public FactKind Kind => kind;

    /// <summary>Whether they speak of no ground but the unit's.</summary>
    public bool IsOnItsGround => isOnItsGround;

    /// <summary>Whether they speak of no days but those asked for.</summary>
    public bool IsInItsDays => isInItsDays;

    /// <summary>Their sum.</summary>
    public CountSum Sum => _sum;

    /// <summary>Their territories.</summary>
    public IReadOnlyList<Territory> Territories => _territories;

    /// <summary>The calendar of their periods; absent where they have none.</summary>
    public ReportingCalendar? Calendar { get; private set; }

    /// <summary>Whether they are of several calendars.</summary>
    public bool HasSeveralCalendars { get; private set; }

    /// <summary>One fact more; those of one territory come one after another.</summary>
    public void Add(PlacedFact fact)
    {
        _sum.Add(fact.Value);
        if (_territories.Count == 0 || !ReferenceEquals(_territories[^1], fact.Extent.Territory)) _territories.Add(fact.Extent.Territory);
        if (fact.Fact.Calendar is not { } calendar) return;
        HasSeveralCalendars |= Calendar is { } other && other.Id != calendar.Id;
        Calendar ??= calendar;
    }
}
