using Antq.Domain;

namespace Antq.Samples;

/// <summary>An address that certainly lies in one unit of the day.</summary>
internal sealed record MappedAddress(int Row, string Address, IReadOnlyList<UnitKey> From, UnitKey To, string Name, string Rest)
{
    public override string ToString() => $"{Address} → {(Rest.Length == 0 ? "" : $"{Rest}, ")}{Name} ({To})";
}
