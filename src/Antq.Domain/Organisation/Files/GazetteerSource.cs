using Antq.Domain.Data;

namespace Antq.Domain.Organisation;

/// <summary>The source of the units of a gazetteer: the files of the library, or a file of the caller.</summary>
internal static class GazetteerSource
{
    /// <summary>
    /// Returns the gazetteer of the library: one file with everything down to the provinces, and for each lower level one that is read on
    /// first use.
    /// </summary>
    public static Gazetteer Embedded()
    {
        var upper = DataFile.Embedded("gazetteer.txt.gz");
        var reader = new GazetteerReader(upper);
        var acts = new Lazy<Dictionary<string, LegalAct>>(reader.Acts);
        var events = new Lazy<List<UnitEvent>>(() => reader.Events(acts.Value));
        var table = new UnitTable(upper, () => acts.Value);
        return new Gazetteer(upper.Version, reader.Levels(), reader.SourceErrors, level => level switch
        {
            OrganisationLevel.District => new LevelUnits(Table("districts.txt.gz").Of(level), () => new ListedEvents([])),
            OrganisationLevel.Commune =>
                new LevelUnits(Table("communes.txt.gz").Of(level),
                () => new EventTable(DataFile.Embedded("commune-events.txt.gz"), acts.Value)),
            _ => new LevelUnits(table.Of(level), () => OfLevel(events.Value, level)),
        });

        UnitTable Table(string name) => new(DataFile.Embedded(name), () => acts.Value);
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
