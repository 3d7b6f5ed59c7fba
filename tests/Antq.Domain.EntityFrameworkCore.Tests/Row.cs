using Antq.Domain.Measures;
using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.EntityFrameworkCore.Tests;

/// <summary>A row with a column of every type of values, of an enumeration, of days, and of a whole report.</summary>
public sealed class Row
{
    public int Number { get; init; }

    public UnitKey Key { get; init; }

    public ReportingPeriod Period { get; init; }

    public Count Count { get; init; }

    public CountDifference Difference { get; init; }

    public Ratio Ratio { get; init; }

    public Percentage Percentage { get; init; }

    public TargetShare? Share { get; init; }

    public MeasureId Measure { get; init; }

    public AwardSchemeId? Scheme { get; init; }

    public Population? Population { get; init; }

    public Anniversary? Anniversary { get; init; }

    public AwardForm Form { get; init; }

    public MovementType? Movement { get; init; }

    public KindId<IssuingOffice> Office { get; init; }

    public KindId<MovementType>? OwnMovement { get; init; }

    public LocalDate Day { get; init; }

    public LocalDate? Until { get; init; }

    public Count? Missing { get; init; }

    public Report? Report { get; init; }

    public required Place Place { get; init; }

    public IReadOnlyList<UnitKey> Members { get; init; } = [];
}
