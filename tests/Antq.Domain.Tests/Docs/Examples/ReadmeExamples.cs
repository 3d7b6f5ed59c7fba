using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of README.md.</summary>
internal static class ReadmeExamples
{
    [Example]
    public static void TenLines(ExampleOutput Console)
    {
        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        var quangNam = Gazetteer.Default.AsOf(new LocalDate(2024, 12, 31)).FindProvinces("Quảng Nam").Single();
        var report = Report.For(quangNam, ReportingPeriod.Parse("phase:2019/2024"), MovementType.AllPeopleProtectNationalSecurity)
            .AsOf(new LocalDate(2024, 9, 19))
            .With(StandardMeasures.ModelSites, 910)
            .With(StandardMeasures.InformationReceived, Count.Read("hơn 2.430", Language.Vietnamese), by: Population.AssociationMembers)
            .Build();
        foreach (var finding in ReportRules.Standard.Validate(report)) Console.WriteLine(finding);
        var result = new Aggregator(Gazetteer.Default).RollUp(
            [report], OrganisationLevel.Province, boundariesOf: today.Day, ReportingPeriod.Parse("2015/2025"));
        Console.WriteLine(result[today.Province("48"), StandardMeasures.ModelSites].Explain(Language.English));
    }

    [Example(Prints = "mermaid")]
    public static void Picture(ExampleOutput Console)
    {
        var phuTho = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21)).Province("25");
        Console.WriteLine(Gazetteer.Default.Trace(phuTho, to: new LocalDate(2024, 12, 31)).ToMermaid(Language.Vietnamese));
    }

    [Example]
    public static void Total(ExampleOutput Console)
    {
        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        var phuTho = today.Province("25");
        Report[] reports =
        [
            Make("26@2008-08-01", "2025-H1", "120"),      // Vĩnh Phúc, before the merger
            Make("26@2008-08-01", "2025-Q1", "45"),       // a part of the same half-year
            Make("17@2008-08-01", "2025-H1", "hơn 80"),   // Hòa Bình
            Make("25@2008-08-01", "2025-H1", "200"),      // the old Phú Thọ
            Make("25@2025-07-01", "2025-H2", "410"),      // the merged Phú Thọ
            Make("25@2025-07-01", "2025", "830"),         // and its figure for the whole year and all of its territory
        ];
        var result = new Aggregator(Gazetteer.Default).RollUp(
            reports, OrganisationLevel.Province, boundariesOf: today.Day, ReportingPeriod.Year(2025));
        var cell = result[phuTho, StandardMeasures.InformationReceived];
        Console.WriteLine(cell.Explain(Language.English));
        foreach (var overlap in result.Overlaps) Console.WriteLine(overlap.Describe(Language.English));

        Report Make(string unit, string period, string words)
            => Report.For(UnitKey.Parse(unit), ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity)
                .WithId($"{unit[..2]}-{period}")
                .With(StandardMeasures.InformationReceived, Count.Read(words, Language.Vietnamese))
                .Build();
    }
}
