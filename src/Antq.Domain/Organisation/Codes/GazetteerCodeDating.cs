namespace Antq.Domain.Organisation;

/// <summary>Dates bare codes (mã), for callers who do not know the day of their data.</summary>
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
}
