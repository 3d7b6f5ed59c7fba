using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/lineage.md.</summary>
internal static class LineageExamples
{
    [Example]
    public static void Tracing(ExampleOutput Console)
    {
        var gazetteer = Gazetteer.Default;
        var today = new LocalDate(2026, 11, 21);

        Console.WriteLine(gazetteer.Trace(UnitKey.Parse("49@1997-01-01"), to: today).Only);
        var divided = gazetteer.Trace(UnitKey.Parse("00112@2025-06-30"), to: today);
        foreach (var part in divided.Successions)
            Console.WriteLine($"{divided.From} → {part.Unit}: ground {part.Ground}, people {part.People}, certain: {part.IsCertain}");
    }

    [Example(Prints = "mermaid")]
    public static void Drawing(ExampleOutput Console)
    {
        var divided = Gazetteer.Default.Trace(UnitKey.Parse("00112@2025-06-30"), to: new LocalDate(2026, 11, 21));
        Console.WriteLine(divided.ToMermaid(Language.English));
    }

    [Example]
    public static void Territories(ExampleOutput Console)
    {
        var gazetteer = Gazetteer.Default;
        var phuTho = gazetteer.TerritoryOf(UnitKey.Parse("25@2025-07-01"));
        var reported = gazetteer.TerritoryOf(UnitKey.Parse("17@2008-08-01"), UnitKey.Parse("26@2008-08-01"));

        Console.WriteLine($"{phuTho.Contains(reported)}, {reported.Contains(phuTho)}");
        foreach (var part in phuTho.Except(reported).PartsOn(new LocalDate(2025, 6, 30), OrganisationLevel.Province))
            Console.WriteLine($"missing: {part.Unit}, whole: {part.IsWhole}");

        var vinhPhu = gazetteer.TerritoryOf(UnitKey.Parse("vinh-phu@1976-07-02"));
        Console.WriteLine(
            $"Vĩnh Phú of 1976 and Hà Nội of today overlap: {vinhPhu.Overlaps(gazetteer.TerritoryOf(UnitKey.Parse("01@2008-08-01")))}");
    }

    [Example]
    public static void Comparing(ExampleOutput Console)
    {
        var areas = Gazetteer.Default.ComparableAreas(OrganisationLevel.Commune, new LocalDate(2025, 6, 30), new LocalDate(2026, 11, 21));
        var group = areas.Where(area => area.After.Count > 1).MinBy(area => area.Before.Count)!;

        Console.WriteLine($"{areas.Count} areas, {areas.Count(area => area.After.Count == 1)} of them one commune of today");
        Console.WriteLine($"{string.Join(", ", group.Before)} = {string.Join(", ", group.After)}");
    }

    [Example]
    public static void Planning(ExampleOutput Console)
    {
        var day = new LocalDate(2027, 1, 1);
        var plan = Gazetteer.Default.Draft(new Gazetteer.Merger(day)
        {
            Units = [new("00004", "Ba Đình", UnitKind.Ward), new("09999", "Liễu Giai", UnitKind.Ward)],
            Transfers =
            [
                new(UnitKey.Parse("00004@2025-07-01"), "00004", TerritoryShare.Some, TerritoryShare.Some),
                new(UnitKey.Parse("00004@2025-07-01"), "09999", TerritoryShare.Some, TerritoryShare.Some),
            ],
        });
        foreach (var change in plan.Changes.Take(3)) Console.WriteLine(change.Message(Language.English));

        var (ward, year) = (UnitKey.Parse("00004@2025-07-01"), ReportingPeriod.Year(2026));
        var stored = Report.For(ward, year, MovementType.AllPeopleProtectNationalSecurity)
            .AsOf(new LocalDate(2026, 12, 31)).With(StandardMeasures.InformationReceived, 40).Build();
        var preview = new Aggregator(Gazetteer.Default).Preview(plan, [stored], OrganisationLevel.Commune, year);
        foreach (var change in preview.Changes.Where(change => change.Outcome != Aggregator.MergerOutcome.None))
            Console.WriteLine($"{change.Cell.Unit.Name}: {change.Cell.Value}, {change.Outcome.Name(Language.Vietnamese)}");
        var all = preview.After[preview.After.Ministry, StandardMeasures.InformationReceived].Value;
        Console.WriteLine($"{preview.Decisions.Count} reports to decide on, {all} in all");
    }
}
