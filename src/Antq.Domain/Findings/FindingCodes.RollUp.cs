using static Antq.Domain.FindingSeverity;

namespace Antq.Domain;

public static partial class FindingCodes
{
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
}
