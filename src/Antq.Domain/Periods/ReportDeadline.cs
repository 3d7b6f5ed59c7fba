using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>The last day on which the report of a period is in time (thời hạn gửi báo cáo).</summary>
/// <param name="Day">The day.</param>
/// <param name="Basis">What lays it down; absent for a calendar of one's own that names nothing.</param>
public sealed record ReportDeadline(LocalDate Day, string? Basis)
{
    /// <summary>The day.</summary>
    public override string ToString() => DayText.Format(Day);
}
