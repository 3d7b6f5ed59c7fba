using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>A period as a screen offers it on a day: whether it has closed, and whether its report may still be sent in time.</summary>
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

    /// <summary>How it stands to the day.</summary>
    public PeriodProgress Progress { get; }

    /// <summary>The last day on which its report is in time; absent where none is laid down.</summary>
    public ReportDeadline? Deadline { get; }

    /// <summary>Whether the report is due: from the last day of the period, when its figures close, to the deadline, or for good where there is none.</summary>
    public bool IsOpenForReporting { get; }

    /// <summary>Whether the deadline is over.</summary>
    public bool IsOverdue { get; }

    /// <summary>The period in words, as a list shows it: <c>Quý III/2025</c>, <c>First half of 2025</c>.</summary>
    public string Label(Language language) => VietnameseText.Capitalise(Period.ToWords(language));

    /// <summary>The period in little room: <c>Q3/2025</c>, <c>Q3 2025</c>.</summary>
    public string ShortLabel(Language language) => Period.ToShortWords(language);

    /// <summary>The period and how it stands.</summary>
    public override string ToString() => $"{Period}: {EnumSlug<PeriodProgress>.Of(Progress)}";
}
