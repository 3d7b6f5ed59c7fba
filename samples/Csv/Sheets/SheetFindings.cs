using Antq.Domain;

namespace Antq.Samples.Csv;

/// <summary>What can need a decision in a sheet; the places are addresses such as <c>/cells/C7</c>.</summary>
public static class SheetFindings
{
    public static FindingCode HeaderUnknown { get; } = new("SHEET001", FindingSeverity.Error,
        "Tiêu đề “{header}” không cho biết chỉ tiêu và kỳ báo cáo.",
        "The header “{header}” does not give a measure and a period.");

    public static FindingCode UnitUnknown { get; } = new("SHEET002", FindingSeverity.Error,
        "Không có đơn vị “{text}” vào ngày {day}.",
        "There is no unit “{text}” on {day}.");

    public static FindingCode UnitAmbiguous { get; } = new("SHEET003", FindingSeverity.Error,
        "“{text}” có thể là: {units}.",
        "“{text}” may be: {units}.");

    public static FindingCode UnitTwice { get; } = new("SHEET004", FindingSeverity.Error,
        "Đơn vị {unit} được ghi ở hai dòng.",
        "The unit {unit} has two rows.");

    public static FindingCode ZeroPutBack { get; } = new("SHEET005", FindingSeverity.Information,
        "Mã “{text}” đã mất số 0 ở đầu; được đọc là {code}.",
        "The code “{text}” has lost its leading zeros; it is read as {code}.");

    public static FindingCode CellUnreadable { get; } = new("SHEET006", FindingSeverity.Error,
        "“{text}” không phải là số liệu. {reason}",
        "“{text}” is not a figure. {reason}");

    public static FindingCode DashUndecided { get; } = new("SHEET007", FindingSeverity.Error,
        "Dấu gạch ngang có thể là số 0, chưa có số liệu hoặc không áp dụng: chọn một cách hiểu trong bố cục.",
        "A dash may mean zero, missing or not applicable: choose one in the layout.");

    public static FindingCode TotalDiffers { get; } = new("SHEET008", FindingSeverity.Warning,
        "Dòng tổng ghi {stated}, các dòng cộng lại là {sum}.",
        "The row of totals has {stated}, its rows add up to {sum}.");

    /// <summary>Returns the place of a cell, from its row and column.</summary>
    internal static string PathOf(int row, int column) => $"/cells/{Sheet.AddressOf(row, column)}";
}
