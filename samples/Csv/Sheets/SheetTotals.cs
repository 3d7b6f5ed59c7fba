using Antq.Domain;

namespace Antq.Samples.Csv;

/// <summary>Writes the totals of a roll-up into the sheet that its reports came from.</summary>
public static class SheetTotals
{
    /// <summary>
    /// Returns the same sheet with the totals of a unit in its last row of totals, or in a new last row where it has none. A total without
    /// a value is written as <c>?</c>.
    /// </summary>
    public static Sheet Write(Sheet sheet, SheetLayout layout, SheetReading reading, RollUpResult result, OrganisationUnit whole)
    {
        var changed = new Dictionary<(int Row, int Column), string>();
        var row = reading.Totals.Count > 0 ? reading.Totals[^1] : sheet.Rows.Count;
        if (reading.Totals.Count == 0) changed[(row, layout.UnitColumn - 1)] = "Tổng cộng";
        foreach (var column in SheetHeaders.Read(sheet, layout, []))
            changed[(row, column.Index)] = TextOf(result[whole, column.Measure, CellCategory.All, column.Period]);
        return sheet.With(changed);
    }

    private static string TextOf(RollUpCell cell)
        => cell.Value is not { } value ? "?" : value.IsExact ? $"{value.Lower}" : value.ToShortWords(Language.Vietnamese);
}
