using Antq.Domain;

namespace Antq.Samples;

/// <summary>Units of two days that hold one territory together, and no fewer do.</summary>
internal sealed record UnitGroup(int Number, IReadOnlyList<UnitKey> Before, IReadOnlyList<UnitKey> After)
{
    /// <summary>How many units of a day a line names; the document has all.</summary>
    private const int Shown = 12;

    public override string ToString() => $"group {Number}: {List(Before)} ↔ {List(After)}";

    private static string List(IReadOnlyList<UnitKey> units)
        => string.Join(", ", units.Take(Shown)) + (units.Count > Shown ? $" and {units.Count - Shown} more" : "");
}
