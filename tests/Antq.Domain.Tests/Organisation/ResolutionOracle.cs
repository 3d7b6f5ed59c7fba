using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>The units that code and name of a row mean, by reading every unit; names are compared without case, marks and signs.</summary>
internal static class ResolutionOracle
{
    private static readonly string[] Letters =
        ["aàảãáạăằẳẵắặâầẩẫấậ", "dđ", "eèẻẽéẹêềểễếệ", "iìỉĩíịyỳỷỹýỵ", "oòỏõóọôồổỗốộơờởỡớợ", "uùủũúụưừửữứự"];

    private static readonly (OrganisationUnit Unit, string Code, HashSet<string> Names)[] Units =
    [
        .. Gazetteer.Default.Units.Select(unit => (unit, unit.Code,
            unit.States.SelectMany(state => new[] { state.Name, state.NameIn(Language.English) }).Concat(unit.Aliases).Select(Bare)
                .ToHashSet(StringComparer.Ordinal))),
    ];

    private static readonly ILookup<string, OrganisationUnit> ByCode = Units.ToLookup(
        one => one.Code, one => one.Unit, StringComparer.Ordinal);

    private static readonly ILookup<string, OrganisationUnit> ByNumber = Units.Where(one => one.Code[0] == '0').ToLookup(
        one => one.Code.TrimStart('0'), one => one.Unit, StringComparer.Ordinal);

    private static readonly ILookup<string, OrganisationUnit> ByName = Units
        .SelectMany(one => one.Names.Select(name => (name, one.Unit))).ToLookup(one => one.name, one => one.Unit, StringComparer.Ordinal);

    /// <summary>The units of a day with the code as written.</summary>
    public static IEnumerable<OrganisationUnit> Written(string code, LocalDate? day) => ByCode[code].Where(unit => Lives(unit, day));

    /// <summary>The units of a day whose code is the text with zeros in front.</summary>
    public static IEnumerable<OrganisationUnit> WithZeros(string code, LocalDate? day) => ByNumber[code].Where(unit => Lives(unit, day));

    /// <summary>The units of a day that have, or had, the name.</summary>
    public static IEnumerable<OrganisationUnit> Named(string name, LocalDate? day) => ByName[Bare(name)].Where(unit => Lives(unit, day));

    /// <summary>The units that explain code and name.</summary>
    public static OrganisationUnit[] Both(string code, string name, LocalDate? day)
        => [.. Written(code, day).Concat(WithZeros(code, day)).Intersect(Named(name, day))];

    /// <summary>Whether code and name as they stand may be those of two units of one level.</summary>
    public static bool AreOfTwoOfALevel(string code, string name, LocalDate? day, OrganisationUnit[] both)
        => Written(code, day).Any(written => Named(name, day).Except(both).Any(named => named.Level == written.Level));

    private static bool Lives(OrganisationUnit unit, LocalDate? day) => day is not { } on || unit.IsAliveOn(on);

    private static string Bare(string name)
        => string.Concat(name.ToLowerInvariant()
            .Select(letter => Array.Find(Letters, row => row.Contains(letter))?[0] ?? letter).Where(char.IsAsciiLetterOrDigit));
}
