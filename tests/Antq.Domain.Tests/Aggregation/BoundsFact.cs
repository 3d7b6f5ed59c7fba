using System.Globalization;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>A figure of a set, each in a report of its own.</summary>
/// <param name="Unit">The key of its unit; for a cluster those of its members, joined by plus signs.</param>
/// <param name="Period">Its period.</param>
/// <param name="AsOf">The day of its report: what comes later is not in it.</param>
internal sealed record BoundsFact(string Unit, ReportingPeriod Period, LocalDate AsOf)
{
    public MovementType Movement { get; init; } = MovementType.AllPeopleProtectNationalSecurity;

    /// <summary>The group of people that it is limited to; null for everybody.</summary>
    public string? Population { get; init; }

    /// <summary>The body within its unit that it is limited to; null for the whole unit.</summary>
    public string? Body { get; init; }

    /// <summary>The cluster of unknown members within its unit that it is of; null for the unit.</summary>
    public string? Cluster { get; init; }

    public long Lower { get; init; }

    /// <summary>The most that it is; null where it is unbounded.</summary>
    public long? Upper { get; init; }

    /// <summary>The first and the last day that it may hold; no first one where the start is open.</summary>
    public (LocalDate? Start, LocalDate End) Days => (Period.Start, LocalDate.Min(Period.End, AsOf));

    /// <summary>The days that it holds for certain, without the boundary years of a phase; null if there are none.</summary>
    public (LocalDate? Start, LocalDate End)? CertainDays
        => Period.CertainDays is { } days && (days.Start ?? days.End) <= AsOf ? (days.Start, LocalDate.Min(days.End, AsOf)) : null;

    /// <summary>The value as neutral text.</summary>
    public string Value => Upper == Lower ? Text(Lower) : $"{Text(Lower)}..{(Upper is { } upper ? Text(upper) : "")}";

    /// <summary>The same with a value.</summary>
    public BoundsFact Of(string value)
    {
        var count = Count.Parse(value);
        return this with { Lower = count.Lower, Upper = count.Upper };
    }

    /// <summary>The report of it.</summary>
    public Report Report(string id, Measure measure)
    {
        UnitKey[] units = [.. Unit.Split('+').Select(key => UnitKey.Parse(key))];
        var isCluster = units.Length > 1;
        var unit = isCluster ? UnitKey.Parse(ProofUnits.Nation) : units[0];
        var report = Domain.Report.For(unit, Period, Movement).WithId(id).AsOf(AsOf);
        if (isCluster) report.Of(new EmulationCluster(Unit, units));
        else if (Cluster is not null) report.Of(new EmulationCluster(Cluster, []));
        return report
            .With(new Figure
            {
                Measure = measure.Id,
                Value = Count.Parse(Value),
                Body = Body,
                Population = Population is null ? null : Domain.Population.Parse(Population),
            })
            .Build();
    }

    public override string ToString() => $"{Unit} {Period} to {Days.End:uuuu-MM-dd} {Movement} {Population} {Body} {Cluster} = {Value}";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
