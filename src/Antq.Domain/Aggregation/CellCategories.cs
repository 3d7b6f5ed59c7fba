using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>The categories that cells are made of.</summary>
internal static class CellCategories
{
    /// <summary>Every category that some fact may be of, each member named or left open; the total first.</summary>
    public static IEnumerable<CellCategory> Of(IEnumerable<RowKind> kinds)
    {
        var (forms, issuers, recipients, populations) = (0u, 0u, 0u, new SortedDictionary<string, Population>(StringComparer.Ordinal));
        foreach (var kind in kinds)
        {
            forms |= Named(kind.Forms);
            issuers |= Named(kind.Issuers);
            recipients |= Named(kind.Recipients);
            if (kind.Population is { } population) populations[population.ToString()] = population;
        }

        return
            from form in OrAll(Members<AwardForm>(forms))
            from issuer in OrAll(Members<IssuingOffice>(issuers))
            from recipient in OrAll(Members<RecipientKind>(recipients))
            from population in OrAll(populations.Values)
            select new CellCategory(form, issuer, recipient, population);

        static uint Named(uint bits) => bits == uint.MaxValue ? 0 : bits;
    }

    private static IEnumerable<T> Members<T>(uint bits)
        where T : struct, Enum
        => Enumerable.Range(0, 32).Where(place => (bits & 1u << place) != 0).Select(EnumSlug<T>.At);

    private static IEnumerable<T?> OrAll<T>(IEnumerable<T> values)
        where T : struct
        => values.Select(value => (T?)value).Prepend(null);
}
