using Antq.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Antq.Samples.Screens.Dashboard;

/// <summary>The totals of the dashboard as a file for a spreadsheet.</summary>
internal static class CsvFile
{
    public static FileContentHttpResult Of(Totals totals, string? measure, string? period, string? boundaries, string? lang)
    {
        var view = View.Of(measure, period, boundaries);
        // recipe: totals as a file
        var table = totals.Of(view.Period, view.Boundaries).ToTable(new()
        {
            Measures = [view.Measure],
            Language = lang == "en" ? Language.English : Language.Vietnamese,
            Text = RollUpResult.TableText.Short,
            WithStatus = true,
            GuardFormulas = true,
        });
        using var file = new MemoryStream();
        table.WriteCsv(file, withByteOrderMark: true);
        // end
        return TypedResults.File(file.ToArray(), "text/csv; charset=utf-8", $"{view.Measure.Id}.csv");
    }
}
