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
        var registers = Registers(new RegisterReader(upper), acts);
        return new Gazetteer(upper.Version, new RegisterReader(upper).Levels(), level => level switch
        {
            OrganisationLevel.District => Lower("districts.txt.gz", () => []),
            OrganisationLevel.Commune => Lower("communes.txt.gz", () => new RegisterReader(DataFile.Embedded("commune-events.txt.gz")).Events(acts)),
            _ => registers[level],
        });

        LevelRegister Lower(string name, Func<IEnumerable<UnitEvent>> events) => new([.. new RegisterReader(DataFile.Embedded(name)).Units(acts)], events);
    }

    /// <summary>A register all of whose levels stand in one file.</summary>
    public static Gazetteer Of(DataFile file, Action<ReferenceDataException>? refused = null)
    {
        var reader = new RegisterReader(file, refused);
        var registers = Registers(reader, reader.Acts());
        return new Gazetteer(file.Version, reader.Levels(), level => registers.TryGetValue(level, out var register) ? register : new LevelRegister([], () => []));
    }

    private static Dictionary<OrganisationLevel, LevelRegister> Registers(RegisterReader reader, IReadOnlyDictionary<string, LegalAct> acts)
    {
        var events = reader.Events(acts).ToLookup(edge => edge.Successor.Level);
        return reader.Units(acts)
            .GroupBy(unit => unit.Level)
            .ToDictionary(level => level.Key, level => new LevelRegister([.. level], () => events[level.Key]));
    }
}
