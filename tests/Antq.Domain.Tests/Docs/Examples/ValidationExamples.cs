using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/validation.md.</summary>
internal static class ValidationExamples
{
    [Example]
    public static void Findings(ExampleOutput Console)
    {
        var report = Report.For(
            UnitKey.Parse("49@1997-01-01"), ReportingPeriod.Parse("phase:2019/2024"), MovementType.AllPeopleProtectNationalSecurity)
            .WithId("quang-nam-2024")
            .AsOf(new LocalDate(2024, 9, 19))
            .With(StandardMeasures.InformationReceived, Count.AtLeast(2430).Worded("hơn 2.430"))
            .Award(AwardForm.CertificateOfMerit, IssuingOffice.ProvincialPoliceDirector, Recipients.Of(collectives: 3, individuals: 6))
            .Award(AwardForm.Commendation, IssuingOffice.ProvincialPoliceDirector, Recipients.Of(collectives: 9, individuals: 15))
            .StatedTotal(StandardMeasures.AwardInstances, 34)
            .Build();

        foreach (var finding in ReportRules.Standard.Validate(report))
        {
            Console.WriteLine($"{finding.Severity} {finding.Code.Id} at {finding.Path}: {finding.Message(Language.English)}");
            Console.WriteLine($"  {finding.Message(Language.Vietnamese)}");
            if (finding.Repair is { } repair) Console.WriteLine($"  perhaps {repair.Value} at {repair.Path}");
        }
    }

    [Example]
    public static void OwnRules(ExampleOutput Console)
    {
        var rules = ReportRules.Standard.With(new EveryReportHasARemark());
        var report = Report.For(UnitKey.Parse("48@2025-07-01"), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
            .WithId("da-nang-2025")
            .With(StandardMeasures.ModelSites, 910)
            .Build();

        foreach (var finding in rules.Validate(report)) Console.WriteLine(finding);
    }
}
