using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Movements;

/// <summary>A row of the table of movements.</summary>
internal sealed class MovementRow
{
    private readonly (MonthDay First, MonthDay Last)? _season;

    public MovementRow(DataRow row)
    {
        Id = row.Enum<MovementType>("id");
        Vietnamese = row["name"];
        English = row["name_en"];
        Launched = row.Day("launched");
        Days = ValidityPeriod.Of(row);
        Confidence = row.Enum<Confidence>("confidence");
        _season = row.Optional("season_from") is null
            ? null
            : (row.Read("season_from", MonthDay.Parse), row.Read("season_to", MonthDay.Parse));
    }

    public MovementType Id { get; }

    public string Vietnamese { get; }

    public string English { get; }

    public LocalDate? Launched { get; }

    public ValidityPeriod Days { get; }

    public LocalDate KnownFrom => (Days.KnownFrom ?? Days.From)!.Value;

    public Confidence Confidence { get; }

    public ReportingPeriod? Season(int year)
    {
        DayText.RequireYear(year, nameof(year));
        if (_season is not { } season || season.Last.In(year) < KnownFrom) return null;
        return ReportingPeriod.Span(season.First.In(year), season.Last.In(year));
    }
}
