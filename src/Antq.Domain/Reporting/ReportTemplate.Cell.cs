namespace Antq.Domain;

public sealed partial class ReportTemplate
{
    /// <summary>A figure that a template asks for.</summary>
    public sealed class Cell
    {
        /// <summary>Declares a cell.</summary>
        /// <param name="measure">The measure.</param>
        /// <param name="levels">The levels of the units that it is asked of.</param>
        /// <exception cref="ArgumentException">There is no level, or one is not defined.</exception>
        public Cell(Measure measure, params IReadOnlyList<OrganisationLevel> levels)
        {
            ArgumentNullException.ThrowIfNull(measure);
            ArgumentNullException.ThrowIfNull(levels);
            if (levels.Count == 0 || levels.Any(level => !Enum.IsDefined(level)))
                throw new ArgumentException("A cell is asked of defined levels.", nameof(levels));
            Measure = measure;
            Levels = [.. levels.Distinct().Order()];
        }

        /// <summary>The measure.</summary>
        public Measure Measure { get; }

        /// <summary>The levels of the units that it is asked of.</summary>
        public IReadOnlyList<OrganisationLevel> Levels { get; }

        /// <summary>Whether a report without it is incomplete.</summary>
        /// <value>True, unless the cell is optional.</value>
        public bool IsRequired { get; init; } = true;

        /// <summary>The calendar of its own years, such as that of a round of recognition; null for the period of the report.</summary>
        /// <exception cref="ArgumentException">The calendar has no years.</exception>
        public ReportingCalendar? Calendar
        {
            get;
            init => field = value is null || value.Has(PeriodKind.Year)
                ? value
                : throw new ArgumentException($"The calendar '{value.Id}' has no years.", nameof(value));
        }

        /// <summary>Its own due day, such as that of an official form; null when it is due with the report.</summary>
        public DueDay? Due { get; init; }

        /// <summary>The act or form that asks for it; null when practice does.</summary>
        public string? Basis { get; init; }

        /// <summary>The confidence that it is asked for; null for a template of an application.</summary>
        public Confidence? Confidence { get; init; }

        /// <summary>Returns its period in the report of a period: that period, or the year of its own calendar.</summary>
        public ReportingPeriod PeriodIn(ReportingPeriod report)
            => Calendar is null ? report : ReportingPeriod.Year(report.ReportingYear, Calendar);

        /// <summary>Returns its own deadline in the report of a period; null when it has none, so that the report's holds.</summary>
        public Deadline? DeadlineIn(ReportingPeriod report)
        {
            var period = PeriodIn(report);
            return period.End < period.Calendar.ValidFrom ? null : Due?.In(period);
        }

        /// <summary>
        /// Returns the heading for a form or a sheet: the name of the measure, with its unit in parentheses if that is another word.
        /// </summary>
        public string Heading(Language language)
            => Measure.Unit?.Name(language) is { } unit && unit != Measure.Name(language)
                ? $"{Measure.Name(language)} ({unit})"
                : Measure.Name(language);

        /// <summary>Returns measure and calendar.</summary>
        public override string ToString() => Calendar is null ? Measure.ToString() : $"{Measure} {Calendar.Id}";

        /// <summary>Returns the figure that is not reported yet.</summary>
        internal Figure Empty(ReportingPeriod report) => new()
        {
            Measure = Measure.Id,
            Status = FigureStatus.Missing,
            Period = Calendar is null ? null : PeriodIn(report),
        };

        /// <summary>Returns whether a figure of the report is the one that it asks for.</summary>
        internal bool IsIn(Figure figure, ReportingPeriod report)
            => figure.Measure == Measure.Id && figure is { Population: null, Unit: null, Body: null, Movement: null }
                && (figure.Day is { } day
                    ? Measure.Time == TimeBehaviour.Stock && day == PeriodIn(report).End
                    : (figure.Period ?? report) == PeriodIn(report));
    }
}
