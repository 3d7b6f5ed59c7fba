using Antq.Domain.Aggregation;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Movements;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Docs;

/// <summary>The code example of the README, compiled; <see cref="ReadmeTests"/> holds the text against this file.</summary>
internal static class ReadmeExample
{
    public static string Run()
    {
        var Console = new ReadmeOutput();
        // example
        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        var quangNam = Gazetteer.Default.AsOf(new LocalDate(2024, 12, 31)).FindProvinces("Quảng Nam").Single();
        var report = Report.For(quangNam, ReportingPeriod.Parse("phase:2019/2024"), MovementType.AllPeopleProtectNationalSecurity)
            .AsOf(new LocalDate(2024, 9, 19))
            .With(StandardMeasures.ModelSites, 910)
            .With(StandardMeasures.InformationReceived, Count.Read("hơn 2.430", Language.Vietnamese), by: Population.AssociationMembers)
            .Build();
        foreach (var finding in ReportRules.Standard.Validate(report)) Console.WriteLine(finding);
        var result = new Aggregator(Gazetteer.Default).RollUp([report], OrganisationLevel.Province, boundariesOf: today.Day, ReportingPeriod.Parse("2015/2025"));
        Console.WriteLine(result[today.Province("48"), StandardMeasures.ModelSites].Explain(Language.English));
        // end of example
        return Console.ToString();
    }
}
