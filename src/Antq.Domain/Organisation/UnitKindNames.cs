using Antq.Domain.Findings;

namespace Antq.Domain.Organisation;

/// <summary>What the kinds of units are called.</summary>
public static class UnitKindNames
{
    private static readonly (string Vietnamese, string English)[] Names =
    [
        ("bộ", "ministry"),
        ("cục", "department"),
        ("tỉnh", "province"),
        ("thành phố trực thuộc trung ương", "central city"),
        ("đặc khu trực thuộc trung ương", "central special zone"),
        ("huyện", "rural district"),
        ("quận", "urban district"),
        ("thị xã", "town"),
        ("thành phố", "provincial city"),
        ("xã", "commune"),
        ("phường", "ward"),
        ("thị trấn", "township"),
        ("đặc khu", "special zone"),
    ];

    /// <summary>The name of a kind in the language asked for, such as <c>thành phố trực thuộc trung ương</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string Name(this UnitKind kind, Language language)
    {
        if ((int)kind < 0 || (int)kind >= Names.Length) throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of unit.");
        return language == Language.Vietnamese ? Names[(int)kind].Vietnamese : Names[(int)kind].English;
    }

    /// <summary>The kind with that Vietnamese name.</summary>
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

    /// <summary>Whether the units of a level are territories, rather than bodies.</summary>
    internal static bool HasGround(this OrganisationLevel level) => level >= OrganisationLevel.Province;

    /// <summary>The level of the units of a kind.</summary>
    internal static OrganisationLevel LevelOf(this UnitKind kind) => kind switch
    {
        UnitKind.Ministry => OrganisationLevel.Ministry,
        UnitKind.Department => OrganisationLevel.Department,
        UnitKind.Province or UnitKind.CentralCity or UnitKind.CentralSpecialZone => OrganisationLevel.Province,
        UnitKind.RuralDistrict or UnitKind.UrbanDistrict or UnitKind.Town or UnitKind.ProvincialCity => OrganisationLevel.District,
        _ => OrganisationLevel.Commune,
    };
}
