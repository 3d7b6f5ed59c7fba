using static Antq.Domain.Findings.FindingSeverity;

namespace Antq.Domain.Findings;

/// <summary>
/// Every code of this library. A code keeps its meaning for ever and is never used again; 1xxx are about one report,
/// 2xxx about adding reports up, 3xxx about a register, see <see cref="RegisterFindingCodes"/>.
/// </summary>
public static class FindingCodes
{
    /// <summary>A unit key of the report is not in the register.</summary>
    public static FindingCode UnknownUnit { get; } = new("ANTQ1001", Error,
        "Không có đơn vị '{key}' (dữ liệu {version}).",
        "There is no unit '{key}' (data {version}).");

    /// <summary>A unit of the report does not exist on the day of the report.</summary>
    public static FindingCode UnitNotAlive { get; } = new("ANTQ1002", Error,
        "Đơn vị {unit} không tồn tại vào ngày {day} (dữ liệu {version}).",
        "The unit {unit} does not exist on {day} (data {version}).");

    /// <summary>The period begins before the unit's life: the report speaks of today's territory for earlier days too.</summary>
    public static FindingCode PeriodOlderThanUnit { get; } = new("ANTQ1003", Information,
        "Kỳ báo cáo ({period}) bắt đầu trước khi có đơn vị {unit} vào {day}; số liệu được hiểu là của địa bàn đơn vị tại ngày báo cáo.",
        "The period ({period}) begins before the unit {unit} did on {day}; the figures are read as those of its territory on the day of the report.");

    /// <summary>A measure of the report is not declared.</summary>
    public static FindingCode UnknownMeasure { get; } = new("ANTQ1004", Error,
        "Chỉ tiêu '{measure}' chưa được khai báo.",
        "The measure '{measure}' is not declared.");

    /// <summary>A period or a day begins after the day of the report.</summary>
    public static FindingCode ReportBeforePeriod { get; } = new("ANTQ1005", Error,
        "Báo cáo ngày {day} nói về thời gian bắt đầu từ {first}.",
        "The report of {day} speaks of a time that begins on {first}.");

    /// <summary>The words of a count say something else than its bounds.</summary>
    public static FindingCode WordingContradictsBounds { get; } = new("ANTQ1006", Error,
        "'{wording}' nghĩa là {meant}, nhưng số ghi là {stated}.",
        "'{wording}' means {meant}, but the number given is {stated}.");

    /// <summary>A stated total differs from the sum of its parts.</summary>
    public static FindingCode StatedTotalDiffers { get; } = new("ANTQ1101", Error,
        "Tổng số nêu là {total}, nhưng các phần cộng lại là {sum}.",
        "The stated total is {total}, but its parts add up to {sum}.");

    /// <summary>A part is larger than its whole.</summary>
    public static FindingCode PartExceedsWhole { get; } = new("ANTQ1102", Error,
        "Phần trong đó ({part}) lớn hơn số chung ({whole}).",
        "The part ({part}) is larger than its whole ({whole}).");

    /// <summary>A measure is larger than another that bounds it.</summary>
    public static FindingCode MeasureExceedsItsLimit { get; } = new("ANTQ1103", Error,
        "Số {measure} ({value}) không thể lớn hơn số {limit} ({bound}).",
        "The number of {measure} ({value}) cannot be larger than the number of {limit} ({bound}).");

    /// <summary>So many of so many, and the first number is the larger.</summary>
    public static FindingCode MoreThanAll { get; } = new("ANTQ1104", Error,
        "{value} trên tổng số {all}: phần lớn hơn toàn bộ.",
        "{value} of {all}: more than all of them.");

    /// <summary>The number of units that a figure is out of is not the number that there were.</summary>
    public static FindingCode WrongNumberOfUnits { get; } = new("ANTQ1105", Error,
        "Trên tổng số {all}, nhưng ngày {day} có {actual} tỉnh, thành phố (dữ liệu {version}).",
        "Out of {all}, but on {day} there were {actual} provinces (data {version}).");

    /// <summary>The length that a phase is said to have does not fit its years.</summary>
    public static FindingCode PhaseLengthDiffers { get; } = new("ANTQ1106", Warning,
        "Giai đoạn {first} – {last} được gọi là '{label}'.",
        "The phase {first} – {last} is called '{label}'.");

    /// <summary>An anniversary does not fit its years.</summary>
    public static FindingCode AnniversaryDiffers { get; } = new("ANTQ1107", Error,
        "Kỷ niệm {years} năm, nhưng từ {origin} đến {year} là {actual} năm.",
        "An anniversary of {years} years, but from {origin} to {year} there are {actual}.");

    /// <summary>One award has more recipients than the group they are said to be among.</summary>
    public static FindingCode RecipientsExceedGroup { get; } = new("ANTQ1108", Error,
        "{value} được khen thưởng trong số {all} {measure}.",
        "{value} received it, among {all} {measure}.");

    /// <summary>Several awards together have more recipients than the group they are said to be among.</summary>
    public static FindingCode RecipientsTogetherExceedGroup { get; } = new("ANTQ1109", Warning,
        "Cộng lại {value} lượt được khen thưởng trong số {all} {measure}.",
        "{value} awards together, among {all} {measure}.");

    /// <summary>The law does not let that kind of recipient have that form.</summary>
    public static FindingCode RecipientNotAllowed { get; } = new("ANTQ1201", Error,
        "{form} không tặng cho {recipient} ({basis}).",
        "The form {form} is not given to {recipient} ({basis}).");

    /// <summary>The law does not let that office confer that form: probably a wording error.</summary>
    public static FindingCode IssuerNotCompetent { get; } = new("ANTQ1202", Warning,
        "{office} không có thẩm quyền tặng {form}; có lẽ là {likely}.",
        "The {office} may not confer the form {form}; probably {likely} is meant.");

    /// <summary>The office did not exist on the day of the award.</summary>
    public static FindingCode OfficeEnded { get; } = new("ANTQ1203", Warning,
        "{office} không còn vào ngày {day} ({basis}).",
        "The {office} was no more on {day} ({basis}).");

    /// <summary>The award law data do not reach that day.</summary>
    public static FindingCode LawUnknown { get; } = new("ANTQ1204", Information,
        "Không rõ quy định về {form} vào ngày {day} (dữ liệu {version}).",
        "The rules for the form {form} on {day} are not known (data {version}).");

    /// <summary>A later revision, or a report that says so, takes this report's place.</summary>
    public static FindingCode ReportSuperseded { get; } = new("ANTQ2001", Information,
        "Báo cáo {report} bản {revision} được thay bằng {by}.",
        "Report {report}, revision {revision}, is replaced by {by}.");

    /// <summary>Two different documents bear the same id and last revision: neither is used, nor an earlier one.</summary>
    public static FindingCode ReportsClash { get; } = new("ANTQ2002", Error,
        "Hai báo cáo khác nhau cùng mang số {report} bản {revision}; không dùng báo cáo nào, kể cả bản trước.",
        "Two different reports bear the id {report}, revision {revision}; neither is used, nor an earlier one.");

    /// <summary>The same report is given twice: it is used once.</summary>
    public static FindingCode ReportGivenTwice { get; } = new("ANTQ2003", Warning,
        "Báo cáo {report} bản {revision} có hai lần; chỉ dùng một lần.",
        "Report {report}, revision {revision}, is given twice; it is used once.");

    /// <summary>A fact that an error points at stays out of every total.</summary>
    public static FindingCode FactLeftOut { get; } = new("ANTQ2004", Warning,
        "Số liệu này không được tính ({reason}).",
        "This fact stays out of every total ({reason}).");

    /// <summary>Facts overlap without one containing the other: the sum is bounded.</summary>
    public static FindingCode FactsCross { get; } = new("ANTQ2005", Warning,
        "{measure} của {unit}: {facts} trùng nhau một phần, nên chỉ biết trong khoảng {value}.",
        "{measure} of {unit}: {facts} overlap in part, so only bounds are known: {value}.");

    /// <summary>Facts that should agree cannot all be true: there is no value.</summary>
    public static FindingCode FactsContradict { get; } = new("ANTQ2006", Error,
        "{measure} của {unit}: {facts} mâu thuẫn ({left} so với {right}), nên không có giá trị.",
        "{measure} of {unit}: {facts} contradict each other ({left} against {right}), so there is no value.");

    /// <summary>A fact says nothing about the period asked for.</summary>
    public static FindingCode FactOutsidePeriod { get; } = new("ANTQ2007", Information,
        "Số liệu này ngoài kỳ {period}.",
        "This fact is outside the period {period}.");

    /// <summary>Reports say that they take each other's place: none of them is used.</summary>
    public static FindingCode ReportsReplaceEachOther { get; } = new("ANTQ2008", Error,
        "Báo cáo {report} bản {revision} và {by} thay thế lẫn nhau; không dùng báo cáo nào.",
        "Report {report}, revision {revision}, and {by} take each other's place; none of them is used.");

    /// <summary>Awards of several reports are alike: perhaps one event told twice. They count all the same.</summary>
    public static FindingCode SuspectedDuplicate { get; } = new("ANTQ2009", Warning,
        "{facts} giống hệt nhau; có thể là một lần khen thưởng được báo cáo {count} lần, nhưng vẫn được tính cả.",
        "{facts} are alike; perhaps one conferral told {count} times, but all are counted.");

    /// <summary>Every code, in the order of the identifiers.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        UnknownUnit, UnitNotAlive, PeriodOlderThanUnit, UnknownMeasure, ReportBeforePeriod, WordingContradictsBounds,
        StatedTotalDiffers, PartExceedsWhole, MeasureExceedsItsLimit, MoreThanAll, WrongNumberOfUnits, PhaseLengthDiffers,
        AnniversaryDiffers, RecipientsExceedGroup, RecipientsTogetherExceedGroup,
        RecipientNotAllowed, IssuerNotCompetent, OfficeEnded, LawUnknown,
        ReportSuperseded, ReportsClash, ReportGivenTwice, FactLeftOut, FactsCross, FactsContradict, FactOutsidePeriod, ReportsReplaceEachOther, SuspectedDuplicate,
        .. RegisterFindingCodes.All,
    ];
}
