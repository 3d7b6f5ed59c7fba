using Antq.Domain.Findings;
using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.Tests.Docs;

/// <summary>The example of docs/screens.md for periods, compiled; <see cref="ScreensTests"/> holds the text against this file.</summary>
internal static class ScreensPeriods
{
    public static string Run()
    {
        var Console = new ReadmeOutput();
        // example
        var today = new LocalDate(2025, 6, 20);
        foreach (var choice in ReportingCalendar.Decree09.Choices(today, within: ReportingPeriod.Year(2025), PeriodKind.Half))
        {
            var deadline = choice.IsOpenForReporting ? $", open until {choice.Deadline}" : "";
            Console.WriteLine($"{choice.Period}: {choice.ShortLabel(Language.Vietnamese)}, {choice.Progress.Name(Language.Vietnamese)}{deadline}");
        }
        // end of example
        return Console.ToString();
    }
}
