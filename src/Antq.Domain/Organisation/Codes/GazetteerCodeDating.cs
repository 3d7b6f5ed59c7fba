using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// Dates bare codes (mã), for callers who do not know the day of their data, and finds the units of rows whose code or name may be wrong.
/// </summary>
public static class GazetteerCodeDating
{
    /// <summary>
    /// Returns the days on which every code means a unit, with the meaning of each; or the reason why there are none. Repeated codes count
    /// once. Nothing is trimmed, completed or dropped: a text that is the code of no unit is listed separately.
    /// </summary>
    /// <exception cref="ArgumentException">There is no code, or one is null.</exception>
    public static CodeDating DateCodes(this Gazetteer gazetteer, IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return gazetteer.DateCodes(codes.Select(code => new CodeDating.NamedCode(code, null)));
    }

    /// <summary>
    /// Returns the days on which every code means a unit with the given name, compared as people type names. A name that no unit of the
    /// code had makes the set a mixture; a blank name is ignored.
    /// </summary>
    /// <exception cref="ArgumentException">There is no code, or one is null.</exception>
    public static CodeDating DateCodes(this Gazetteer gazetteer, IEnumerable<CodeDating.NamedCode> codes)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(codes);
        var different = new HashSet<CodeDating.NamedCode>();
        var position = 0;
        foreach (var given in codes)
        {
            position++;
            if (given?.Code is null) throw new ArgumentException($"The code in position {position} is null.", nameof(codes));
            different.Add(string.IsNullOrWhiteSpace(given.Name) ? given with { Name = null } : given);
        }

        if (position == 0) throw new ArgumentException("There is no code to date.", nameof(codes));
        return CodeDater.Date(gazetteer, different);
    }

    /// <summary>
    /// Returns the units that a row of code and name may mean, ranked, each with the reason; one is certain only if nothing contradicts it
    /// and nothing else explains the row. A code may have lost the zeros in front, be one of a second kind or of another day; a name may
    /// have a kind before it and the units above after it, and another spelling.
    /// </summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="code">The code (mã) as given, such as <c>1</c>, <c>00001</c> or <c>VN-HN</c>; null or blank for none.</param>
    /// <param name="name">The name as given, such as <c>P. Phúc Xá</c>; null or blank when there is none.</param>
    /// <param name="day">The day of the data; null when it is not known, so that units of all days are candidates.</param>
    /// <param name="level">The level of the unit; null for any.</param>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has them.</exception>
    public static Gazetteer.Resolution Resolve(
        this Gazetteer gazetteer, string? code, string? name, LocalDate? day = null, OrganisationLevel? level = null)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        return new RowResolver(gazetteer, day, level).Resolve(code, name);
    }

    /// <summary>
    /// Resolves the rows of a column, equal ones once. What the certain rows show orders the candidates of the others, see
    /// <see cref="Gazetteer.ColumnResolution"/>, and decides nothing.
    /// </summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="rows">The rows; an empty code and a null or blank name are none.</param>
    /// <param name="day">The day of the data; null when it is not known.</param>
    /// <param name="level">The level of the units; null for any.</param>
    /// <exception cref="ArgumentException">A row or its code is null, or the gazetteer has no units of that level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has them.</exception>
    public static Gazetteer.ColumnResolution ResolveAll(
        this Gazetteer gazetteer, IEnumerable<CodeDating.NamedCode> rows, LocalDate? day = null, OrganisationLevel? level = null)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(rows);
        return ColumnResolver.Resolve(gazetteer, rows, day, level);
    }
}
