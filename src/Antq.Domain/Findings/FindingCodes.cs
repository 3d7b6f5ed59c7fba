using Antq.Domain.Findings;

using static Antq.Domain.FindingSeverity;

namespace Antq.Domain;

/// <summary>
/// Every code of this library. A code keeps its meaning for ever and is never reused; 1xxx are about one report, 2xxx about roll-ups, 3xxx
/// about a gazetteer, see <see cref="GazetteerFindingCodes"/>, 4xxx about a question to the award law, 5xxx about a document, 6xxx about
/// a report and its template.
/// </summary>
public static class FindingCodes
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

    /// <summary>A stated share is not that of the value in its base.</summary>
    public static FindingCode ShareDiffers { get; } = new("ANTQ1121", Warning,
        "Tỉ lệ ghi là {share}, nhưng {value} trên {base} là {actual}.",
        "The stated share is {share}, but {value} of {base} is {actual}.");

    /// <summary>A part of an award is of another form, issuer, day, territory or kind of recipients than its whole.</summary>
    public static FindingCode AwardPartOutsideWhole { get; } = new("ANTQ1217", Error,
        "Phần trong đó không nằm trong số khen thưởng chung: khác về hình thức, cấp khen thưởng, thời gian, địa bàn hoặc đối tượng.",
        "The part is not of its whole: its form, issuer, days, territory or recipients are others.");

    /// <summary>An act amended the law, and its text was not read: the rule of the day may differ.</summary>
    public static FindingCode LawAmended { get; } = new("ANTQ1216", Information,
        "{act} đã sửa đổi luật nhưng nội dung sửa đổi chưa được đối chiếu; đến ngày {day}, quy định ({basis}) có thể đã thay đổi.",
        "{act} amended the law, and its text was not read; on {day} the rule ({basis}) may differ.");

    /// <summary>A later revision, or a report that names it, supersedes this report.</summary>
    public static FindingCode ReportSuperseded { get; } = new("ANTQ2001", Information,
        "Báo cáo {report} bản {revision} được thay bằng {by}.",
        "Report {report}, revision {revision}, is replaced by {by}.");

    /// <summary>Two different documents have the same id and last revision: neither is used, nor an earlier one.</summary>
    public static FindingCode ReportsClash { get; } = new("ANTQ2002", Error,
        "Hai báo cáo khác nhau cùng mang số {report} bản {revision}; không dùng báo cáo nào, kể cả bản trước.",
        "Two different reports have the id {report}, revision {revision}; neither is used, nor an earlier one.");

    /// <summary>The same report is given twice: it is used once.</summary>
    public static FindingCode ReportGivenTwice { get; } = new("ANTQ2003", Warning,
        "Báo cáo {report} bản {revision} được nộp hai lần; chỉ dùng một lần.",
        "Report {report}, revision {revision}, is given twice; it is used once.");

    /// <summary>A fact with an error is excluded from all totals.</summary>
    public static FindingCode FactLeftOut { get; } = new("ANTQ2004", Warning,
        "Số liệu này không được tính ({reason}).",
        "This fact is excluded from all totals ({reason}).");

    /// <summary>Facts overlap without one containing the other: the sum is bounded.</summary>
    public static FindingCode FactsCross { get; } = new("ANTQ2005", Warning,
        "{measure} của {unit}: {facts} trùng nhau một phần, nên chỉ biết trong khoảng {value}.",
        "{measure} of {unit}: {facts} overlap in part, so only bounds are known: {value}.");

    /// <summary>Facts that must agree contradict each other: none of them is used.</summary>
    public static FindingCode FactsContradict { get; } = new("ANTQ2006", Error,
        "{measure} của {unit}: {facts} mâu thuẫn ({left} so với {right}, chênh lệch {difference}), nên không dùng được số nào.",
        "{measure} of {unit}: {facts} contradict each other ({left} against {right}, a difference of {difference}), so none of them is "
            + "used.");

    /// <summary>A fact contains nothing about the period requested.</summary>
    public static FindingCode FactOutsidePeriod { get; } = new("ANTQ2007", Information,
        "Số liệu này nằm ngoài kỳ {period}.",
        "This fact is outside the period {period}.");

    /// <summary>Reports supersede each other: none of them is used.</summary>
    public static FindingCode ReportsReplaceEachOther { get; } = new("ANTQ2008", Error,
        "Báo cáo {report} bản {revision} và {by} thay thế lẫn nhau; không dùng báo cáo nào.",
        "Report {report}, revision {revision}, and {by} replace each other; none of them is used.");

    /// <summary>Awards of several reports are alike: possibly one event reported twice. They are still counted.</summary>
    public static FindingCode SuspectedDuplicate { get; } = new("ANTQ2009", Warning,
        "{facts} giống hệt nhau; có thể là một lần khen thưởng được báo cáo {count} lần, nhưng vẫn được tính cả.",
        "{facts} are alike; perhaps they are one conferral reported {count} times, but all are counted.");

    /// <summary>Figures of two bodies of one unit whose names are near: possibly one body. They are counted as two.</summary>
    public static FindingCode BodiesMayBeOne { get; } = new("ANTQ2025", Warning,
        "“{one}” và “{other}” có thể là một nơi ({facts}), nhưng vẫn được tính là hai.",
        "“{one}” and “{other}” may be one body ({facts}), but are counted as two.");

    /// <summary>Reports of one conferral, with one event id, contradict each other: it counts once, or has no value.</summary>
    public static FindingCode EventReportsDiffer { get; } = new("ANTQ2010", Error,
        "Các báo cáo nêu lần khen thưởng “{event}” khác nhau về {differences}: {facts}; không tính hai lần.",
        "The reports of the conferral “{event}” differ in {differences}: {facts}; it is never counted twice.");

    /// <summary>The caller's policy resolves facts that contradict each other: the later one is used.</summary>
    public static FindingCode LaterFactStands { get; } = new("ANTQ2011", Warning,
        "{measure} của {unit}: {facts} mâu thuẫn ({left} so với {right}, chênh lệch {difference}); dùng số báo cáo sau.",
        "{measure} of {unit}: {facts} contradict each other ({left} against {right}, a difference of {difference}); the later one is "
            + "used.");

    /// <summary>Facts overlap, and the caller's policy chooses none: there is no value.</summary>
    public static FindingCode FactsOverlap { get; } = new("ANTQ2012", Error,
        "{measure} của {unit}: {facts} trùng nhau; theo yêu cầu không chọn số nào nên không có giá trị.",
        "{measure} of {unit}: {facts} overlap; as none is to be chosen, there is no value.");

    /// <summary>A stock is older than the measure, or the caller, allows: it is shown and not added.</summary>
    public static FindingCode FactIsStale { get; } = new("ANTQ2013", Warning,
        "Số liệu này đã cũ {age} ngày, quá giới hạn {limit} ngày; chỉ nêu để biết, không được cộng.",
        "This figure is {age} days old, more than the limit of {limit} days; it is shown and not added.");

    /// <summary>Flows of periods of several calendars are added: their years begin and end on different days.</summary>
    public static FindingCode CalendarsMixed { get; } = new("ANTQ2014", Warning,
        "{measure} của {unit}: {facts} theo các lịch báo cáo khác nhau ({calendars}); chỉ ngày nào thuộc kỳ mới chắc chắn được tính.",
        "{measure} of {unit}: {facts} are of several calendars ({calendars}); only what lies within the period for certain is counted "
            + "for certain.");

    /// <summary>The facts of a total cover less than the caller requires.</summary>
    public static FindingCode CoverageShort { get; } = new("ANTQ2015", Warning,
        "{measure} của {unit}: mới có số liệu của {covered}/{expected}, chưa đủ {minimum} theo yêu cầu.",
        "{measure} of {unit}: the figures cover {covered} of {expected}, less than the {minimum} that are asked for.");

    /// <summary>The facts of a total cover less than the measure, or the caller, requires: there is no value.</summary>
    public static FindingCode TotalWithheld { get; } = new("ANTQ2016", Warning,
        "{measure} của {unit}: mới có số liệu của {covered}/{expected}, chưa đủ {minimum} nên không nêu giá trị.",
        "{measure} of {unit}: the figures cover {covered} of {expected}, less than the {minimum} that are asked for, so the total is "
            + "withheld.");

    /// <summary>
    /// A fact covers more than a unit, and the caller's weights cannot apportion it: the unit has from none to all of it.
    /// </summary>
    public static FindingCode FactNotSharedOut { get; } = new("ANTQ2017", Warning,
        "Không chia được số liệu này theo trọng số: {reason}; mỗi đơn vị có thể có từ 0 đến toàn bộ.",
        "This fact is not shared out by weights: {reason}; each unit may have from none to all of it.");

    /// <summary>
    /// Distinct items, such as recipients, are more in one report than their occurrences in another, which covers all that the first does.
    /// </summary>
    public static FindingCode DistinctExceedsOccurrences { get; } = new("ANTQ2019", Error,
        "{measure} ({fact}) là {value}, vượt {limit} ({against}) là {bound}; chênh lệch {difference}.",
        "{measure} ({fact}) are {value}, which exceeds {limit} ({against}), {bound}; the difference is {difference}.");

    /// <summary>A fact has no place in columns: these contain figures of the units, periods and measures of their plan.</summary>
    public static FindingCode FactNotInColumns { get; } = new("ANTQ2020", Warning,
        "Không đưa được số liệu này vào cột: {reason}.",
        "This fact has no place in the columns: {reason}.");

    /// <summary>Several reports contain one conferral, with one event id, and agree: it counts once.</summary>
    public static FindingCode EventReportedTwice { get; } = new("ANTQ2021", Information,
        "Lần khen thưởng “{event}” có trong nhiều báo cáo với nội dung thống nhất: {facts} ({counts}); chỉ tính một lần.",
        "The conferral “{event}” is in several reports, which agree: {facts} ({counts}); it is counted once.");

    /// <summary>
    /// One event id is in reports whose territories have nothing in common: possibly two numberings. They count as different conferrals.
    /// </summary>
    public static FindingCode EventIdInSeveralTerritories { get; } = new("ANTQ2022", Warning,
        "Số hiệu “{event}” được dùng trong báo cáo của các địa bàn khác nhau: {facts}; được tính là các lần khen thưởng khác nhau.",
        "The event id “{event}” is in reports whose territories have nothing in common: {facts}; they are counted as different "
            + "conferrals.");

    /// <summary>A total exceeds 64 bits: there is no value.</summary>
    public static FindingCode TotalBeyond64Bits { get; } = new("ANTQ2023", Error,
        "{measure} của {unit}: tổng vượt quá số lớn nhất tính được vì {facts}; không nêu giá trị.",
        "{measure} of {unit}: the total is larger than any number that can be held, because of {facts}; there is no value.");

    /// <summary>A stock in use was reported before the period begins: it is the latest available.</summary>
    public static FindingCode StockBeforePeriod { get; } = new("ANTQ2024", Information,
        "Số liệu này là của ngày {day}, trước kỳ {period}; đây là số gần nhất đã báo cáo.",
        "This figure is of {day}, before the period {period}; it is the last one that was reported.");

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

    /// <summary>
    /// A document contains a member that this version of the library does not know; it was ignored, as the caller requested.
    /// </summary>
    public static FindingCode MemberLeftOut { get; } = new("ANTQ5001", Warning,
        "Tài liệu có mục “{member}” mà phiên bản này không biết; mục này bị bỏ qua.",
        "The document has a member “{member}” that this version does not know; it was passed over.");

    /// <summary>From this place on, the text is not JSON; nothing after it was read.</summary>
    public static FindingCode DocumentNotJson { get; } = new("ANTQ5002", Error,
        "Từ vị trí này, tài liệu không phải là JSON.",
        "The document is not JSON from here on.");

    /// <summary>A document is nested too deeply; nothing after this place was read.</summary>
    public static FindingCode DocumentTooDeep { get; } = new("ANTQ5003", Error,
        "Tài liệu lồng nhau quá {levels} cấp.",
        "The document is nested deeper than {levels} levels.");

    /// <summary>An object of a document has a member that its kind of objects does not have.</summary>
    public static FindingCode MemberUnknown { get; } = new("ANTQ5004", Error,
        "Ở đây không có mục “{member}”.{nearest} Các mục có thể có: {known}.",
        "There is no member “{member}” here.{nearest} Known: {known}.");

    /// <summary>An object of a document has a member twice.</summary>
    public static FindingCode MemberRepeated { get; } = new("ANTQ5005", Error,
        "Mục “{member}” được ghi hai lần.",
        "The member “{member}” occurs twice.");

    /// <summary>An object of a document lacks a member.</summary>
    public static FindingCode MemberMissing { get; } = new("ANTQ5006", Error,
        "Thiếu mục “{member}”.",
        "The member “{member}” is missing.");

    /// <summary>A value of a document is of another kind, such as a number where a text is expected.</summary>
    public static FindingCode ValueOfAnotherKind { get; } = new("ANTQ5007", Error,
        "Ở đây phải là {expected}, không phải {actual}.",
        "This is {expected}, not {actual}.");

    /// <summary>The text of a value of a document is not that of a unit key, a period, a day or the like.</summary>
    public static FindingCode ValueUnreadable { get; } = new("ANTQ5008", Error,
        "“{text}” không phải {expected}.",
        "“{text}” is not {expected}.");

    /// <summary>A name in a document is not one of those possible there.</summary>
    public static FindingCode NameUnknown { get; } = new("ANTQ5009", Error,
        "“{text}” không phải {expected}.{nearest} Có thể ghi: {known}.",
        "“{text}” is not {expected}.{nearest} Known: {known}.");

    /// <summary>A value of a document is out of its bounds, or refused for another reason of its own.</summary>
    public static FindingCode ValueInvalid { get; } = new("ANTQ5010", Error,
        "Giá trị không hợp lệ: {reason}.",
        "The value is not valid: {reason}.");

    /// <summary>The members of an object of a document exclude or require each other.</summary>
    public static FindingCode MembersContradict { get; } = new("ANTQ5011", Error,
        "Các mục không khớp nhau: {reason}.",
        "The members do not fit together: {reason}.");

    /// <summary>A document has what its format cannot hold.</summary>
    public static FindingCode FormatTooOld { get; } = new("ANTQ5012", Error,
        "Nội dung này cần định dạng “{needed}”; tài liệu ghi định dạng “{format}”.",
        "This needs the format “{needed}”; the document is of the format “{format}”.");

    /// <summary>A document has more faults than are listed.</summary>
    public static FindingCode FaultsNotListed { get; } = new("ANTQ5013", Error,
        "Tài liệu còn {count} lỗi khác chưa được liệt kê.",
        "The document has {count} other faults, which are not listed.");

    /// <summary>A report has no figure for a cell that its template asks for.</summary>
    public static FindingCode TemplateCellMissing { get; } = new("ANTQ6001", Warning,
        "Thiếu số liệu {measure} theo mẫu “{template}”; nếu chưa có số liệu hoặc không áp dụng thì phải ghi rõ, không để trống.",
        "There is no figure for {measure}, which the template “{template}” asks for; if there is none yet, or it does not apply, this must "
            + "be stated.");

    /// <summary>A report states that it has no figure yet for a cell that its template asks for.</summary>
    public static FindingCode TemplateCellNotReported { get; } = new("ANTQ6002", Information,
        "Mẫu “{template}”: {measure} chưa có số liệu.",
        "Template “{template}”: {measure} is not reported yet.");

    /// <summary>Every code, in the order of the identifiers.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        UnknownUnit, UnitNotAlive, PeriodOlderThanUnit, UnknownMeasure, ReportBeforePeriod, WordingContradictsBounds, WordingIsNoCount,
        ClusterMembersInvalid, UnitNotYetKnown, UnitAssumedUnchanged, UnitReadAsOfItsLastDay, BodyIsAUnit, GroupInUnknownCluster,
        StatedTotalDiffers, PartExceedsWhole, MeasureExceedsItsLimit, MoreThanAll, WrongNumberOfUnits, PhaseLengthDiffers,
        AnniversaryDiffers, RecipientsExceedGroup, RecipientsTogetherExceedGroup, PartsExceedWhole, PartsDifferFromWhole,
        PeriodInsideHasMore,
        ExactTotalOfVagueParts, TotalOverUnitsThatDoesNotAdd, TotalOverTimeThatDoesNotAdd, RecipientsExceedAwards, AchievementDiffers,
        StockDoesNotBalance, EstimateIsNoFact, MeasureExceedsItsCohort, ShareDiffers,
        RecipientNotAllowed, IssuerNotCompetent, OfficeEnded, LawUnknown, AwardNotInForce, AwardHasNoClasses, TypeNotForRecipient,
        LawSunset,
        UnknownAward, AwardOfAnotherForm, AwardOnlyProposed, CommitteeNeverIssues, RecipientsToldTwice,
        RecipientsWordingDiffers, TitleMeansAnotherAward, LawAmended, AwardPartOutsideWhole, TypeDoubtfulForRecipient,
        ReportSuperseded, ReportsClash, ReportGivenTwice, FactLeftOut, FactsCross, FactsContradict, FactOutsidePeriod,
        ReportsReplaceEachOther, SuspectedDuplicate,
        EventReportsDiffer, LaterFactStands, FactsOverlap, FactIsStale, CalendarsMixed, CoverageShort, TotalWithheld, FactNotSharedOut,
        DistinctExceedsOccurrences, FactNotInColumns,
        EventReportedTwice, EventIdInSeveralTerritories, TotalBeyond64Bits, StockBeforePeriod, BodiesMayBeOne,
        .. GazetteerFindingCodes.All,
        AwardConditionBroken, AwardQuestionIncomplete, DelegatedRuleUnread,
        MemberLeftOut, DocumentNotJson, DocumentTooDeep, MemberUnknown, MemberRepeated, MemberMissing, ValueOfAnotherKind, ValueUnreadable,
        NameUnknown, ValueInvalid, MembersContradict, FormatTooOld, FaultsNotListed,
        TemplateCellMissing, TemplateCellNotReported,
    ];

    private static readonly Lazy<Dictionary<string, FindingCode>> ById =
        new(() => All.ToDictionary(code => code.Id, StringComparer.Ordinal));

    /// <summary>Returns the code of this library with that identifier; null when there is none.</summary>
    /// <param name="id">The identifier, such as <c>ANTQ1101</c>.</param>
    public static FindingCode? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ById.Value.GetValueOrDefault(id);
    }
}
