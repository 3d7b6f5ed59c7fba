using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Resolves the rows of a column, equal ones once, and orders undecided ones by what the certain ones show.</summary>
internal static class ColumnResolver
{
    /// <summary>The number of certain rows from which their level counts.</summary>
    private const int FewestOfALevel = 2;

    public static Gazetteer.ColumnResolution Resolve(
        Gazetteer gazetteer, IEnumerable<CodeDating.NamedCode> rows, LocalDate? day, OrganisationLevel? level)
    {
        var resolver = new RowResolver(gazetteer, day, level);
        var known = new Dictionary<CodeDating.NamedCode, Gazetteer.Resolution>();
        var resolved = new List<Gazetteer.Resolution>();
        foreach (var row in rows)
        {
            if (row?.Code is null)
                throw new ArgumentException($"The row in position {resolved.Count + 1} is null, or its code is.", nameof(rows));
            if (!known.TryGetValue(row, out var one)) known.Add(row, one = resolver.Resolve(row.Code, row.Name));
            resolved.Add(one);
        }

        var context = ContextOf(resolved);
        if (context == ColumnContext.None) return new Gazetteer.ColumnResolution(gazetteer.Version, [.. resolved], context);
        var ordered = known.Values.ToDictionary(one => one, one => one.In(context));
        return new Gazetteer.ColumnResolution(gazetteer.Version, [.. resolved.Select(one => ordered[one])], context);
    }

    private static ColumnContext ContextOf(List<Gazetteer.Resolution> rows)
    {
        var (lost, kept, certain) = (0, false, 0);
        var levels = new HashSet<OrganisationLevel>();
        foreach (var row in rows)
        {
            kept |= row.KeepsZeros;
            if (row.CertainCode == Gazetteer.CodeAgreement.LostZeros) lost++;
            if (row.CertainLevel is not { } level) continue;
            certain++;
            levels.Add(level);
        }

        return new ColumnContext(kept ? 0 : lost, levels.Count == 1 && certain >= FewestOfALevel ? levels.First() : null);
    }
}
