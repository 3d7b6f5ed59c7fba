using Antq.Domain.Aggregation;
using Antq.Domain.Measures;
using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/measures.md.</summary>
internal static class MeasuresExamples
{
    [Example]
    public static void Behaviours(ExampleOutput Console)
    {
        var kinds = StandardMeasures.ModelKinds;
        Console.WriteLine($"{kinds.Name(Language.English)}: territory {kinds.Territory}, time {kinds.Time}, category {kinds.Category}");

        foreach (var axis in new[] { Axis.Territory, Axis.Time })
        {
            var rule = Summarizability.Standard[kinds, axis, OverlapCase.Disjoint];
            Console.WriteLine($"{axis}: {rule.Verdict}. {rule.Rule(Language.English)}. {rule.Alternatives(Language.English)}");
        }
    }

    [Example]
    public static void WrongSums(ExampleOutput Console)
    {
        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        var reports = new[] { ("01", 20), ("48", 30) }.Select(told => Report
            .For(today.Province(told.Item1), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
            .With(StandardMeasures.ModelKinds, told.Item2)
            .With(StandardMeasures.ModelSites, told.Item2)
            .With(StandardMeasures.ProvincesWithModels, 1)
            .Build());
        var result = new Aggregator(Gazetteer.Default).RollUp(reports, OrganisationLevel.Province, today.Day, ReportingPeriod.Year(2025));

        foreach (var measure in new[] { StandardMeasures.ModelSites, StandardMeasures.ModelKinds, StandardMeasures.ProvincesWithModels })
        {
            var cell = result[today.Ministry, measure];
            Console.WriteLine(
                $"{measure.Name(Language.English)}: {cell.Value?.ToWords(Language.English) ?? "no value"} ({cell.Exactness})");
        }
    }

    [Example]
    public static void OwnMeasure(ExampleOutput Console)
    {
        var lights =
            new Measure(MeasureId.Parse("flood-lights"), "đèn pha", "flood lights", TerritoryBehaviour.Adds,
            TimeBehaviour.Stock, CategoryBehaviour.Partition)
            {
                AgeLimitInDays = 400,
            };
        var rules = ReportRules.Standard.In(RuleContext.Default with { Measures = StandardMeasures.All.With(lights) });
        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        var report = Report.For(today.Province("48"), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
            .With(lights, 1_250).Build();

        Console.WriteLine(
            $"Findings without the measure: {ReportRules.Standard.Validate(report).Count}, with it: {rules.Validate(report).Count}");
        var result = new Aggregator(Gazetteer.Default, rules).RollUp(
            [report], OrganisationLevel.Province, today.Day, ReportingPeriod.Year(2025));
        Console.WriteLine(result[today.Province("48"), lights]);
    }

    [Example]
    public static void Balances(ExampleOutput Console)
    {
        var sites =
            new StockBalance(StandardMeasures.ModelSites.Id, [StandardMeasures.ModelSitesOpened.Id], [StandardMeasures.ModelSitesEnded.Id]);
        var check = sites.Check(opening: 910, inflows: [40], outflows: [15], closing: 945);

        Console.WriteLine($"balances: {check.Answer}, closing must be {check.Closing}");
        foreach (var repair in check.Repairs) Console.WriteLine($"{repair.Role}: {repair.Stated} should be {repair.Needed}");
    }
}
