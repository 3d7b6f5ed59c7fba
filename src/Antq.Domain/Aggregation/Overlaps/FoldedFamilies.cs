namespace Antq.Domain.Aggregation;

/// <summary>
/// The joint contribution of families of overlapping facts to a cell (R8). Those of a part are folded once, so that the ministry adds parts
/// and not families.
/// </summary>
internal sealed class FoldedFamilies
{
    private readonly Apartness _apart;
    private readonly CountSum _sum;

    /// <param name="families">The families, with the share of each.</param>
    /// <param name="target">The cell.</param>
    public FoldedFamilies(IReadOnlyList<(OverlapFamily Family, FamilyShare Share)> families, FactBox target)
    {
        var (shares, sum, apart) = (new FamilyShare[families.Count], default(CountSum), default(Apartness));
        for (var place = 0; place < shares.Length; place++)
        {
            var (family, share) = families[place];
            shares[place] = share;
            var box = family.Facts[0].Box;
            apart.Add(
                target.Territory.Covers(box.Territory) ? box.Territory : box.Territory.Intersect(target.Territory),
                (Math.Max(box.Start, target.Start), Math.Min(box.End, target.End)),
                box.Category,
                target);
            Oldest = Math.Min(Oldest, share.Oldest);
            if (share.Lower is not { } lower)
            {
                IsRefused = true;
                continue;
            }

            sum.Add(share.Sum());
            Largest = Int128.Max(Largest, lower);
        }

        (Shares, _sum, _apart) = (shares, sum, apart);
        Disputed = Array.Exists(shares, share => share.Conflicts.Count > 0)
            ? Array.FindAll(shares, share => share.Conflicts.Count > 0)
            : [];
        Calendars = CalendarsOf(shares);
    }

    /// <summary>None.</summary>
    public static FoldedFamilies None { get; } = new([], null!);

    /// <summary>The share of each family.</summary>
    public IReadOnlyList<FamilyShare> Shares { get; }

    /// <summary>The families in which facts contradict or cross each other.</summary>
    public IReadOnlyList<FamilyShare> Disputed { get; }

    /// <summary>The calendars of the facts that are in a bound.</summary>
    public IReadOnlyList<ReportingCalendar> Calendars { get; }

    /// <summary>The sum of the shares.</summary>
    public ref readonly CountSum Sum => ref _sum;

    /// <summary>The largest lower bound.</summary>
    public Int128 Largest { get; }

    /// <summary>Whether one of them has no value.</summary>
    public bool IsRefused { get; }

    /// <summary>The last day of the oldest fact that is in a bound, as a number; the largest number when there is none.</summary>
    public int Oldest { get; } = int.MaxValue;

    /// <summary>The axes on which they are apart.</summary>
    public ref readonly Apartness Apart => ref _apart;

    /// <summary>Returns the calendars of the facts that are in a bound, each once.</summary>
    private static ReportingCalendar[] CalendarsOf(FamilyShare[] shares)
    {
        List<ReportingCalendar>? calendars = null;
        foreach (var share in shares)
        {
            for (var place = 0; place < share.Terms.Count; place++)
            {
                if (share.Terms[place] is not { IsIdle: false, Fact.Fact.Calendar: { } calendar }) continue;
                if (calendars?.Exists(known => ReferenceEquals(known, calendar) || known.Id == calendar.Id) != true)
                    (calendars ??= []).Add(calendar);
            }
        }

        return calendars?.ToArray() ?? [];
    }
}
