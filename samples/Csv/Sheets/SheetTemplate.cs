using Antq.Domain;

namespace Antq.Samples.Csv;

/// <summary>Makes an empty sheet of a template, with a row for each unit, and reads it back as the reports of the template.</summary>
public static class SheetTemplate
{
    private const int TitleRows = 1, HeaderRows = 2, UnitColumns = 2;

    /// <summary>Returns the sheet: a title, two rows of headers, and a row for each unit with its name and its code.</summary>
    public static Sheet Empty(ReportTemplate template, ReportingPeriod period, OrganisationLevel level, IEnumerable<OrganisationUnit> units)
    {
        var cells = template.CellsOf(level);
        List<IReadOnlyList<string>> rows =
        [
            [$"{template.Name(Language.Vietnamese)}, {period.ToWords(Language.Vietnamese)}"],
            ["Đơn vị", "Mã", .. cells.Select(cell => cell.Heading(Language.Vietnamese))],
            ["", "", .. cells.Select(cell => cell.PeriodIn(period).ToWords(Language.Vietnamese))],
        ];
        rows.AddRange(units.Select(unit => (string[])[unit.Name, unit.Code, .. cells.Select(_ => "")]));
        return new Sheet(template.Id, rows);
    }

    /// <summary>Returns the layout of such a sheet. A dash means that there is no figure yet, and an x that there can be none.</summary>
    public static SheetLayout LayoutOf(ReportingPeriod period, OrganisationLevel level) => new()
    {
        FirstHeader = TitleRows + 1,
        Headers = HeaderRows,
        UnitColumn = UnitColumns,
        Level = level,
        AsOf = period.End,
        Catalogue = StandardMeasures.All,
        Dash = SheetDash.Missing,
    };

    /// <summary>
    /// Returns one report of the template for each unit: figures of other years, such as those of a round, keep their own period.
    /// </summary>
    public static IReadOnlyList<Report> Join(SheetReading reading, ReportTemplate template, ReportingPeriod period)
        => [.. reading.Reports.GroupBy(report => report.Unit).Select(ofUnit => template.Empty(ofUnit.Key, period) with
        {
            Figures = [.. ofUnit.SelectMany(report => report.Figures.Select(figure => figure with
            {
                Period = report.Period == period ? null : report.Period,
            }))],
        })];
}
