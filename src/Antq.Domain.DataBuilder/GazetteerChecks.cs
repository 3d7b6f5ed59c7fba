using Antq.Domain.Organisation;
using Antq.Domain.Text;

namespace Antq.Domain.DataBuilder;

/// <summary>
/// What must be true of the tables before they are embedded: their order as text, and for the gazetteer all that a caller's must meet.
/// </summary>
public static class GazetteerChecks
{
    /// <summary>The tables whose rows are sorted by their columns, so that a change is a small diff.</summary>
    private static readonly string[] Sorted =
    [
        "acts", "award-words", "body-words", "commune-events", "communes", "coordination-partners", "coordination-programmes",
        "count-items", "districts", "drives", "earlier-acts", "earlier-aliases", "earlier-communes", "earlier-districts", "earlier-events",
        "earlier-states", "measure-aliases", "measure-balances", "measure-units", "measures", "ministry-units", "movement-relations",
        "movements", "province-borders", "province-tiles", "provinces", "report-templates", "source-errors", "template-levels",
        "unit-aliases", "unit-events", "unit-states",
    ];

    /// <summary>Returns all problems, one sentence each.</summary>
    public static IReadOnlyList<string> Check(TableSet tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        GazetteerLoader.Read(DataFiles.BuildGazetteer(tables), out var findings);
        return [.. CheckText(tables), .. findings.Select(finding => finding.ToString())];
    }

    private static IEnumerable<string> CheckText(TableSet tables)
    {
        foreach (var (name, lines) in tables.Tables)
        {
            foreach (var line in lines.Where(line => !VietnameseText.IsComposed(line)))
                yield return $"{name}: not in Unicode form C: {line}";
            foreach (var line in lines.GroupBy(line => line, StringComparer.Ordinal).Where(group => group.Count() > 1))
                yield return $"{name}: stands twice: {line.Key}";
            if (Sorted.Contains(name, StringComparer.Ordinal)
                && !lines.Skip(1).SequenceEqual(lines.Skip(1).Order(StringComparer.Ordinal), StringComparer.Ordinal))
                yield return $"{name}: not sorted.";
        }
    }
}
