using Antq.Domain.Data;

namespace Antq.Domain.Organisation;

/// <summary>The source of the units of a gazetteer: the files of the library, or a file of the caller.</summary>
internal static class RegisterSource
{
    /// <summary>
    /// Returns the gazetteer of the library: one file with everything down to the provinces, and for each lower level one that is read on
    /// first use.
    /// </summary>
    public static Gazetteer Embedded()
    {
        var upper = DataFile.Embedded("register.txt.gz");
        var reader = new RegisterReader(upper);
        var acts = new Lazy<Dictionary<string, LegalAct>>(reader.Acts);
        var events = new Lazy<List<UnitEvent>>(() => reader.Events(acts.Value));
        var table = new UnitTable(upper, () => acts.Value);
        return new Gazetteer(upper.Version, reader.Levels(), reader.SourceErrors, level => level switch
        {
            OrganisationLevel.District => new LevelRegister(Table("districts.txt.gz").Of(level), () => new ListedEvents([])),
            OrganisationLevel.Commune => new LevelRegister(Table("communes.txt.gz").Of(level), () => new EventTable(DataFile.Embedded("commune-events.txt.gz"), acts.Value)),
            _ => new LevelRegister(table.Of(level), () => OfLevel(events.Value, level)),
        });

        UnitTable Table(string name) => new(DataFile.Embedded(name), () => acts.Value);
    }

    /// <summary>Returns a gazetteer with all levels read and checked.</summary>
    public static Gazetteer Of(RegisterContent content)
    {
        var units = content.Units.ToLookup(unit => unit.Level);
        return new Gazetteer(
            content.Version,
            content.Levels,
            () => content.SourceErrors,
            level => new LevelRegister(new ListedUnits([.. units[level]]), () => OfLevel(content.Edges, level)));
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
