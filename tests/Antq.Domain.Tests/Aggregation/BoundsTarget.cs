using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>What a cell is of.</summary>
/// <param name="Unit">The key of its unit.</param>
/// <param name="Start">The first day; null for an open start.</param>
/// <param name="End">The last day.</param>
/// <param name="Movement">The movement; null for all.</param>
/// <param name="Population">The group of people; null for everybody.</param>
internal sealed record BoundsTarget(string Unit, LocalDate? Start, LocalDate End, MovementType? Movement = null, string? Population = null)
{
    public override string ToString() => $"{Unit} {Start:uuuu-MM-dd}/{End:uuuu-MM-dd} {Movement} {Population}";
}
