using System.Runtime.InteropServices;

namespace Antq.Domain.Aggregation;

/// <summary>The findings of the cells of a result.</summary>
internal static class FindingsOfCells
{
    /// <summary>
    /// Returns the findings of cells, each once: of several cells with the same finding, that of the cell with the most facts, and of these
    /// the widest.
    /// </summary>
    public static List<Finding> Once(List<RollUpCell> cells)
    {
        var found = new Dictionary<(string Code, string? Report, string? Path, MeasureId Measure, string? About), int>();
        var (findings, finders) = (new List<Finding>(), new List<RollUpCell>());
        foreach (var cell in cells)
        {
            for (var place = 0; place < cell.OwnFindings.Count; place++)
            {
                var finding = cell.OwnFindings[place];
                var facts = finding.Values.FirstOrDefault(value => value.Name == "facts")?.Text(Language.English);
                if (facts is "" && cell.Category != CellCategory.All) continue;
                var about = facts is "" ? cell.Unit.Key.ToString() : facts;
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    found, (finding.Code.Id, finding.Report, finding.Path, cell.Measure.Id, about), out var isKnown);
                if (!isKnown)
                {
                    known = findings.Count;
                    findings.Add(finding);
                    finders.Add(cell);
                }
                else if ((cell.OwnFacts, cell.Unit.Level).CompareTo((finders[known].OwnFacts, finders[known].Unit.Level)) > 0)
                {
                    (findings[known], finders[known]) = (finding, cell);
                }
            }
        }

        return findings;
    }
}
