using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>The source of the units of a gazetteer: the files of the library, or a file of the caller.</summary>
internal static class GazetteerSource
{
    /// <summary>The first day of the units of districts and communes that are not in the file of those that ended earlier.</summary>
    private static readonly LocalDate Recent = new(2025, 6, 30);

    /// <summary>
    /// Returns the gazetteer of the library: one file with everything down to the provinces, one for each lower level that is read on first
    /// use, and one with the districts and communes that ended before them, which is read when an earlier day is asked for.
    /// </summary>
    public static Gazetteer Embedded()
    {
        var upper = DataFile.Embedded("gazetteer.txt.gz");
        var reader = new GazetteerReader(upper);
        var levels = reader.Levels();
        var acts = new Lazy<Dictionary<string, LegalAct>>(reader.Acts);
        var events = new Lazy<List<UnitEvent>>(() => reader.Events(acts.Value));
        var table = new UnitTable(upper, () => acts.Value, levels.From);
        var earlier = new Lazy<DataFile>(() => DataFile.Embedded("earlier.txt.gz"));
        var earlierActs = new Lazy<Dictionary<string, LegalAct>>(() => ActsOf(earlier.Value));
        var earlierTable = new Lazy<UnitTable>(() => new UnitTable(earlier.Value, () => earlierActs.Value, levels.From));
        return new Gazetteer(upper.Version, levels, reader.SourceErrors, level => level switch
        {
            OrganisationLevel.District => new LevelUnits(Table("districts.txt.gz").Of(level), () => new ListedEvents([]), Earlier(level)),
            OrganisationLevel.Commune =>
                new LevelUnits(Table("communes.txt.gz").Of(level),
                () => new EventTable(DataFile.Embedded("commune-events.txt.gz"), acts.Value), Earlier(level)),
            _ => new LevelUnits(table.Of(level), () => OfLevel(events.Value, level)),
        }, Recent);

        UnitTable Table(string name)
            => new(DataFile.Embedded(name), () => acts.Value, levels.From, key => earlierTable.Value.StatesOf(key));

        EarlierUnits Earlier(OrganisationLevel level) => new(
            Recent, level, () => earlierTable.Value.Of(level), () => new EventTable(earlier.Value, earlierActs.Value, level));

        Dictionary<string, LegalAct> ActsOf(DataFile file)
        {
            var all = new GazetteerReader(file).Acts();
            foreach (var (id, act) in acts.Value) all.Add(id, act);
            return all;
        }
    }

    /// <summary>Returns a gazetteer with all levels read and checked.</summary>
    public static Gazetteer Of(GazetteerContent content)
    {
        var units = content.Units.ToLookup(unit => unit.Level);
        return new Gazetteer(
            content.Version,
            content.Levels,
            () => content.SourceErrors,
            level => new LevelUnits(new ListedUnits([.. units[level]]), () => OfLevel(content.Edges, level)));
    }

    private static ListedEvents OfLevel(IReadOnlyList<UnitEvent> events, OrganisationLevel level)
    {
        var ofLevel = new List<UnitEvent>();
        foreach (var edge in events)
        {
            if (edge.Successor.Level == level) ofLevel.Add(edge);
        }

        return new ListedEvents(ofLevel);
    }
}
