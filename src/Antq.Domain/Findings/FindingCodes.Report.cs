using static Antq.Domain.FindingSeverity;

namespace Antq.Domain;

public static partial class FindingCodes
{
    /// <summary>A unit key of the report is not in the gazetteer.</summary>
    public static FindingCode UnknownUnit { get; } = new("ANTQ1001", Error,
        "Không có đơn vị “{key}” (dữ liệu {version}).{known} Đơn vị riêng được khai báo bằng Gazetteer.Load.",
        "There is no unit “{key}” (data {version}).{known} Units of your own are declared by Gazetteer.Load.");

    /// <summary>A unit of the report does not exist on the day of the report.</summary>
    public static FindingCode UnitNotAlive { get; } = new("ANTQ1002", Error,
        "Vào ngày {day}, {unit} không tồn tại (dữ liệu {version}).",
        "{unit} does not exist on {day} (data {version}).");

    /// <summary>A unit of the report is older than the gazetteer, which has no data for the day of the report.</summary>
    public static FindingCode UnitNotYetKnown { get; } = new("ANTQ1009", Error,
        "Dữ liệu {version} chỉ có {unit} từ ngày {known}; không thể kiểm tra ngày {day}. "
            + "Nếu biết đơn vị này trước đó không thay đổi, đặt AssumeUnchangedSince.",
        "Data {version} has no record of {unit} before {known}; {day} cannot be checked. "
            + "If the unit is known to have been unchanged before, set AssumeUnchangedSince.");

    /// <summary>
    /// A unit of the report is older than the gazetteer, and is assumed to have been before what it was on the gazetteer's first day.
    /// </summary>
    public static FindingCode UnitAssumedUnchanged { get; } = new("ANTQ1010", Information,
        "Giả định {unit} vào ngày {day} cũng như vào ngày {known}, ngày đầu tiên có trong dữ liệu {version}.",
        "{unit} is assumed to be the same on {day} as on {known}, the first day on record in data {version}.");

    /// <summary>
    /// A unit of the report ended before the day of the report, and the reported facts lie within its life: it is read as of its last day.
    /// </summary>
    public static FindingCode UnitReadAsOfItsLastDay { get; } = new("ANTQ1011", Information,
        "Ngày cuối cùng của {unit} là {last}, trước ngày báo cáo {day}; số liệu được hiểu theo ngày cuối cùng đó (dữ liệu {version}).",
        "{unit} ended on {last}, before the day of the report, {day}; its figures are read as of that last day (data {version}).");

    /// <summary>The period begins before the unit's life: the report covers today's territory for earlier days too.</summary>
    public static FindingCode PeriodOlderThanUnit { get; } = new("ANTQ1003", Information,
        "Kỳ báo cáo {period} bắt đầu trước ngày {day}, là ngày đầu tiên của {unit} trong danh mục; số liệu được hiểu là của địa bàn tại "
            + "ngày lập báo cáo.",
        "The reporting period, {period}, begins before {day}, the first day of {unit} in the gazetteer; the figures are read as those of "
            + "its territory on the day of the report.");

    /// <summary>A measure of the report is not declared.</summary>
    public static FindingCode UnknownMeasure { get; } = new("ANTQ1004", Error,
        "Chỉ tiêu “{measure}” chưa được khai báo.{nearest} Chỉ tiêu riêng được khai báo bằng MeasureCatalogue.With.",
        "The measure “{measure}” is not declared.{nearest} Measures of your own are declared by MeasureCatalogue.With.");

    /// <summary>A period or a day begins after the day of the report.</summary>
    public static FindingCode ReportBeforePeriod { get; } = new("ANTQ1005", Error,
        "Báo cáo lập ngày {day}, nhưng thời gian được báo cáo đến ngày {first} mới bắt đầu.",
        "The report of {day} covers a time that begins only on {first}.");

    /// <summary>The words of a count do not match its bounds.</summary>
    public static FindingCode WordingContradictsBounds { get; } = new("ANTQ1006", Error,
        "“{wording}” nghĩa là {meant}, nhưng số ghi là {stated}.",
        "“{wording}” means {meant}, but the number given is {stated}.");

    /// <summary>The words of a count are no count: a number of a document, a class, the name of a model.</summary>
    public static FindingCode WordingIsNoCount { get; } = new("ANTQ1007", Error,
        "“{wording}”: {reason}.",
        "“{wording}”: {reason}.");

    /// <summary>The members of an emulation cluster are not two or more separate units, all of them parts of the report's unit.</summary>
    public static FindingCode ClusterMembersInvalid { get; } = new("ANTQ1008", Error,
        "{member} không thể là thành viên của “{cluster}”: {reason}.",
        "{member} cannot be a member of “{cluster}”: {reason}.");

    /// <summary>A body that should be one the gazetteer does not list is a unit of it.</summary>
    public static FindingCode BodyIsAUnit { get; } = new("ANTQ1012", Warning,
        "“{body}” là một đơn vị trong danh mục: {unit}. Nên ghi đơn vị này ở trường đơn vị.",
        "“{body}” is a unit of the gazetteer: {unit}. Give it as the unit.");

    /// <summary>A figure is limited to a group of people in a cluster whose members are unknown.</summary>
    public static FindingCode GroupInUnknownCluster { get; } = new("ANTQ1013", Error,
        "Chưa rõ thành viên của cụm “{cluster}” nên không tính được số liệu của riêng {group} trong cụm.",
        "The members of “{cluster}” are unknown, so a figure of {group} in it cannot be counted.");

    /// <summary>The report is of a day after the last one whose events are in the gazetteer.</summary>
    public static FindingCode ReportAfterData { get; } = new("ANTQ1015", Information,
        "Báo cáo lập ngày {day}, sau ngày {known} là ngày cuối cùng có dữ liệu về đơn vị (dữ liệu {version}); coi như sau đó {unit} không "
            + "thay đổi.",
        "The report is of {day}; the data on units, {version}, end on {known}. {unit} is assumed to be unchanged since.");

    /// <summary>A movement, award form or issuing office of the report is not declared.</summary>
    public static FindingCode KindNotDeclared { get; } = new("ANTQ1014", Error,
        "{kind} “{id}” chưa được khai báo.{nearest} Loại riêng được khai báo bằng {catalogue}.With.",
        "{kind} “{id}” is not declared.{nearest} Kinds of your own are declared by {catalogue}.With.");

    /// <summary>A stated total differs from the sum of its parts.</summary>
    public static FindingCode StatedTotalDiffers { get; } = new("ANTQ1101", Error,
        "Tổng số được nêu là {total}, nhưng các phần cộng lại là {sum}.",
        "The stated total is {total}, but its parts add up to {sum}.");

    /// <summary>A part is larger than its whole.</summary>
    public static FindingCode PartExceedsWhole { get; } = new("ANTQ1102", Error,
        "Phần trong đó ({part}) lớn hơn tổng số ({whole}).",
        "The part ({part}) is larger than its whole ({whole}).");

    /// <summary>A measure is larger than another that bounds it.</summary>
    public static FindingCode MeasureExceedsItsLimit { get; } = new("ANTQ1103", Error,
        "Số {measure} ({value}) không thể lớn hơn số {limit} ({bound}).",
        "The number of {measure} ({value}) cannot be larger than the number of {limit} ({bound}).");

    /// <summary>In a figure “n of m”, n is larger than m.</summary>
    public static FindingCode MoreThanAll { get; } = new("ANTQ1104", Error,
        "Số được nêu ({value}) lớn hơn tổng số ({all}).",
        "{value} of {all} is more than all of them.");

    /// <summary>The number of units given as the denominator of a figure is not the number that existed.</summary>
    public static FindingCode WrongNumberOfUnits { get; } = new("ANTQ1105", Error,
        "Báo cáo ghi trên tổng số {all}, nhưng ngày {day} có {actual} tỉnh, thành phố (dữ liệu {version}).",
        "The report gives {all} as the total, but on {day} there were {actual} provinces (data {version}).");

    /// <summary>The stated length of a phase does not fit its years.</summary>
    public static FindingCode PhaseLengthDiffers { get; } = new("ANTQ1106", Warning,
        "Giai đoạn {first} – {last} được gọi là “{label}”, không khớp với số năm của giai đoạn.",
        "The phase {first} – {last} is called “{label}”, which is not its number of years.");

    /// <summary>An anniversary does not fit its years.</summary>
    public static FindingCode AnniversaryDiffers { get; } = new("ANTQ1107", Warning,
        "Ghi là kỷ niệm {years} năm, nhưng từ {origin} đến {year} là {actual} năm.",
        "The anniversary is given as {years} years, but from {origin} to {year} there are {actual}.");

    /// <summary>One award has more recipients than the group that contains them.</summary>
    public static FindingCode RecipientsExceedGroup { get; } = new("ANTQ1108", Error,
        "Số được khen thưởng ({value}) lớn hơn số {measure} ({all}).",
        "More are awarded ({value}) than there are {measure} ({all}).");

    /// <summary>Several awards together have more recipients than the group that contains them.</summary>
    public static FindingCode RecipientsTogetherExceedGroup { get; } = new("ANTQ1109", Warning,
        "Tổng số lượt được khen thưởng ({value}) lớn hơn số {measure} ({all}).",
        "The awards together ({value}) are more than the {measure} ({all}).");

    /// <summary>The parts of a figure that do not overlap add up to more than the figure.</summary>
    public static FindingCode PartsExceedWhole { get; } = new("ANTQ1110", Error,
        "Các phần cộng lại là {sum}, lớn hơn tổng số ({whole}).",
        "The parts add up to {sum}, more than the whole ({whole}).");

    /// <summary>The parts that are stated to make up a figure add up to another number.</summary>
    public static FindingCode PartsDifferFromWhole { get; } = new("ANTQ1111", Error,
        "Các phần cộng lại là {sum}, khác tổng số ({whole}).",
        "The parts add up to {sum}, but the whole is {whole}.");

    /// <summary>
    /// A flow of a period is larger than that of a longer period containing it: they are probably defined differently. A total that needs
    /// both has no value.
    /// </summary>
    public static FindingCode PeriodInsideHasMore { get; } = new("ANTQ1112", Warning,
        "{measure}: {period} có {value}, nhiều hơn {longer} ({whole}); có lẽ hai số được định nghĩa khác nhau nên không tính được tổng "
            + "số nào cần cả hai số.",
        "{measure}: {period} has {value}, more than {longer} ({whole}); perhaps the two are defined differently. A total that needs both "
            + "has no value.");

    /// <summary>A total is stated as an exact number although its parts are vague.</summary>
    public static FindingCode ExactTotalOfVagueParts { get; } = new("ANTQ1113", Warning,
        "Tổng số được nêu chính xác là {total}, nhưng các phần chỉ là ước lượng (cộng lại: {sum}).",
        "The total is stated as exactly {total}, but its parts are vague (together {sum}).");

    /// <summary>A total over several units is stated for a measure that is not additive over units.</summary>
    public static FindingCode TotalOverUnitsThatDoesNotAdd { get; } = new("ANTQ1114", Warning,
        "Số {measure} không cộng được qua các đơn vị; {total} chỉ là một số trong khoảng {bounds}.",
        "The number of {measure} does not add over units; {total} is only one number within {bounds}.");

    /// <summary>A total over several days or periods is stated for a stock.</summary>
    public static FindingCode TotalOverTimeThatDoesNotAdd { get; } = new("ANTQ1115", Warning,
        "Số {measure} là số tại một thời điểm, không cộng được qua thời gian (tổng số được nêu là {total}).",
        "The number of {measure} is that of one day and does not add over time (stated total: {total}).");

    /// <summary>There are more distinct recipients than awards.</summary>
    public static FindingCode RecipientsExceedAwards { get; } = new("ANTQ1116", Error,
        "Có {value} đối tượng khác nhau được khen thưởng, nhưng chỉ có {awards} lượt khen thưởng.",
        "There are {value} different recipients, but only {awards} awards.");

    /// <summary>The statement about a target does not fit the value and the target.</summary>
    public static FindingCode AchievementDiffers { get; } = new("ANTQ1117", Warning,
        "Báo cáo ghi “{achieved}”, nhưng {value} so với mục tiêu, kế hoạch {target} là {actual}.",
        "“{achieved}” is stated, but {value} of a target of {target} is {actual}.");

    /// <summary>The closing stock is not the opening stock plus inflows minus outflows.</summary>
    public static FindingCode StockDoesNotBalance { get; } = new("ANTQ1118", Error,
        "{measure}: đầu kỳ {opening}, tăng {inflow}, giảm {outflow}, nên cuối kỳ phải là {expected}, không phải {closing}.",
        "{measure}: {opening} at the beginning, plus {inflow}, minus {outflow}, makes {expected} at the end, not {closing}.");

    /// <summary>A figure is an estimate: it is excluded from all totals.</summary>
    public static FindingCode EstimateIsNoFact { get; } = new("ANTQ1119", Error,
        "{value} là số ước tính, không phải số liệu báo cáo: không được cộng.",
        "{value} is an estimate, not a reported figure: it is never added.");

    /// <summary>
    /// A measure is larger than another of the same cohort, which is possible only if it also counts cases of an earlier period.
    /// </summary>
    public static FindingCode MeasureExceedsItsCohort { get; } = new("ANTQ1120", Warning,
        "Số {measure} ({value}) lớn hơn số {limit} ({bound}); chỉ đúng nếu đã tính cả trường hợp của kỳ trước.",
        "The number of {measure} ({value}) is larger than the number of {limit} ({bound}); that is right only if it also counts cases of "
            + "an earlier period.");

    /// <summary>A stated share is not that of the value in its base.</summary>
    public static FindingCode ShareDiffers { get; } = new("ANTQ1121", Warning,
        "Tỉ lệ ghi là {share}, nhưng {value} trên {base} là {actual}.",
        "The stated share is {share}, but {value} of {base} is {actual}.");
}
