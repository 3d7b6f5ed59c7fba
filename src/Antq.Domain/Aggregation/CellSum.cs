using Antq.Domain.Findings;
using Antq.Domain.Measures;

namespace Antq.Domain.Aggregation;

/// <summary>What a cell is made of, without how.</summary>
/// <param name="Value">The value; absent where there is no right one.</param>
/// <param name="ExactnessOf">How sure a value is that is this one, or withheld.</param>
/// <param name="HasRoot">Whether some fact could be added.</param>
/// <param name="Spoken">What the facts speak of that it rests on.</param>
/// <param name="Movements">The movements of these facts, a bit each.</param>
/// <param name="OwnFacts">How many facts speak of the units' own territory.</param>
/// <param name="AgeInDays">The age of the oldest stock.</param>
/// <param name="FindingsBy">What stands in its way.</param>
internal sealed record CellSum(
    Count? Value,
    Func<Count?, Exactness> ExactnessOf,
    bool HasRoot,
    IReadOnlyList<SpokenGround> Spoken,
    uint Movements,
    int OwnFacts,
    int? AgeInDays,
    Func<CellFindings, IReadOnlyList<Finding>> FindingsBy);
