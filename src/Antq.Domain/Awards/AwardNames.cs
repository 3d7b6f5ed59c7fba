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

    /// <summary>The body whose office it is (its head, or the body itself).</summary>
    public static BodyKind Body(this IssuingOffice office) => Row(Offices.Value, office).Enum<BodyKind>("body");

    /// <summary>The name of a type of commendation, such as <c>khen thưởng đột xuất</c>.</summary>
    public static string Name(this CommendationType type, Language language) => Named(Types.Value, type, language);

    /// <summary>The name of a kind of recipients, such as <c>tập thể</c>.</summary>
    public static string Name(this RecipientKind kind, Language language) => kind switch
    {
        RecipientKind.Collectives => In(language, "tập thể", "collectives"),
        RecipientKind.Individuals => In(language, "cá nhân", "individuals"),
        RecipientKind.Households => In(language, "hộ gia đình", "households"),
        _ => throw Unknown(nameof(kind), kind),
    };

    /// <summary>The name of a class, such as <c>hạng Nhất</c>.</summary>
    public static string Name(this AwardClass rank, Language language) => rank switch
    {
        AwardClass.First => In(language, "hạng Nhất", "first class"),
        AwardClass.Second => In(language, "hạng Nhì", "second class"),
        AwardClass.Third => In(language, "hạng Ba", "third class"),
        _ => throw Unknown(nameof(rank), rank),
    };

    /// <summary>The name of a family of awards.</summary>
    public static string Name(this AwardFamily family, Language language) => family switch
    {
        AwardFamily.EmulationTitle => In(language, "danh hiệu thi đua", "emulation title"),
        AwardFamily.Commendation => In(language, "hình thức khen thưởng", "form of commendation"),
        _ => throw Unknown(nameof(family), family),
    };

    /// <summary>The name of a part of a question to the law.</summary>
    public static string Name(this AwardPart part, Language language) => part switch
    {
        AwardPart.Law => In(language, "quy định của ngày đó", "the law of that day"),
        AwardPart.Office => In(language, "người có thẩm quyền", "who confers it"),
        AwardPart.Recipient => In(language, "đối tượng được tặng", "who receives it"),
        AwardPart.History => In(language, "khen thưởng đã có được tặng vì thành tích nào", "what the awards already held were for"),
        _ => throw Unknown(nameof(part), part),
    };

    /// <summary>The word for a rank beside another.</summary>
    public static string Name(this AwardPrecedence precedence, Language language) => precedence switch
    {
        AwardPrecedence.Equal => In(language, "ngang nhau", "equal"),
        AwardPrecedence.Higher => In(language, "cao hơn", "higher"),
        AwardPrecedence.Lower => In(language, "thấp hơn", "lower"),
        AwardPrecedence.CannotTell => In(language, "luật không xếp thứ bậc", "not ordered by the law"),
        _ => throw Unknown(nameof(precedence), precedence),
    };

    /// <summary>The name of a kind of legal text.</summary>
    public static string Name(this LegalRegimeKind kind, Language language) => kind switch
    {
        LegalRegimeKind.Law => In(language, "luật", "law"),
        LegalRegimeKind.Decree => In(language, "nghị định", "decree"),
        LegalRegimeKind.Circular => In(language, "thông tư", "circular"),
        _ => throw Unknown(nameof(kind), kind),
    };

    private static string In(Language language, string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

    private static Dictionary<T, DataRow> Rows<T>(string table)
        where T : struct, Enum
        => File.Value.Table(table).ToDictionary(row => row.Enum<T>("id"));

    private static string Named<T>(Dictionary<T, DataRow> rows, T id, Language language)
        where T : struct, Enum
        => Row(rows, id)[language == Language.Vietnamese ? "name" : "name_en"];

    private static DataRow Row<T>(Dictionary<T, DataRow> rows, T id)
        where T : struct, Enum
        => rows.TryGetValue(id, out var row) ? row : throw Unknown(nameof(id), id);

    private static ArgumentOutOfRangeException Unknown<T>(string argument, T value)
        where T : struct, Enum
        => new(argument, value, $"There is no such {typeof(T).Name}.");
}
