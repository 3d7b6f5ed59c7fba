using Antq.Domain;

namespace Antq.Samples;

/// <summary>
/// An address that somebody must decide on: <c>divided</c>, <c>several-units</c>, <c>units-left</c> or <c>nothing-known</c>.
/// </summary>
internal sealed record AddressToDecide(
    int Row, string Address, string Reason, IReadOnlyList<UnitKey> From,
    IReadOnlyList<AddressUnit> Candidates, string Rest)
{
    public override string ToString()
    {
        var units = Candidates.Count == 0
            ? string.Join(", ", From)
            : string.Join("; ", Candidates.Select(unit => $"{unit.Name} ({unit.Key})"));
        return $"to decide, {Reason}: {Address} → {units}";
    }
}
