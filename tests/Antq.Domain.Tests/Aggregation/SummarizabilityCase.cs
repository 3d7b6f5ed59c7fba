using Antq.Domain.Aggregation;
using NodaTime;
using NodaTime.Text;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>A few figures of one measure, and what a cell makes of them.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Facts">The figures as <c>unit period=value</c>, joined by semicolons; then the group after a slash, the movement after a
/// plus, the day of the report after a bar.</param>
/// <param name="Unit">The code of the unit asked for.</param>
/// <param name="Period">The period asked for.</param>
/// <param name="Boundaries">The day of the boundaries.</param>
/// <param name="Group">The group asked for; absent for all.</param>
/// <param name="Expected">The value, its bounds, <c>refused</c> or <c>missing</c>.</param>
/// <param name="Shown">The rows of the table that the derivation shows.</param>
/// <param name="Options">What else the roll-up is told.</param>
internal sealed record SummarizabilityCase(Measure Measure, string Facts, string Unit, string Period, LocalDate Boundaries, string? Group,
    string Expected, SummarizabilityRule[] Shown, RollUpOptions? Options)
{
    /// <summary>Whether the figures stay out of the cell altogether.</summary>
    public bool IsOutside => Expected == "missing";

    public RollUpCell Cell
        => RollUps.Of(Measure, OrganisationLevel.Province, Period, Boundaries, Facts.Split("; ").Select(Report), Options)
            .Cell(Unit, Measure, new CellCategory(Population: Group is null ? null : Population.Parse(Group)));

    public override string ToString() => $"{Measure}: {Facts} for {Unit} gives {Expected}";

    private Report Report(string fact, int index)
    {
        var (rest, asOf) = Cut(fact, '|');
        (rest, var movement) = Cut(rest, '+');
        (rest, var group) = Cut(rest, '/', rest.IndexOf('=', StringComparison.Ordinal));
        var (unit, stated) = Cut(rest, ' ');
        var (period, value) = Cut(stated!, '=');
        var report = RollUps.Report(Measure, unit, period, value!, group) with { Id = $"r{index}" };
        if (asOf is not null) report = report with { AsOf = LocalDatePattern.Iso.Parse(asOf).Value };
        return movement is null ? report : report with { Movement = Enum.Parse<MovementType>(movement) };
    }

    private static (string Before, string? After) Cut(string text, char sign, int from = 0)
        => text.IndexOf(sign, from) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, null);
}
