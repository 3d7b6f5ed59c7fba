using Antq.Domain;

namespace Antq.Samples.Csv;

/// <summary>
/// What can be wrong with a CSV of reports; the places are <c>/lines/12/value</c>, with the line in the file and the column.
/// </summary>
public static class CsvFindings
{
    public static FindingCode NotText { get; } =
        Error("CSV001", "Tệp không phải văn bản UTF-8: {reason}", "The file is no text in UTF-8: {reason}");

    public static FindingCode ColumnUnknown { get; } = Error("CSV002", "Không có cột “{column}”.", "There is no column “{column}”.");

    public static FindingCode ColumnTwice { get; } =
        Error("CSV003", "Cột “{column}” được ghi hai lần.", "The column “{column}” is given twice.");

    public static FindingCode ColumnMissing { get; } = Error("CSV004", "Thiếu cột “{column}”.", "The column “{column}” is missing.");

    public static FindingCode RowBroken { get; } = Error("CSV005", "Dòng không đọc được: {reason}", "The row cannot be read: {reason}");

    public static FindingCode CellUnreadable { get; } =
        Error("CSV006", "Ô “{column}” không đọc được: {reason}", "The cell “{column}” cannot be read: {reason}");

    public static FindingCode CellMissing { get; } = Error("CSV007", "Ô “{column}” để trống.", "The cell “{column}” is empty.");

    public static FindingCode CellDiffers { get; } =
        Error("CSV008", "Ô “{column}” khác dòng đầu của báo cáo (“{first}”).",
        "The cell “{column}” differs from the first row of the report (“{first}”).");

    public static FindingCode CellNotOfRow { get; } =
        Error("CSV009", "Cột “{column}” không dùng cho dòng loại “{row}”.", "The column “{column}” is not of a row of the kind “{row}”.");

    public static FindingCode CodeNeedsDay { get; } =
        Error("CSV010", "Mã “{code}” cần ngày của mã: {reason}", "The code “{code}” needs a day: {reason}");

    public static FindingCode CodeUnknown { get; } =
        Error("CSV011", "Mã “{code}” không phải của đơn vị nào vào ngày {day} (dữ liệu {version}).",
        "No unit has the code “{code}” on {day} (data {version}).");

    public static FindingCode ReportRefused { get; } =
        Error("CSV012", "Báo cáo không đọc được: {reason}", "The report cannot be read: {reason}");

    public static FindingCode PartWithoutWhole { get; } =
        Error("CSV013", "Dòng cấp {level} không thuộc số liệu nào.", "The row of level {level} belongs to no figure.");

    private static FindingCode Error(string id, string vietnamese, string english) => new(id, FindingSeverity.Error, vietnamese, english);
}
