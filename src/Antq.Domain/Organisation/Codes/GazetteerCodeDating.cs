namespace Antq.Domain.Organisation;

/// <summary>Finds of which days bare codes (mã) are: the way to them for whoever does not know the day.</summary>
public static class GazetteerCodeDating
{
    /// <summary>
    /// The days on which every code means a unit, and what each means then; or why there are none. Codes that stand several times
    /// count once. Nothing is trimmed, completed or dropped: a text that is the code of no unit is told apart.
    /// </summary>
    /// <exception cref="ArgumentException">There is no code, or one is null.</exception>
    public static CodeDating DateCodes(this Gazetteer gazetteer, IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return gazetteer.DateCodes(codes.Select(code => new NamedCode(code, null)));
    }

    /// <summary>
    /// The days on which every code means a unit of the name beside it, compared as people type names. A name that no unit of the
    /// code bore makes the set a mixture; a blank name decides nothing.
    /// </summary>
    /// <exception cref="ArgumentException">There is no code, or one is null.</exception>
    public static CodeDating DateCodes(this Gazetteer gazetteer, IEnumerable<NamedCode> codes)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(codes);
        var different = new HashSet<NamedCode>();
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
