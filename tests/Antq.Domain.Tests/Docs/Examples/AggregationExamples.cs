using Antq.Domain.Aggregation;
using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/aggregation.md.</summary>
internal static class AggregationExamples
{
    [Example]
    public static void Cells(ExampleOutput Console)
    {
        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        var phuTho = today.Province("25");
        Report[] reports = [Told("26@2008-08-01", "2025-H1", "120"), Told("25@2025-07-01", "2025-H2", "hơn 400")];
        var result = new Aggregator(Gazetteer.Default).RollUp(
            reports, OrganisationLevel.Province, boundariesOf: today.Day, ReportingPeriod.Year(2025));

        var cell = result[phuTho, StandardMeasures.InformationReceived];
        Console.WriteLine($"{cell.Value} ({cell.Exactness})");
        Console.WriteLine(
            $"{cell.Coverage.Reported} of {cell.Coverage.Expected} units, {cell.Coverage.ReportedUnitDays} of "
            + $"{cell.Coverage.ExpectedUnitDays} days of units");
        foreach (var part in cell.Coverage.Parts) Console.WriteLine($"{part.Unit}: {part.State}");
        foreach (var source in cell.Sources) Console.WriteLine($"from {source}");

        static Report Told(string unit, string period, string words)
            => Report.For(UnitKey.Parse(unit), ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity)
                .WithId($"{unit[..2]}-{period}")
                .With(StandardMeasures.InformationReceived, Count.Read(words, Language.Vietnamese))
                .Build();
    }

    [Example]
    public static void Policies(ExampleOutput Console)
    {
        var haNoi = Gazetteer.Default.AsOf(new LocalDate(2025, 12, 31)).Province("01");
        Report[] reports =
        [
            Told("2025-H1", 300, new LocalDate(2025, 7, 5)),
            Told("2025-H2", 320, new LocalDate(2026, 1, 5)),
            Told("2025", 600, new LocalDate(2026, 2, 1)),
        ];
        var aggregator = new Aggregator(Gazetteer.Default);

        foreach (var cover in new[] { CoverPolicy.Parts, CoverPolicy.Latest, CoverPolicy.Strict })
        {
            var result = aggregator.RollUp(
                reports, OrganisationLevel.Province, new LocalDate(2025, 12, 31), ReportingPeriod.Year(2025),
                new RollUpOptions { Cover = cover });
            var cell = result[haNoi, StandardMeasures.InformationReceived];
            Console.WriteLine($"{cover}: {cell.Value?.ToString() ?? "no value"}");
            foreach (var finding in cell.Findings) Console.WriteLine($"  {finding.Code.Id} {finding.Message(Language.English)}");
        }

        Report Told(string period, int number, LocalDate asOf)
            => Report.For(haNoi, ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity)
                .WithId($"ha-noi-{period}")
                .AsOf(asOf)
                .With(StandardMeasures.InformationReceived, number)
                .Build();
    }

    [Example]
    public static void Divided(ExampleOutput Console)
    {
        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        var report = Report.For(
            UnitKey.Parse("00019@2025-06-30"), ReportingPeriod.Parse("2025-H1"), MovementType.AllPeopleProtectNationalSecurity)
            .WithId("dien-bien-2025-H1")
            .With(StandardMeasures.InformationReceived, 50)
            .Build();
        var weights = ShareWeights.None.With(UnitKey.Parse("00019@2025-06-30"),
            (UnitKey.Parse("00004@2025-07-01"), 5), (UnitKey.Parse("00070@2025-07-01"), 3), (UnitKey.Parse("00190@2025-07-01"), 1),
                (UnitKey.Parse("00226@2025-07-01"), 1));

        foreach (var options in new[] { new RollUpOptions(), new RollUpOptions { Weights = weights } })
        {
            var result = new Aggregator(Gazetteer.Default).RollUp(
                [report], OrganisationLevel.Commune, today.Day, ReportingPeriod.Year(2025), options);
            var cell = result[today.Unit("00004"), StandardMeasures.InformationReceived];
            var group = result.GroupOf(cell)!;
            Console.WriteLine(
                $"{cell.Unit}: {cell.Value} ({cell.Exactness}); its group of {group.Units.Count} communes: {group.Value} "
                + $"({group.Exactness})");
        }
    }

    [Example]
    public static void OlderThanTheGazetteer(ExampleOutput Console)
    {
        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        Report[] reports = [Told("2004-07", 30), Told("2004-08", 12)];
        var assuming = ReportRules.Standard.In(RuleContext.Default with { AssumeUnchangedSince = new LocalDate(2004, 1, 1) });

        foreach (var rules in new[] { ReportRules.Standard, assuming })
        {
            var result = new Aggregator(Gazetteer.Default, rules).RollUp(
                reports, OrganisationLevel.Commune, today.Day, ReportingPeriod.Year(2004));
            var cell = result[today.Unit("00097"), StandardMeasures.InformationReceived];
            Console.WriteLine(
                $"{cell.Unit}: {cell.Value}, {cell.Coverage.ReportedUnitDays} of {cell.Coverage.ExpectedUnitDays} days of units");
            foreach (var finding in cell.Findings) Console.WriteLine($"  {finding.Code.Id} {finding.Message(Language.English)}");
        }

        static Report Told(string month, int number)
            => Report.For(UnitKey.Parse("00037@2025-06-30"), ReportingPeriod.Parse(month), MovementType.AllPeopleProtectNationalSecurity)
                .WithId($"phuc-tan-{month}")
                .With(StandardMeasures.InformationReceived, number)
                .Build();
    }

    [Example]
    public static void Live(ExampleOutput Console)
    {
        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        var live = new Aggregator(Gazetteer.Default).Live(OrganisationLevel.Province, today.Day, ReportingPeriod.Year(2026));

        live.AddRange([Make("25", "2026-Q1", 40), Make("25", "2026-Q2", 35), Make("48", "2026-Q1", 20)]);
        var before = live.Current;
        live.Add(Make("25", "2026-Q2", 53, revision: 2));

        foreach (var result in new[] { before, live.Current })
            Console.WriteLine(
                $"{result[today.Province("25"), StandardMeasures.InformationReceived].Value}, ministry "
                + $"{result[result.Units[0], StandardMeasures.InformationReceived].Value}");

        Report Make(string province, string period, int number, int revision = 1)
            => Report.For(today.Province(province), ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity)
                .WithId($"{province}-{period}", revision)
                .With(StandardMeasures.InformationReceived, number)
                .Build();
    }

    [Example]
    public static void Categories(ExampleOutput Console)
    {
        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        var report = Report.For(today.Province("25"), ReportingPeriod.Year(2026), MovementType.AllPeopleProtectNationalSecurity)
            .WithId("phu-tho-2026")
            .Award(new Award
            {
                Form = AwardForm.Order,
                Title = "Huân chương Chiến công",
                Class = AwardClass.Second,
                Issuers = [new Issuer(IssuingOffice.StatePresident)],
                Recipients = Recipients.Of(collectives: 2),
                Day = new LocalDate(2026, 8, 19)
            })
            .Award(new Award
            {
                Form = AwardForm.CertificateOfMerit,
                Issuers = [new Issuer(IssuingOffice.ProvincialChair)],
                Recipients = Recipients.Of(collectives: 3, individuals: 6),
                Day = new LocalDate(2026, 8, 19)
            })
            .Build();
        var options = new RollUpOptions { By = [CategoryAxis.Scheme, CategoryAxis.Class] };
        var result = new Aggregator(Gazetteer.Default).RollUp(
            [report], OrganisationLevel.Province, today.Day, ReportingPeriod.Year(2026), options);

        foreach (var cell in result.Cells.Where(cell => cell.Unit.Code == "25"))
            Console.WriteLine($"{cell.Category.Scheme?.ToString() ?? "all"}, {cell.Category.Class?.ToString() ?? "all"}: {cell.Value}");
    }
}
