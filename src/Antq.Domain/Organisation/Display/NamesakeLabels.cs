namespace Antq.Domain.Organisation;

/// <summary>Distinguishes units of the same name by as little as possible.</summary>
internal sealed class NamesakeLabels
{
    /// <summary>The units above that may distinguish a unit: district and province.</summary>
    private const int Heights = 2;

    private readonly IReadOnlyList<UnitEntry> _units;
    private readonly Language _language;
    private readonly string[] _names;
    private readonly List<string>[] _details;

    public NamesakeLabels(IReadOnlyList<UnitEntry> units, Language language)
    {
        _units = units;
        _language = language;
        _names = [.. units.Select(unit => unit.Name(language))];
        _details = [.. units.Select(_ => new List<string>())];
        foreach (var namesakes in Groups(Enumerable.Range(0, units.Count), _names)) TellApart(namesakes, 0);
    }

    public string[] ToArray()
        => [.. _names.Zip(_details, (name, details) => details.Count == 0 ? name : $"{name} ({string.Join(", ", details)})")];

    /// <summary>
    /// Adds the next detail to units with the same label so far, if it differs among them, and continues with those that are still the
    /// same.
    /// </summary>
    private void TellApart(int[] alike, int step)
    {
        string[] detail = [.. alike.Select(place => step switch
        {
            < Heights => Above(_units[place], step),
            Heights => _units[place].Label(_language),
            Heights + 1 => Days(place, alike),
            _ => _units[place].Key.ToString(),
        })];
        if (detail.Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            for (var i = 0; i < alike.Length; i++)
            {
                if (step == Heights) _names[alike[i]] = detail[i];
                else if (detail[i].Length > 0) _details[alike[i]].Add(detail[i]);
            }
        }

        if (step > Heights + 1) return;
        foreach (var group in Groups(Enumerable.Range(0, alike.Length), detail))
            TellApart([.. group.Select(place => alike[place])], step + 1);
    }

    /// <summary>Returns the name of the territory this many steps above; empty when there is none.</summary>
    private string Above(UnitEntry unit, int height)
    {
        var above = unit.Parent;
        for (; height > 0; height--) above = above?.Parent;
        return above is not null && above.Unit.Level.HasGround() ? above.Name(_language) : "";
    }

    /// <summary>Returns the days of a life: only the end of the earliest.</summary>
    private string Days(int place, int[] among)
    {
        var unit = _units[place].Unit;
        var isEarliest = unit.ValidTo is not null && among.All(other => unit.FirstDay <= _units[other].Unit.FirstDay);
        return UnitLabels.Days(isEarliest ? null : unit.ValidFrom, unit.ValidTo, _language);
    }

    /// <summary>Returns those positions that share their text with another.</summary>
    private static int[][] Groups(IEnumerable<int> places, string[] texts)
        => [.. places.GroupBy(place => texts[place], StringComparer.Ordinal).Select(group => group.ToArray())
            .Where(group => group.Length > 1)];
}
