using Antq.Domain;
using Antq.Domain.Text;

namespace Antq.Samples.Csv;

/// <summary>Reads the headers of a sheet: texts from above to below, of which one may be a measure and one a period.</summary>
internal static class SheetHeaders
{
    /// <summary>Returns the columns of numbers, right of that of the units; a header that is not understood has a finding.</summary>
    public static List<SheetColumn> Read(Sheet sheet, SheetLayout layout, List<Finding> findings)
    {
        var columns = new List<SheetColumn>();
        for (var index = layout.UnitColumn; index < sheet.Width; index++)
        {
            var texts = Enumerable.Range(layout.FirstHeader - 1, layout.Headers)
                .Select(row => sheet[row, index])
                .Where(text => text.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .ToArray();
            if (texts.Length == 0 && Enumerable.Range(0, sheet.Rows.Count).All(row => sheet[row, index].Length == 0)) continue;
            var measure = texts.Select(text => MeasureOf(text, layout)).FirstOrDefault(found => found is not null) ?? layout.Measure;
            var period = texts.Select(PeriodOf).FirstOrDefault(found => found is not null) ?? layout.Period;
            if (texts.Length > 0 && measure is not null && period is { } days) columns.Add(new SheetColumn(index, measure, days));
            else findings.Add(Unknown(string.Join(" / ", texts), layout.FirstHeader - 2 + layout.Headers, index));
        }

        return columns;
    }

    private static Finding Unknown(string header, int row, int column)
        => new(SheetFindings.HeaderUnknown, null, SheetFindings.PathOf(row, column), [new FindingValue("header", header)]);

    private static Measure? MeasureOf(string text, SheetLayout layout)
        => layout.Measures.FirstOrDefault(pair => VietnameseComparer.IsSameSpelling(pair.Key, text)).Value
            ?? (layout.Catalogue?.TryFind(text, out var known) == true ? known : null);

    private static ReportingPeriod? PeriodOf(string text)
        => ReportingPeriod.TryParse(text, null, out var period) || ReportingPeriod.TryRead(text, Language.Vietnamese, out period, out _)
            ? period
            : null;
}
