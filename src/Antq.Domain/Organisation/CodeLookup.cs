namespace Antq.Domain.Organisation;

/// <summary>The one place where the lives under a code are looked up, whatever their days.</summary>
internal static class CodeLookup
{
    /// <summary>Every unit that ever had the code, earliest first; empty where none had it, or where it is no code.</summary>
    public static IReadOnlyList<OrganisationUnit> LivesOf(Gazetteer gazetteer, string code)
    {
        if (UnitKey.LevelOf(code) is not { } level) return [];
        var units = gazetteer.Units;
        var first = 0;
        for (var end = units.Count; first < end;)
        {
            var middle = first + ((end - first) / 2);
            if (IsBefore(units[middle].Key, level, code)) first = middle + 1;
            else end = middle;
        }

        var lives = new List<OrganisationUnit>();
        for (; first < units.Count && units[first].Code == code; first++) lives.Add(units[first]);
        return lives;
    }

    private static bool IsBefore(UnitKey key, OrganisationLevel level, string code)
    {
        var order = key.Level - level;
        return order == 0 ? string.CompareOrdinal(key.Code, code) < 0 : order < 0;
    }
}
