namespace Antq.Domain.Aggregation;

/// <summary>
/// Facts of one kind that overlap no other and relate alike to one unit and period: folded once for all cells of the unit (R7).
/// </summary>
internal sealed class RowGroup(RowKind kind, bool isInTerritory, bool isInDays)
{
    private readonly List<PlacedFact> _rows = [];
    private readonly List<Territory> _territories = [];
    private List<RowGroup>? _groups;
    private IReadOnlyList<PlacedFact>? _allRows;
    private IReadOnlyList<Territory>? _allTerritories;
    private CountSum _sum;

    public RowKind Kind => kind;

    /// <summary>Whether they lie within the unit's territory.</summary>
    public bool IsInTerritory => isInTerritory;

    /// <summary>Whether they lie within the days of the period.</summary>
    public bool IsInDays => isInDays;

    /// <summary>How many facts there are.</summary>
    public int Count => _sum.Counts;

    /// <summary>The facts; those of combined groups are put together on first use.</summary>
    public IReadOnlyList<PlacedFact> Rows => _groups is null ? _rows : _allRows ??= [.. _groups.SelectMany(group => group.Rows), .. _rows];

    /// <summary>Their territories, as reported.</summary>
    public IReadOnlyList<Territory> Territories
        => _groups is null ? _territories : _allTerritories ??= [.. _groups.SelectMany(group => group.Territories), .. _territories];

    /// <summary>Their sum.</summary>
    public CountSum Sum => _sum;

    /// <summary>The largest of their lower bounds.</summary>
    public long Largest { get; private set; }

    /// <summary>The first day of the oldest, for stocks.</summary>
    public int Oldest { get; private set; } = int.MaxValue;

    /// <summary>The territory of the first of them, inside the unit.</summary>
    public Territory? FirstTerritory { get; private set; }

    /// <summary>The days of the first of them, inside the period.</summary>
    public (int Start, int End) FirstDays { get; private set; }

    /// <summary>Whether they are of several territories inside the unit.</summary>
    public bool AreTerritoriesApart { get; private set; }

    /// <summary>Whether they are of several days inside the period.</summary>
    public bool AreDaysApart { get; private set; }

    /// <summary>The calendar of their periods; null when they have none.</summary>
    public ReportingCalendar? Calendar { get; private set; }

    /// <summary>Whether they are of several calendars.</summary>
    public bool HasSeveralCalendars { get; private set; }

    /// <summary>Adds a fact; those of one territory follow each other.</summary>
    /// <param name="row">The fact.</param>
    /// <param name="inside">The part of its territory inside the unit's.</param>
    /// <param name="days">The part of its days inside the period.</param>
    public void Add(PlacedFact row, Territory inside, (int Start, int End) days)
    {
        _rows.Add(row);
        _sum.Add(row.Value);
        Largest = Math.Max(Largest, row.Value.Lower);
        if (_territories.Count == 0 || !ReferenceEquals(_territories[^1], row.Reported.Territory)) _territories.Add(row.Reported.Territory);
        if (FirstTerritory is null) (FirstTerritory, FirstDays) = (inside, days);
        AreTerritoriesApart = AreTerritoriesApart || !ReferenceEquals(inside, FirstTerritory) && !inside.Equals(FirstTerritory);
        AreDaysApart |= days != FirstDays;
        Oldest = Math.Min(Oldest, row.Reported.End);
        if (row.Fact.Calendar is { } calendar) AddCalendar(calendar);
    }

    /// <summary>Adds the facts of a group of the same kind of a part of the unit.</summary>
    public void Add(RowGroup group)
    {
        (_groups ??= []).Add(group);
        _sum.Add(group._sum);
        Largest = Math.Max(Largest, group.Largest);
        if (FirstTerritory is null) (FirstTerritory, FirstDays) = (group.FirstTerritory, group.FirstDays);
        AreTerritoriesApart |= group.AreTerritoriesApart || !group.FirstTerritory!.Equals(FirstTerritory);
        AreDaysApart |= group.AreDaysApart || group.FirstDays != FirstDays;
        Oldest = Math.Min(Oldest, group.Oldest);
        HasSeveralCalendars |= group.HasSeveralCalendars;
        if (group.Calendar is { } calendar) AddCalendar(calendar);
    }

    private void AddCalendar(ReportingCalendar calendar)
    {
        HasSeveralCalendars |= Calendar is { } other && !ReferenceEquals(other, calendar) && other.Id != calendar.Id;
        Calendar ??= calendar;
    }
}
