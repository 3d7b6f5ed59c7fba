using Antq.Domain;
using Antq.Domain.Periods;
using Antq.Domain.Text;

namespace Antq.Samples.Csv;

/// <summary>Reads the headers of a sheet: texts from above to below, of which one may be a measure and one a period.</summary>
internal static class SheetHeaders
{
    /// <summary>
    /// Returns the columns of numbers, right of that of the units. A header that is not understood has a finding, and so have columns of
    /// the same measure and period, as one may be a part of the other.
    /// </summary>
    public static List<SheetColumn> Read(Sheet sheet, SheetLayout layout, List<Finding> findings)
    {
        var columns = new List<SheetColumn>();
        for (var index = layout.UnitColumn; index < sheet.Width; index++)
        {
            var texts = TextsOf(sheet, layout, index);
            if (texts.Length == 0 && Enumerable.Range(0, sheet.Rows.Count).All(row => sheet[row, index].Length == 0)) continue;
            var measure = texts.Select(text => MeasureOf(text, layout)).FirstOrDefault(found => found is not null) ?? layout.Measure;
            if (texts.Length > 0 && measure is not null && PeriodOf(texts, layout) is { } days)
                columns.Add(new SheetColumn(index, measure, days));
            else findings.Add(Unknown(texts, layout, index));
        }

        foreach (var same in columns.GroupBy(column => (column.Measure, column.Period)).Where(group => group.Count() > 1).ToArray())
        {
            foreach (var column in same) findings.Add(Unknown(TextsOf(sheet, layout, column.Index), layout, column.Index));
            columns.RemoveAll(same.Contains);
        }

        return columns;
    }

    private static string[] TextsOf(Sheet sheet, SheetLayout layout, int column)
        => [.. Enumerable.Range(layout.FirstHeader - 1, layout.Headers).Select(row => sheet[row, column])
            .Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];

    private static Finding Unknown(string[] texts, SheetLayout layout, int column)
        => new(SheetFindings.HeaderUnknown, null, SheetFindings.PathOf(layout.FirstHeader - 2 + layout.Headers, column),
            [new FindingValue("header", string.Join(" / ", texts))]);

    private static Measure? MeasureOf(string text, SheetLayout layout)
        => layout.Measures.FirstOrDefault(pair => VietnameseComparer.IsSameSpelling(pair.Key, text)).Value
            ?? (layout.Catalogue?.TryFind(text, out var known) == true ? known : null);

    /// <summary>
    /// Returns the period of a column: <c>Quý I</c> below <c>Năm 2025</c> is that quarter. Null when a text names a period that does not
    /// fit the others.
    /// </summary>
    private static ReportingPeriod? PeriodOf(string[] texts, SheetLayout layout)
    {
        ReportingPeriod? narrowest = null;
        foreach (var text in texts)
        {
            var readings = texts.Where(other => other != text && PeriodOf(other, out _) is not null).Select(other => $"{text} {other}")
                .Prepend(text).Select(joined => PeriodOf(joined, out _)).OfType<ReportingPeriod>().ToArray();
            if (readings.Length == 0 && PeriodOf(text, out var namesAPeriod) is null && namesAPeriod) return null;
            foreach (var period in readings)
            {
                if (narrowest is not { } before || IsWithin(period, before)) narrowest = period;
                else if (!IsWithin(before, period)) return null;
            }
        }

        return narrowest ?? layout.Period;
    }

    private static ReportingPeriod? PeriodOf(string text, out bool namesAPeriod)
    {
        PeriodParseError? refusal = null;
        var isRead = ReportingPeriod.TryParse(text, null, out var period)
            || ReportingPeriod.TryRead(text, Language.Vietnamese, out period, out refusal);
        namesAPeriod = isRead || refusal is not (PeriodParseError.NotAPeriod or PeriodParseError.WrongMarks);
        return isRead ? period : null;
    }

    private static bool IsWithin(ReportingPeriod inner, ReportingPeriod outer)
        => inner.End <= outer.End && (outer.Start is not { } start || inner.Start >= start);
}
