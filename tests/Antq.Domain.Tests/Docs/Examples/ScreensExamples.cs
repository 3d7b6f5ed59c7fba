using System.Text.Json.Nodes;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/screens.md.</summary>
internal static class ScreensExamples
{
    [Example]
    public static void Ids(ExampleOutput Console)
    {
        Console.WriteLine(AwardForm.CertificateOfMerit.Id());
        Console.WriteLine(Terms.Parse<AwardForm>("certificate-of-merit").Name(Language.Vietnamese));
        Console.WriteLine(Terms.TryParse<AwardForm>("CertificateOfMerit", out _));
    }

    [Example]
    public static void Units(ExampleOutput Console)
    {
        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        var vi = Language.Vietnamese;

        // A tree, opened step by step.
        var hanoi = today.Province("01");
        foreach (var child in today.Tree.Children(hanoi.Key, UnitOrder.Name).Take(3))
            Console.WriteLine(
                $"{child.Key}: {child.Label(vi)}, {child.ShortLabel(vi)}, {child.Label(Language.English)}; below it: "
                + $"{today.Tree.HasChildren(child.Key)}");

        // The line of links above a page, also of the old order with its districts.
        var then = Gazetteer.Default.AsOf(new LocalDate(2025, 6, 30));
        Console.WriteLine(string.Join(" > ", then.Tree.Path(UnitKey.Parse("00001@2025-06-30")).Select(entry => entry.Label(vi))));

        // A box that offers units while somebody types, with the letters typed and with what distinguishes namesakes.
        var typed = "tân an";
        var found = today.Search(OrganisationLevel.Commune).Suggest(typed, most: 3);
        var labels = found.Select(match => match.Entry).ToList().DistinctLabels(vi);
        foreach (var (match, label) in found.Zip(labels))
            Console.WriteLine($"{match.Unit.Key}: {label}, bold: {match.Text[match.Highlight(typed)]}");

        // Past lives.
        UnitEntry[] lives =
            [Gazetteer.Default.LastEntry(UnitKey.Parse("25@2008-08-01")), Gazetteer.Default.LastEntry(UnitKey.Parse("25@2025-07-01"))];
        Console.WriteLine(string.Join(" | ", lives.DistinctLabels(vi)));

        // What became of a unit, as a sentence.
        var quangNam = Gazetteer.Default.AsOf(new LocalDate(2024, 12, 31)).Province("49");
        Console.WriteLine(Gazetteer.Default.Trace(quangNam, today.Day).Describe(vi));
    }

    [Example]
    public static void Periods(ExampleOutput Console)
    {
        var today = new LocalDate(2025, 6, 20);
        foreach (var choice in ReportingCalendar.Decree09.Choices(today, within: ReportingPeriod.Year(2025), PeriodKind.Half))
        {
            var deadline = choice.IsOpenForReporting ? $", open until {choice.Deadline}" : "";
            Console.WriteLine(
                $"{choice.Period}: {choice.ShortLabel(Language.Vietnamese)}, {choice.Progress.Name(Language.Vietnamese)}{deadline}");
        }
    }

    [Example]
    public static void Awards(ExampleOutput Console)
    {
        var day = new LocalDate(2025, 11, 24);
        var choices = AwardLaw.Default.ChoicesOn(day) with { Office = IssuingOffice.ProvincialPoliceDirector };
        Console.WriteLine(string.Join(", ", choices.Recipients.Select(kind => kind.Name(Language.Vietnamese))));

        choices = choices with { Recipient = RecipientKind.Households };
        Console.WriteLine(string.Join(", ", choices.Schemes.Select(scheme => scheme.Name(Language.Vietnamese, day))));
        Console.WriteLine(string.Join("; ", choices.Types.Select(type => type.Name(Language.English))));

        // One award is left, so the law rules on it at once.
        Console.WriteLine(choices.Ruling!);
        Console.WriteLine(AwardLaw.Default.ChoicesOn(new LocalDate(2027, 3, 1)).Caution(Language.English));
    }

    [Example]
    public static void Numbers(ExampleOutput Console)
    {
        foreach (var count in new Count[] { 12115, Count.AtLeast(385), Count.Between(8, 27), Count.About(500) })
            Console.WriteLine(
                $"{count.ToWords(Language.Vietnamese)} | {count.ToWords(Language.English)} | {count.ToShortWords(Language.English)}");

        var more = Count.Parse("8..27") - 5;
        Console.WriteLine($"{more.ToWords(Language.Vietnamese)} | {more.ToShortWords(Language.Vietnamese)}");
        Console.WriteLine(
            $"{Ratio.Of(1295, 3321).ToWords(Language.Vietnamese)} | {Ratio.Of(1295, 3321).ToShortWords(Language.Vietnamese)}");
        Console.WriteLine(
            $"{Percentage.Parse("64.5%").ToWords(Language.Vietnamese)} | {TargetShare.Parse("+5%").ToShortWords(Language.Vietnamese)}");
    }

    [Example]
    public static void Tables(ExampleOutput Console)
    {
        ReportingPeriod[] halves = [ReportingPeriod.Parse("2025-H2"), ReportingPeriod.Parse("2026-H1")];
        Report Of(string unit, int half, Count value)
            => Report.For(UnitKey.Parse(unit), halves[half], MovementType.AllPeopleProtectNationalSecurity)
                .AsOf(halves[half].End).With(StandardMeasures.InformationReceived, value).Build();
        var result = new Aggregator(Gazetteer.Default).RollUp(
            [Of("25@2025-07-01", 0, Count.AtLeast(2431)), Of("01@2008-08-01", 0, 0), Of("01@2008-08-01", 1, Count.Between(8, 27))],
            OrganisationLevel.Province, new LocalDate(2026, 11, 21), halves[0], new() { Periods = halves });
        IReadOnlyList<OrganisationUnit> units = [.. result.Units.Where(unit => unit.Code is "01" or "25")];

        // For programs: ids and neutral texts.
        Console.WriteLine(result.ToTable(new() { Units = units }).ToCsv().ReplaceLineEndings("\n").TrimEnd());

        // For readers: words, a row for each period, and the status beside each value.
        var table = result.ToTable(new()
        {
            Units = units,
            Rows = [RollUpResult.TableAxis.Unit, RollUpResult.TableAxis.Period],
            Language = Language.Vietnamese,
            Text = RollUpResult.TableText.Short,
            WithStatus = true,
            GuardFormulas = true,
        });
        Console.WriteLine(table.ToCsv().ReplaceLineEndings("\n").TrimEnd());

        // A ranking, in which bounds have a place and what is missing comes last.
        var ranked = units.Select(unit => result[unit, StandardMeasures.InformationReceived, CellCategory.All, halves[1]])
            .OrderByDescending(cell => cell.SortKey);
        foreach (var cell in ranked)
            Console.WriteLine($"{result.LabelOf(cell.Unit, Language.Vietnamese)}: {cell.ToShortWords(Language.Vietnamese)}");
    }

    [Example]
    public static void Maps(ExampleOutput Console)
    {
        var map = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21)).Map;
        for (var row = 0; row < map.Rows; row++)
        {
            var tiles = map.Tiles.Where(tile => tile.Row == row).ToDictionary(tile => tile.Column, tile => tile.Name);
            Console.WriteLine(string.Concat(
                Enumerable.Range(0, map.Columns).Select(column => tiles.GetValueOrDefault(column, "").PadRight(10))).TrimEnd());
        }

        var hanoi = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21)).Province("01");
        Console.WriteLine($"{hanoi.Name}: {string.Join(", ", map.Neighbours(hanoi).Select(unit => unit.Name))}");
        Console.WriteLine($"{map.RegionOf(hanoi)!.Name(Language.Vietnamese)} ({map.RegionOf(hanoi)!.Act.Title})");
    }

    [Example]
    public static void Findings(ExampleOutput Console)
    {
        var report = Report.For(
            UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Parse("2025-Q3"), MovementType.AllPeopleProtectNationalSecurity)
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

        Console.WriteLine(
            $"{findings.Under("awards[0]").Count} at the first award, {findings.CountBySeverity()[FindingSeverity.Error]} errors in all");

        // A button for each repair. A client sets repair.json at repair.path; in .NET, ApplyTo does.
        var document = JsonNode.Parse(ReportJson.Write(report))!;
        foreach (var repair in findings.Select(finding => finding.Repair).OfType<FindingRepair>())
        {
            Console.WriteLine($"[{repair.Label(Language.Vietnamese)}] sets {repair.Path} to {repair.Json}");
            repair.ApplyTo(document);
        }
    }
}
