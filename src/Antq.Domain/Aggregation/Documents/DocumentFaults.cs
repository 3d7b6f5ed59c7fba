namespace Antq.Domain.Aggregation.Documents;

/// <summary>The requirements for a result to be a document at all, beyond its types: no list contains null, and bounds are valid.</summary>
internal static class DocumentFaults
{
    /// <summary>Returns the first fault with its place as a JSON pointer; null when there is none.</summary>
    public static (string Path, string Reason)? Of(RollUpDocument document)
    {
        if (NullIn(document) is { } place) return (place, "A list holds no null.");
        foreach (var (index, cell) in document.Cells.Index())
        {
            if (cell.Exactness == Exactness.Exact && cell.Value is not { IsExact: true })
                return ($"/cells/{index}/exactness", "An exact total has one value.");
            if (PlaceBeyond(cell, document) is { } member) return ($"/cells/{index}/{member}", "The document has no such place.");
            if (!AreUnits(cell.Coverage.Expected, cell.Coverage.Reported, cell.Coverage.InPart))
                return ($"/cells/{index}/coverage", "No more units have reported than there are.");
            foreach (var (of, level) in (cell.Coverage.Levels ?? []).Index())
            {
                if (level.NotApplicable < 0 || !AreUnits(level.Expected, level.Reported, level.InPart))
                    return ($"/cells/{index}/coverage/levels/{of}", "No more units have reported than there are.");
            }
        }

        return null;
    }

    private static string? PlaceBeyond(RollUpDocument.Cell cell, RollUpDocument document)
    {
        for (var run = 0; run < cell.Sources?.Count; run++)
        {
            if (cell.Sources[run].Last >= document.Sources.Count) return $"sources/{run}";
        }

        for (var place = 0; place < cell.Findings?.Count; place++)
        {
            if (cell.Findings[place] < 0 || cell.Findings[place] >= document.Findings.Count) return $"findings/{place}";
        }

        return null;
    }

    private static bool AreUnits(int expected, int reported, int inPart)
        => reported >= 0 && inPart >= 0 && reported + (long)inPart <= expected;

    private static string? NullIn(RollUpDocument document)
        => First("/findings", document.Findings)
            ?? First("/sources", document.Sources)
            ?? document.Names.Where(name => name.Value is null).Select(name => $"/names/{name.Key}").FirstOrDefault()
            ?? First("/cells", document.Cells)
            ?? document.Cells.Select((cell, index) => In(cell, $"/cells/{index}")).FirstOrDefault(place => place is not null);

    private static string? In(RollUpDocument.Cell cell, string path)
        => First($"{path}/facts", cell.Facts)
            ?? (cell.Derivation is not { } derivation
                ? null
                : (derivation.Value is { } root ? In(root, $"{path}/derivation/value") : null)
                    ?? In(derivation.LeftOut, $"{path}/derivation/leftOut"));

    private static string? In(RollUpDocument.Node node, string path)
        => First($"{path}/rounding", node.Rounding)
            ?? First($"{path}/rules", node.Rules)
            ?? First($"{path}/fact/passed", node.Fact?.Passed)
            ?? (node.Rounding ?? []).Select((level, index) => First($"{path}/rounding/{index}/weights", level.Weights))
                .FirstOrDefault(place => place is not null)
            ?? In(node.Inputs, $"{path}/inputs")
            ?? In(node.Against, $"{path}/against");

    private static string? In(IReadOnlyList<RollUpDocument.Node>? nodes, string path)
        => First(path, nodes)
            ?? (nodes ?? []).Select((node, index) => In(node, $"{path}/{index}")).FirstOrDefault(place => place is not null);

    private static string? First<T>(string path, IReadOnlyList<T>? items)
        where T : class
    {
        for (var index = 0; index < items?.Count; index++)
        {
            if (items[index] is null) return $"{path}/{index}";
        }

        return null;
    }
}
