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
        var acts = new RegisterReader(upper).Acts();
        var registers = Registers(upper, acts);
        return new Gazetteer(upper.Version, new RegisterReader(upper).Levels(), () => new RegisterReader(upper).SourceErrors(), level => level switch
        {
            OrganisationLevel.District => Lower("districts.txt.gz", () => []),
            OrganisationLevel.Commune => Lower("communes.txt.gz", () => new RegisterReader(DataFile.Embedded("commune-events.txt.gz")).Events(acts)),
            _ => registers[(int)level],
        });

        LevelRegister Lower(string name, Func<IEnumerable<UnitEvent>> events) => new([.. new RegisterReader(DataFile.Embedded(name)).Units(acts)], events);
    }

    /// <summary>A register all of whose levels stand in one file.</summary>
    public static Gazetteer Of(DataFile file, Action<ReferenceDataException>? refused = null)
    {
        var reader = new RegisterReader(file, refused);
        var registers = Registers(file, reader.Acts(), refused);
        return new Gazetteer(file.Version, reader.Levels(), reader.SourceErrors, level => registers[(int)level]);
    }

    /// <summary>The units of each level that stand in one file, by level, their events read when they are first asked for.</summary>
    private static LevelRegister[] Registers(DataFile file, IReadOnlyDictionary<string, LegalAct> acts, Action<ReferenceDataException>? refused = null)
    {
        var events = new Lazy<List<UnitEvent>>(() => new RegisterReader(file, refused).Events(acts));
        var units = new List<OrganisationUnit>[(int)OrganisationLevel.Commune + 1];
        for (var place = 0; place < units.Length; place++) units[place] = [];
        foreach (var unit in new RegisterReader(file, refused).Units(acts)) units[(int)unit.Level].Add(unit);
        return Array.ConvertAll(units, list => new LevelRegister([.. list], () => list.Count == 0 ? [] : events.Value.Where(edge => edge.Successor.Level == list[0].Level)));
    }
}
