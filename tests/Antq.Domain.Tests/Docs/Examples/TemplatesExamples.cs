using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/templates.md.</summary>
internal static class TemplatesExamples
{
    [Example]
    public static void WhatIsAsked(ExampleOutput Console)
    {
        var template = ReportTemplate.YearOfCommune;
        var period = template.PeriodOf(2026);
        Console.WriteLine($"{template.Name(Language.Vietnamese)}, {period.ToWords(Language.Vietnamese)}");

        foreach (var cell in template.CellsOf(OrganisationLevel.Commune))
        {
            if (cell.Measure.Chapter?.Id is not ("models" or "recognition")) continue;
            Console.WriteLine(
                $"{cell.Heading(Language.Vietnamese)}: {cell.PeriodIn(period)}{(cell.IsRequired ? "" : ", optional")}"
                + $"{(cell.DeadlineIn(period) is { } due ? $", by {due} ({due.Basis}, {due.Confidence})" : "")}");
        }
    }

    [Example]
    public static void Deadlines(ExampleOutput Console)
    {
        var template = ReportTemplate.HalfYear;
        foreach (var level in template.Levels)
        {
            var due = template.DeadlineOf(level, template.PeriodOf(2026));
            Console.WriteLine($"{level.Name(Language.English)}: {due?.ToString() ?? "set by whoever asks"} {due?.Basis}");
        }
    }

    [Example]
    public static void EmptyAndFilled(ExampleOutput Console)
    {
        var template = ReportTemplate.YearOfCommune;
        var commune = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21)).Unit("00070");
        var empty = template.Empty(commune.Key, template.PeriodOf(2026));
        Console.WriteLine($"{empty.Figures.Count} cells, {template.Check(empty).Missing.Count} of them to fill");

        var typed = new Dictionary<MeasureId, string>
        {
            [StandardMeasures.Patrols.Id] = "0",
            [StandardMeasures.Models.Id] = "12 mô hình",
            [StandardMeasures.Contributions.Id] = "3,5 tỷ đồng",
        };
        var report = template.Fill(empty, cell
            => typed.TryGetValue(cell.Measure.Id, out var text)
                && cell.Measure.Unit!.TryRead(text, Language.Vietnamese, out var value) ? value : null);

        var check = template.Check(report);
        foreach (var cell in check.Cells.Where(cell => cell.Value is not null || cell.Cell.Measure.Id == StandardMeasures.ModelSites.Id))
        {
            var value = cell.Value is { } known ? cell.Cell.Measure.Unit!.Write(known, Language.Vietnamese) : "–";
            Console.WriteLine($"{cell.Cell.Measure.Name(Language.Vietnamese)}: {cell.State.Name(Language.Vietnamese)}, {value}");
        }

        Console.WriteLine($"complete: {check.IsComplete}; {check.Findings[0].Message(Language.Vietnamese)}");
    }

    [Example]
    public static void Pickers(ExampleOutput Console)
    {
        foreach (var chapter in StandardMeasures.All.Chapters.Take(2))
        {
            Console.WriteLine(chapter.Name(Language.Vietnamese));
            foreach (var measure in StandardMeasures.All.OfChapter(chapter))
                Console.WriteLine($"  {measure.Name(Language.Vietnamese)} ({measure.Unit!.Name(Language.Vietnamese)})");
        }
    }

    [Example]
    public static void Headings(ExampleOutput Console)
    {
        var measures = StandardMeasures.All;
        foreach (var heading in new[]
            { "Tổng số tin báo", "SO DIEM MO HINH (điểm)", "Kinh phí xã hội hóa (đồng)", "Kinh phí xã hội hóa (triệu đồng)" })
            Console.WriteLine($"{heading}: {(measures.TryFind(heading, out var measure) ? measure : "none")}");

        var text = "Duy trì 38 loại mô hình với 910 điểm mô hình; tiếp nhận 120 nguồn tin.";
        foreach (var mention in measures.FindIn(text))
            Console.WriteLine($"{text.Substring(mention.Start, mention.Length)}: {mention.Measure}");
    }

    [Example]
    public static void OwnTemplate(ExampleOutput Console)
    {
        var due = new Dictionary<OrganisationLevel, ReportTemplate.DueDay?>
        {
            [OrganisationLevel.Commune] = new(month: null, day: 16, basis: "Quyết định của Ủy ban nhân dân tỉnh"),
        };
        var month = new ReportTemplate(
            "commune-month", new BilingualText("Báo cáo tháng của cấp xã", "monthly report of a commune"), ReportingCalendar.Decree09,
            PeriodKind.Month, due,
            new ReportTemplate.Cell(StandardMeasures.InformationReceived, OrganisationLevel.Commune),
            new ReportTemplate.Cell(StandardMeasures.Patrols, OrganisationLevel.Commune) { IsRequired = false });

        Console.WriteLine($"{month.PeriodOf(2026, 5)}: by {month.DeadlineOf(OrganisationLevel.Commune, month.PeriodOf(2026, 5))}");
    }
}
