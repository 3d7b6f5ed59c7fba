using Antq.Domain;

namespace Antq.Samples.Csv;

/// <summary>Why a cell cannot be read, and what to write instead where that is known.</summary>
internal sealed class CellRefusal(FindingCode code, IReadOnlyList<FindingValue> values, string? repair = null)
    : FormatException(new Finding(code, null, null, values).Message(Language.English))
{
    public FindingCode Code { get; } = code;

    public IReadOnlyList<FindingValue> Values { get; } = values;

    public string? Repair { get; } = repair;
}
