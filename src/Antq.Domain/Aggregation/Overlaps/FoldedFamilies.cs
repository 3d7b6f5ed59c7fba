namespace Antq.Domain.Aggregation;

/// <summary>What families of facts that overlap give to a cell together. Those of a part are folded once, so that the ministry adds parts and not families.</summary>
internal sealed class FoldedFamilies
{
    private readonly Apartness _apart;
    private readonly CountSum _sum;

    /// <param name="families">The families, with what each gives.</param>
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

            sum.Add(share.Sum);
            Largest = Int128.Max(Largest, lower);
        }

        (Shares, _sum, _apart) = (shares, sum, apart);
        Disputed = Array.Exists(shares, share => share.Conflicts.Count > 0) ? Array.FindAll(shares, share => share.Conflicts.Count > 0) : [];
        Calendars = [.. shares.SelectMany(share => share.Calendars).DistinctBy(calendar => calendar.Id, StringComparer.Ordinal)];
    }

    /// <summary>None.</summary>
    public static FoldedFamilies None { get; } = new([], null!);

    /// <summary>What each family gives.</summary>
    public IReadOnlyList<FamilyShare> Shares { get; }

    /// <summary>The families in which facts contradict or cross each other.</summary>
    public IReadOnlyList<FamilyShare> Disputed { get; }

    /// <summary>The calendars of the facts that are in a bound.</summary>
    public IReadOnlyList<ReportingCalendar> Calendars { get; }

    /// <summary>The sum of what they give.</summary>
    public ref readonly CountSum Sum => ref _sum;

    /// <summary>The largest lower bound.</summary>
    public Int128 Largest { get; }

    /// <summary>Whether one of them has no value.</summary>
    public bool IsRefused { get; }

    /// <summary>The last day of the oldest fact that is in a bound, as a number; the largest there is where none is.</summary>
    public int Oldest { get; } = int.MaxValue;

    /// <summary>On which axes they are apart.</summary>
    public ref readonly Apartness Apart => ref _apart;
}
