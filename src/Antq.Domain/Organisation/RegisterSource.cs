using Antq.Domain.Data;

namespace Antq.Domain.Organisation;

/// <summary>Where the units of a register come from: the files of the library, or a file of the caller.</summary>
internal static class RegisterSource
{
    /// <summary>
    /// The register of the library: one file with everything down to the provinces, and for each level below one that is read when it is
    /// first asked for.
    /// </summary>
    public static Gazetteer Embedded()
    {
        var upper = DataFile.Embedded("register.txt.gz");
        var reader = new RegisterReader(upper);
        var acts = reader.Acts();
        var registers = Registers(reader.Units(acts), () => reader.Events(acts));
        return new Gazetteer(upper.Version, reader.Levels(), reader.SourceErrors, level => level switch
        {
            OrganisationLevel.District => Lower("districts.txt.gz", () => []),
            OrganisationLevel.Commune => Lower("communes.txt.gz", () => new RegisterReader(DataFile.Embedded("commune-events.txt.gz")).Events(acts)),
            _ => registers[(int)level],
        });

        LevelRegister Lower(string name, Func<IEnumerable<UnitEvent>> events) => new([.. new RegisterReader(DataFile.Embedded(name)).Units(acts)], events);
    }

    /// <summary>A register all of whose levels have been read and checked.</summary>
    public static Gazetteer Of(RegisterContent content)
    {
        var registers = Registers(content.Units, () => content.Edges);
        return new Gazetteer(content.Version, content.Levels, () => content.SourceErrors, level => registers[(int)level]);
    }

    /// <summary>The units of each level, by level, their events read when they are first asked for.</summary>
    private static LevelRegister[] Registers(IEnumerable<OrganisationUnit> units, Func<IEnumerable<UnitEvent>> events)
    {
        var read = new Lazy<IEnumerable<UnitEvent>>(events);
        var lists = new List<OrganisationUnit>[(int)OrganisationLevel.Commune + 1];
        for (var place = 0; place < lists.Length; place++) lists[place] = [];
        foreach (var unit in units) lists[(int)unit.Level].Add(unit);
        return Array.ConvertAll(lists, list => new LevelRegister([.. list], () => list.Count == 0 ? [] : read.Value.Where(edge => edge.Successor.Level == list[0].Level)));
    }
}
