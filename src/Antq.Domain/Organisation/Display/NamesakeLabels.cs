namespace Antq.Domain.Organisation;

/// <summary>Tells units of one name apart by as little as does.</summary>
internal sealed class NamesakeLabels
{
    /// <summary>The places above a unit that may tell it apart: district and province.</summary>
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

    public string[] ToArray() => [.. _names.Zip(_details, (name, details) => details.Count == 0 ? name : $"{name} ({string.Join(", ", details)})")];

    /// <summary>Adds the next detail to units that have been called the same so far, where it is not the same for all, and goes on with those that it leaves alike.</summary>
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
        foreach (var group in Groups(Enumerable.Range(0, alike.Length), detail)) TellApart([.. group.Select(place => alike[place])], step + 1);
    }

    /// <summary>The name of the territory so many steps above; empty where there is none.</summary>
    private string Above(UnitEntry unit, int height)
    {
        var above = unit.Parent;
        for (; height > 0; height--) above = above?.Parent;
        return above is not null && above.Unit.Level.HasGround() ? above.Name(_language) : "";
    }

    /// <summary>The days of a life: of the earliest only its end.</summary>
    private string Days(int place, int[] among)
    {
        var unit = _units[place].Unit;
        var isEarliest = unit.ValidTo is not null && among.All(other => unit.FirstDay <= _units[other].Unit.FirstDay);
        return UnitLabels.Days(isEarliest ? null : unit.ValidFrom, unit.ValidTo, _language);
    }

    /// <summary>Those places of which another has the same text.</summary>
    private static int[][] Groups(IEnumerable<int> places, string[] texts)
        => [.. places.GroupBy(place => texts[place], StringComparer.Ordinal).Select(group => group.ToArray()).Where(group => group.Length > 1)];
}
