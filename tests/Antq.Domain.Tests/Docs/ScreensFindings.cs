using Antq.Domain.Awards;
using Antq.Domain.Data;
using Antq.Domain.Findings;
using Antq.Domain.Movements;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Docs;

/// <summary>The example of docs/screens.md for findings, compiled; <see cref="ScreensTests"/> holds the text against this file.</summary>
internal static class ScreensFindings
{
    public static string Run()
    {
        var Console = new ReadmeOutput();
        // example
        var report = Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Parse("2025-Q3"), MovementType.AllPeopleProtectNationalSecurity)
            .AsOf(new LocalDate(2025, 10, 5))
            .Award(AwardForm.CertificateOfMerit, IssuingOffice.ProvincialPoliceDirector, Recipients.Of(collectives: 3, individuals: 6))
            .StatedTotal(StandardMeasures.AwardInstances, 10)
            .Build();
        var findings = ReportRules.Standard.Validate(report);

        foreach (var field in findings.ByField())
        {
            Console.WriteLine($"{field.Field.Dotted}: {field.Worst.Name(Language.English)}");
            foreach (var finding in field.Findings) Console.WriteLine($"  {finding.Message(Language.Vietnamese)}");
        }

        Console.WriteLine($"{findings.Under("awards[0]").Count} at the first award, {findings.CountBySeverity()[FindingSeverity.Error]} errors in all");
        // end of example
        return Console.ToString();
    }
}
