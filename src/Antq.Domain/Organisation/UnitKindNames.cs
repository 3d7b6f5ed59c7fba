using Antq.Domain.Findings;

namespace Antq.Domain.Organisation;

/// <summary>What the kinds of units are called.</summary>
public static class UnitKindNames
{
    /// <summary>The name of a kind in the language asked for, such as <c>thành phố trực thuộc trung ương</c>.</summary>
    public static string Name(this UnitKind kind, Language language) => (kind, language) switch
    {
        (UnitKind.Ministry, Language.Vietnamese) => "bộ",
        (UnitKind.Department, Language.Vietnamese) => "cục",
        (UnitKind.Province, Language.Vietnamese) => "tỉnh",
        (UnitKind.CentralCity, Language.Vietnamese) => "thành phố trực thuộc trung ương",
        (UnitKind.Ministry, _) => "ministry",
        (UnitKind.Department, _) => "department",
        (UnitKind.Province, _) => "province",
        (UnitKind.CentralCity, _) => "central city",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of unit."),
    };

    /// <summary>The kind with that Vietnamese name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    internal static UnitKind ParseVietnamese(string name)
    {
        foreach (var kind in Enum.GetValues<UnitKind>())
        {
            if (kind.Name(Language.Vietnamese) == name) return kind;
        }

        throw new FormatException($"'{name}' is not a kind of unit.");
    }
}
