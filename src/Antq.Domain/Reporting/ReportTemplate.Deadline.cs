using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

public sealed partial class ReportTemplate
{
    /// <summary>The last day on which a report or a figure of it is in time.</summary>
    /// <param name="Day">The day.</param>
    /// <param name="Basis">The article that sets it; null when none is named.</param>
    /// <param name="Confidence">The confidence in it; null when none is given.</param>
    public sealed record Deadline(LocalDate Day, string? Basis, Confidence? Confidence)
    {
        /// <summary>Returns the day.</summary>
        public override string ToString() => DayText.Format(Day);
    }
}
