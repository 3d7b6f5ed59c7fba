namespace Antq.Domain.Aggregation.Documents;

/// <summary>The types of a document say nothing of what stands in its lists: no list holds null.</summary>
internal static class NullElements
{
    /// <summary>The place of the first null in a list, as a JSON pointer; absent where there is none.</summary>
    public static string? In(RollUpDocument document)
        => First("/findings", document.Findings)
            ?? First("/cells", document.Cells)
            ?? document.Cells.Select((cell, index) => In(cell, $"/cells/{index}")).FirstOrDefault(place => place is not null);

    private static string? In(CellDocument cell, string path)
        => First($"{path}/sources", cell.Sources)
            ?? (cell.Derivation is not { } derivation ? null : (derivation.Value is { } root ? In(root, $"{path}/derivation/value") : null) ?? In(derivation.LeftOut, $"{path}/derivation/leftOut"));

    private static string? In(DerivationNodeDocument node, string path)
        => First($"{path}/rounding", node.Rounding)
            ?? First($"{path}/rules", node.Rules)
            ?? First($"{path}/fact/passed", node.Fact?.Passed)
            ?? (node.Rounding ?? []).Select((level, index) => First($"{path}/rounding/{index}/weights", level.Weights)).FirstOrDefault(place => place is not null)
            ?? In(node.Inputs, $"{path}/inputs")
            ?? In(node.Against, $"{path}/against");

    private static string? In(IReadOnlyList<DerivationNodeDocument>? nodes, string path)
        => First(path, nodes) ?? (nodes ?? []).Select((node, index) => In(node, $"{path}/{index}")).FirstOrDefault(place => place is not null);

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
