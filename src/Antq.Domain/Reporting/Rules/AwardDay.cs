using NodaTime;

namespace Antq.Domain.Reporting.Rules;

/// <summary>The day whose law an award is held against.</summary>
internal static class AwardDay
{
    /// <summary>The day it was conferred; where that is not known, the last day on which it can have been.</summary>
    public static LocalDate Of(Award award, Report report) => award.Day ?? LocalDate.Min(award.During?.End ?? report.AsOf, report.AsOf);
}
