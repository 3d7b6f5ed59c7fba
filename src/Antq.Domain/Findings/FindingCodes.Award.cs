using static Antq.Domain.FindingSeverity;

namespace Antq.Domain;

public static partial class FindingCodes
{
    /// <summary>The law does not allow that kind of recipient to receive that form.</summary>
    public static FindingCode RecipientNotAllowed { get; } = new("ANTQ1201", Error,
        "{form} không tặng cho {recipient} ({basis}).",
        "The form {form} is not given to {recipient} ({basis}).");

    /// <summary>The law does not allow that office to confer that form: probably a wording error.</summary>
    public static FindingCode IssuerNotCompetent { get; } = new("ANTQ1202", Warning,
        "{office} không có thẩm quyền tặng {form}; có lẽ là {likely}.",
        "The {office} may not confer the form {form}; probably {likely} is meant.");

    /// <summary>The office did not exist on the day of the award.</summary>
    public static FindingCode OfficeEnded { get; } = new("ANTQ1203", Warning,
        "Thẩm quyền của {office} đã kết thúc trước ngày {day} ({basis}).",
        "The office {office} ended before {day} ({basis}).");

    /// <summary>The award law data do not cover that day.</summary>
    public static FindingCode LawUnknown { get; } = new("ANTQ1204", Information,
        "Không rõ quy định về {form} vào ngày {day} (dữ liệu {version}).",
        "The rules for the form {form} on {day} are not known (data {version}).");

    /// <summary>The law has no such award on that day.</summary>
    public static FindingCode AwardNotInForce { get; } = new("ANTQ1205", Warning,
        "{award} không có trong quy định của pháp luật vào ngày {day} ({basis}).",
        "{award} is not an award of the law in force on {day} ({basis}).");

    /// <summary>A class is stated for an award that has none.</summary>
    public static FindingCode AwardHasNoClasses { get; } = new("ANTQ1206", Warning,
        "{award} không chia hạng ({basis}).",
        "{award} has no classes ({basis}).");

    /// <summary>
    /// The law forbids the type of commendation for such recipients on every day on which the award can have been conferred.
    /// </summary>
    public static FindingCode TypeNotForRecipient { get; } = new("ANTQ1207", Error,
        "Loại hình {type} không dành cho {recipient} ({basis}).",
        "A commendation {type} is not for {recipient} ({basis}).");

    /// <summary>
    /// The type of commendation is not for such recipients by a rule that is not certain: an amendment that was not read may change it.
    /// </summary>
    public static FindingCode TypeDoubtfulForRecipient { get; } = new("ANTQ1218", Warning,
        "Loại hình {type} có thể không dành cho {recipient} ({basis}); quy định này chưa chắc chắn.",
        "Commendations {type} may not be for {recipient} ({basis}); that rule is not certain.");

    /// <summary>The day is after the last one for which the award law data are verified.</summary>
    public static FindingCode LawSunset { get; } = new("ANTQ1208", Warning,
        "Dữ liệu luật chỉ bảo đảm đến ngày {last}; ngày {day} có thể đã theo quy định khác ({basis}).",
        "The data covers the law up to {last} only; on {day} other rules may apply ({basis}).");

    /// <summary>The law has no award with that identifier.</summary>
    public static FindingCode UnknownAward { get; } = new("ANTQ1209", Warning,
        "Pháp luật không có khen thưởng “{award}” (dữ liệu {version}).{nearest} Nếu không ghi tên, khen thưởng được tính theo hình thức.",
        "The law has no award “{award}” (data {version}).{nearest} Without a name, an award counts by its form.");

    /// <summary>The award named is of another form than the one in the report.</summary>
    public static FindingCode AwardOfAnotherForm { get; } = new("ANTQ1210", Error,
        "{award} thuộc hình thức {actual}, không phải {form}.",
        "{award} is of the form {actual}, not {form}.");

    /// <summary>An award is only proposed: it is not counted.</summary>
    public static FindingCode AwardOnlyProposed { get; } = new("ANTQ1211", Information,
        "{count} {form} mới được đề nghị, chưa được tính.",
        "{count} of the form {form} are only proposed and are not counted.");

    /// <summary>The title names a steering committee as the giver: it presents awards, and never issues them.</summary>
    public static FindingCode CommitteeNeverIssues { get; } = new("ANTQ1212", Warning,
        "“{title}”: Ban Chỉ đạo chỉ trao, không có thẩm quyền tặng; người tặng được ghi là {office}.",
        "“{title}”: a steering committee presents awards and never confers them; the issuer is taken to be the {office}.");

    /// <summary>The number of recipients not broken down equals that of those broken down: possibly the same recipients twice.</summary>
    public static FindingCode RecipientsToldTwice { get; } = new("ANTQ1213", Warning,
        "Số chưa phân loại tập thể, cá nhân ({unsplit}) và số đã phân loại ({split}) có thể là cùng một số.",
        "The recipients that are not split by kind ({unsplit}) and those that are ({split}) may be the same.");

    /// <summary>The words for the recipients do not match their numbers.</summary>
    public static FindingCode RecipientsWordingDiffers { get; } = new("ANTQ1214", Error,
        "“{wording}” nghĩa là {meant}, nhưng ghi là {stated}.",
        "“{wording}” means {meant}, but {stated} is given.");

    /// <summary>The title of an award means another award than the one in the report.</summary>
    public static FindingCode TitleMeansAnotherAward { get; } = new("ANTQ1215", Warning,
        "“{title}” nghĩa là {meant}, khác với khen thưởng được ghi.",
        "“{title}” means {meant}, which is not the award that is stated.");

    /// <summary>A part of an award is of another form, issuer, day, territory or kind of recipients than its whole.</summary>
    public static FindingCode AwardPartOutsideWhole { get; } = new("ANTQ1217", Error,
        "Phần trong đó không nằm trong số khen thưởng chung: khác về hình thức, cấp khen thưởng, thời gian, địa bàn hoặc đối tượng.",
        "The part is not of its whole: its form, issuer, days, territory or recipients are others.");

    /// <summary>An act amended the law, and its text was not read: the rule of the day may differ.</summary>
    public static FindingCode LawAmended { get; } = new("ANTQ1216", Information,
        "{act} đã sửa đổi luật nhưng nội dung sửa đổi chưa được đối chiếu; đến ngày {day}, quy định ({basis}) có thể đã thay đổi.",
        "{act} amended the law, and its text was not read; on {day} the rule ({basis}) may differ.");

    /// <summary>A recipient does not meet a requirement of the law.</summary>
    public static FindingCode AwardConditionBroken { get; } = new("ANTQ4001", Error,
        "Không đủ điều kiện tặng {award}: {condition} ({basis}).",
        "The conditions for {award} are not met: {condition} ({basis}).");

    /// <summary>A question to the award law lacks a detail that the answer depends on.</summary>
    public static FindingCode AwardQuestionIncomplete { get; } = new("ANTQ4002", Information,
        "Chưa thể trả lời: còn thiếu {missing}.",
        "This cannot be answered yet; missing: {missing}.");

    /// <summary>The law leaves the details to an act whose text was not read.</summary>
    public static FindingCode DelegatedRuleUnread { get; } = new("ANTQ4003", Information,
        "Luật giao cho văn bản khác quy định chi tiết ({basis}); {act} chưa được đối chiếu.",
        "The law leaves the details to another act ({basis}); {act}, which lays them down, was not read.");
}
