using Antq.Domain.Data;
using Antq.Domain.Findings;
using Antq.Domain.Organisation;

namespace Antq.Domain.Awards;

/// <summary>What forms, classes, offices, recipients and the other terms of the award law are called.</summary>
public static class AwardNames
{
    private static readonly Lazy<DataFile> File = new(() => DataFile.Embedded("awards.txt"));

    private static readonly Lazy<Dictionary<AwardForm, DataRow>> Forms = new(() => Rows<AwardForm>("award-forms"));

    private static readonly Lazy<Dictionary<IssuingOffice, DataRow>> Offices = new(() => Rows<IssuingOffice>("issuing-offices"));

    private static readonly Lazy<Dictionary<CommendationType, DataRow>> Types = new(() => Rows<CommendationType>("commendation-types"));

    /// <summary>The name of a form, such as <c>Bằng khen</c>.</summary>
    public static string Name(this AwardForm form, Language language) => Named(Forms.Value, form, language);

    /// <summary>The name of an office, such as <c>Giám đốc Công an cấp tỉnh</c>.</summary>
    public static string Name(this IssuingOffice office, Language language) => Named(Offices.Value, office, language);

    /// <summary>The name of an office as people write it in little room, such as <c>Chủ tịch UBND cấp tỉnh</c>; the whole name where no shorter one is in use.</summary>
    public static string ShortName(this IssuingOffice office, Language language)
        => office.Name(language).Replace("Ủy ban nhân dân", "UBND", StringComparison.Ordinal).Replace("Bộ Công an", "BCA", StringComparison.Ordinal);

    /// <summary>The body whose office it is (its head, or the body itself).</summary>
    public static BodyKind Body(this IssuingOffice office) => Row(Offices.Value, office).Enum<BodyKind>("body");

    /// <summary>The name of a type of commendation, such as <c>khen thưởng đột xuất</c>.</summary>
    public static string Name(this CommendationType type, Language language) => Named(Types.Value, type, language);

    /// <summary>The name of a kind of recipients, such as <c>tập thể</c>.</summary>
    public static string Name(this RecipientKind kind, Language language) => Terms.Name(kind, language);

    /// <summary>The name of a class, such as <c>hạng Nhất</c>.</summary>
    public static string Name(this AwardClass rank, Language language) => Terms.Name(rank, language);

    /// <summary>The name of a family of awards.</summary>
    public static string Name(this AwardFamily family, Language language) => Terms.Name(family, language);

    /// <summary>The name of a kind of conditions.</summary>
    public static string Name(this AwardConditionKind kind, Language language) => Terms.Name(kind, language);

    /// <summary>The name of a part of a question to the law.</summary>
    public static string Name(this AwardPart part, Language language) => Terms.Name(part, language);

    /// <summary>The word for a rank beside another.</summary>
    public static string Name(this AwardPrecedence precedence, Language language) => Terms.Name(precedence, language);

    /// <summary>The name of a kind of legal text.</summary>
    public static string Name(this LegalRegimeKind kind, Language language) => Terms.Name(kind, language);

    private static Dictionary<T, DataRow> Rows<T>(string table)
        where T : struct, Enum
        => File.Value.Table(table).ToDictionary(row => row.Enum<T>("id"));

    private static string Named<T>(Dictionary<T, DataRow> rows, T id, Language language)
        where T : struct, Enum
        => Row(rows, id)[language == Language.Vietnamese ? "name" : "name_en"];

    private static DataRow Row<T>(Dictionary<T, DataRow> rows, T id)
        where T : struct, Enum
        => rows.TryGetValue(id, out var row) ? row : throw new ArgumentOutOfRangeException(nameof(id), id, $"There is no such {typeof(T).Name}.");
}
