using Antq.Domain.Data;
using Antq.Domain.Findings;

namespace Antq.Domain.Movements;

/// <summary>What the reference data say of the movements.</summary>
public static class MovementTypes
{
    private static readonly Lazy<Dictionary<MovementType, DataRow>> Rows =
        new(() => DataFile.Embedded("movements.txt").Table("movements").ToDictionary(row => row.Enum<MovementType>("id")));

    /// <summary>The name in the language asked for.</summary>
    public static string Name(this MovementType movement, Language language) => Row(movement)[language == Language.Vietnamese ? "name" : "name_en"];

    /// <summary>The legal base, by number.</summary>
    public static string LegalBase(this MovementType movement) => Row(movement)["base"];

    private static DataRow Row(MovementType movement)
        => Rows.Value.TryGetValue(movement, out var row) ? row : throw new ArgumentOutOfRangeException(nameof(movement), movement, "There is no such movement.");
}
