namespace Antq.Domain;

/// <summary>The names of the kinds of units.</summary>
public static class UnitKinds
{
    private static readonly (string Vietnamese, string English, string Word, string EnglishWord, string Short)[] Names =
    [
        ("bộ", "ministry", "bộ", "ministry", "bộ"),
        ("cục", "department", "cục", "department", "cục"),
        ("tỉnh", "province", "tỉnh", "province", "tỉnh"),
        ("thành phố trực thuộc trung ương", "central city", "thành phố", "city", "TP."),
        ("đặc khu trực thuộc trung ương", "central special zone", "đặc khu", "special zone", "đặc khu"),
        ("huyện", "rural district", "huyện", "district", "H."),
        ("quận", "urban district", "quận", "district", "Q."),
        ("thị xã", "town", "thị xã", "town", "TX."),
        ("thành phố", "provincial city", "thành phố", "city", "TP."),
        ("xã", "commune", "xã", "commune", "xã"),
        ("phường", "ward", "phường", "ward", "P."),
        ("thị trấn", "township", "thị trấn", "township", "TT."),
        ("đặc khu", "special zone", "đặc khu", "special zone", "đặc khu"),
    ];

    /// <summary>The number of kinds.</summary>
    internal static int Count => Names.Length;

    /// <summary>Returns the name of a kind in the language requested, such as <c>thành phố trực thuộc trung ương</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string Name(this UnitKind kind, Language language)
        => language == Language.Vietnamese ? Of(kind).Vietnamese : Of(kind).English;

    /// <summary>
    /// Returns the abbreviation before a name, such as <c>TP.</c> and <c>P.</c>; the whole word if none is in use. English has no such
    /// forms.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string ShortName(this UnitKind kind, Language language)
        => language == Language.Vietnamese ? Of(kind).Short : Of(kind).EnglishWord;

    /// <summary>
    /// Returns the word for a kind next to a name: <c>thành phố</c> or <c>city</c> for a city under the central government.
    /// </summary>
    internal static string Word(this UnitKind kind, Language language)
        => language == Language.Vietnamese ? Of(kind).Word : Of(kind).EnglishWord;

    /// <summary>Tries to get the kind with that Vietnamese name.</summary>
    internal static bool TryParseVietnamese(ReadOnlySpan<char> name, out UnitKind kind)
    {
        for (var index = 0; index < Names.Length; index++)
        {
            if (!name.SequenceEqual(Names[index].Vietnamese)) continue;
            kind = (UnitKind)index;
            return true;
        }

        kind = default;
        return false;
    }

    /// <summary>Returns whether the units of a level are territories, rather than bodies.</summary>
    internal static bool HasGround(this OrganisationLevel level) => level >= OrganisationLevel.Province;

    /// <summary>Returns the level of the units of a kind.</summary>
    internal static OrganisationLevel LevelOf(this UnitKind kind) => kind switch
    {
        UnitKind.Ministry => OrganisationLevel.Ministry,
        UnitKind.Department => OrganisationLevel.Department,
        UnitKind.Province or UnitKind.CentralCity or UnitKind.CentralSpecialZone => OrganisationLevel.Province,
        UnitKind.RuralDistrict or UnitKind.UrbanDistrict or UnitKind.Town or UnitKind.ProvincialCity => OrganisationLevel.District,
        _ => OrganisationLevel.Commune,
    };

    private static (string Vietnamese, string English, string Word, string EnglishWord, string Short) Of(UnitKind kind)
        => (int)kind >= 0 && (int)kind < Names.Length
            ? Names[(int)kind]
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of unit.");
}
