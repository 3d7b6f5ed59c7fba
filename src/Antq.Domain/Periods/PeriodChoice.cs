using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>A period offered for selection on a day: whether it has closed, and whether its report can still be sent in time.</summary>
public sealed class PeriodChoice
{
    internal PeriodChoice(ReportingPeriod period, LocalDate today)
    {
        Period = period;
        Deadline = period.Deadline;
        Progress = today > period.End ? PeriodProgress.Closed : period.Start > today ? PeriodProgress.NotBegun : PeriodProgress.Running;
        IsOpenForReporting = today >= period.End && !(today > Deadline?.Day);
        IsOverdue = today > Deadline?.Day;
    }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The progress of the period on that day.</summary>
    public PeriodProgress Progress { get; }

    /// <summary>The deadline of its report; null when there is none.</summary>
    public ReportDeadline? Deadline { get; }

    /// <summary>
    /// Whether the report is due: from the last day of the period, when its figures close, to the deadline, or without end if there is
    /// none.
    /// </summary>
    public bool IsOpenForReporting { get; }

    /// <summary>Whether the deadline has passed.</summary>
    public bool IsOverdue { get; }

    /// <summary>Returns the period in words, as in a list: <c>Quý III/2025</c>, <c>First half of 2025</c>.</summary>
    public string Label(Language language) => VietnameseText.Capitalise(Period.ToWords(language));

    /// <summary>Returns the period in short form: <c>Q3/2025</c>, <c>Q3 2025</c>.</summary>
    public string ShortLabel(Language language) => Period.ToShortWords(language);

    /// <summary>Returns the period and its progress.</summary>
    public override string ToString() => $"{Period}: {EnumName<PeriodProgress>.Of(Progress)}";
}
