using Antq.Domain.Data;
using Antq.Domain.Findings;

namespace Antq.Domain.Awards;

/// <summary>What the reference data call forms, classes, offices and kinds of recipients.</summary>
public static class AwardNames
{
    private static readonly Lazy<DataFile> File = new(() => DataFile.Embedded("awards.txt"));

    private static readonly Lazy<Dictionary<AwardForm, DataRow>> Forms = new(() => File.Value.Table("award-forms").ToDictionary(row => row.Enum<AwardForm>("id")));

    private static readonly Lazy<Dictionary<IssuingOffice, DataRow>> Offices =
        new(() => File.Value.Table("issuing-offices").ToDictionary(row => row.Enum<IssuingOffice>("id")));

    /// <summary>The name of a form, such as <c>Bằng khen</c>.</summary>
    public static string Name(this AwardForm form, Language language) => Named(Forms.Value, form, language);

    /// <summary>The name of an office, such as <c>Giám đốc Công an cấp tỉnh</c>.</summary>
    public static string Name(this IssuingOffice office, Language language) => Named(Offices.Value, office, language);

    /// <summary>The name of a kind of recipients, such as <c>tập thể</c>.</summary>
    public static string Name(this RecipientKind kind, Language language) => (kind, language) switch
    {
        (RecipientKind.Collectives, Language.Vietnamese) => "tập thể",
        (RecipientKind.Individuals, Language.Vietnamese) => "cá nhân",
        (RecipientKind.Households, Language.Vietnamese) => "hộ gia đình",
        (RecipientKind.Collectives, _) => "collectives",
        (RecipientKind.Individuals, _) => "individuals",
        (RecipientKind.Households, _) => "households",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of recipients."),
    };

    private static string Named<T>(Dictionary<T, DataRow> rows, T id, Language language)
        where T : struct, Enum
        => rows.TryGetValue(id, out var row)
            ? row[language == Language.Vietnamese ? "name" : "name_en"]
            : throw new ArgumentOutOfRangeException(nameof(id), id, $"There is no such {typeof(T).Name}.");
}
