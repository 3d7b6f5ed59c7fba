using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The texts that are valid in a column of a gazetteer.</summary>
internal static class ValueForms
{
    /// <summary>Returns whether a text that is not empty can be read; texts and acts are checked further elsewhere.</summary>
    public static bool Takes(this ValueForm form, ReadOnlySpan<char> text) => form switch
    {
        ValueForm.Key => UnitKey.TryParse(text, null, out _),
        ValueForm.Day => DayText.TryParse(text, out _),
        ValueForm.Level => EnumName<OrganisationLevel>.TryParse(text, out _),
        ValueForm.KindOfUnit => UnitKinds.TryParseVietnamese(text, out _),
        ValueForm.KindOfEvent => EnumName<UnitEventKind>.TryParse(text, out _),
        ValueForm.Share => EnumName<TerritoryShare>.TryParse(text, out _),
        ValueForm.Confidence => EnumName<Confidence>.TryParse(text, out _),
        _ => true,
    };

    /// <summary>Returns a description of the expected value.</summary>
    public static FindingValue Expected(this ValueForm form)
    {
        var (vietnamese, english) = form switch
        {
            ValueForm.Key => new("khóa đơn vị như “24@2025-07-01”", "the key of a unit such as “24@2025-07-01”"),
            ValueForm.Day =>
                new("ngày như “2025-07-01”, thuộc các năm 0001 đến 9998", "a day such as “2025-07-01”, of the years 0001 to 9998"),
            ValueForm.Level => OneOf<OrganisationLevel>(),
            ValueForm.KindOfUnit => OneOf(string.Join(", ", Enum.GetValues<UnitKind>().Select(kind => kind.Name(Language.Vietnamese)))),
            ValueForm.KindOfEvent => OneOf<UnitEventKind>(),
            ValueForm.Share => OneOf<TerritoryShare>(),
            _ => OneOf<Confidence>(),
        };
        return new FindingValue("expected", vietnamese, english);
    }

    private static BilingualText OneOf<T>()
        where T : struct, Enum
        => OneOf(string.Join(", ", Enum.GetValues<T>().Select(EnumName<T>.Of)));

    private static BilingualText OneOf(string values) => new($"một trong {values}", $"one of {values}");
}
