using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/periods.md.</summary>
internal static class PeriodsExamples
{
    [Example]
    public static void Texts(ExampleOutput Console)
    {
        foreach (var text in new[] { "2025", "2025-Q3", "nd09:2025-Q3", "phase:2015/2020|5 năm", "2022-06-15/2022-08-19", "../2022-06-15" })
        {
            var period = ReportingPeriod.Parse(text);
            Console.WriteLine(
                $"{period}: {period.Start?.ToString("uuuu-MM-dd", null) ?? "…"} to {period.End:uuuu-MM-dd}, "
                + $"{period.ToWords(Language.Vietnamese)}, {period.ToWords(Language.English)}");
        }
    }

    [Example]
    public static void Words(ExampleOutput Console)
    {
        var asOf = new LocalDate(2024, 9, 19);
        foreach (var words in new[] { "6 tháng đầu năm 2025 (theo Nghị định 09/2019/NĐ-CP)", "giai đoạn 2019 – 2024", "từ đầu năm đến nay",
            "những năm qua" })
        {
            if (ReportingPeriod.TryRead(words, Language.Vietnamese, out var period, out var refusal, asOf))
                Console.WriteLine($"{words}: {period}");
            else Console.WriteLine($"{words}: {refusal.Value.Sentence(Language.English)}");
        }
    }

    [Example]
    public static void Cells(ExampleOutput Console)
    {
        var asOf = new LocalDate(2025, 11, 30);
        foreach (var cell in new[] { "T9/2025", "01/2025", "6T đầu 2025", "từ ngày 1/1 đến ngày 30/6/2025", "6 tháng qua", "tháng 1",
            "tháng 12", "từ ngày 15/12 đến ngày 14/6/2025", "từ tháng 1 đến tháng 6", "quý I, II/2025",
            "quý I/2025 (15/12/2024 - 14/3/2025)" })
            Console.WriteLine(
                $"{cell}: "
                + $"{(ReportingPeriod.TryRead(cell, Language.Vietnamese, out var period, out var refusal, asOf) ? period : refusal)}");
    }

    [Example]
    public static void Calendars(ExampleOutput Console)
    {
        var half = ReportingPeriod.Half(2025, 1, ReportingCalendar.Decree09);
        var own = ReportingCalendar.Create("bank", "theo năm tài chính", "financial year", firstDay: 1, monthsBefore: 3);

        Console.WriteLine($"{half} is due {half.Deadline!.Day:uuuu-MM-dd} ({half.Deadline.Basis})");
        Console.WriteLine(string.Join(", ", half.Split(PeriodKind.Quarter)));
        Console.WriteLine($"{ReportingPeriod.Year(2025, own)}: from {ReportingPeriod.Year(2025, own).Start:uuuu-MM-dd}");
        Console.WriteLine(ReportingCalendars.Standard.With(own)["bank"].Parse("bank:2025-Q1").ToWords(Language.English));
    }

    [Example]
    public static void Relations(ExampleOutput Console)
    {
        var year = ReportingPeriod.Year(2025);
        var phase = ReportingPeriod.Phase(2015, 2020, "5 năm");

        Console.WriteLine(
            $"{year.RelationTo(ReportingPeriod.Quarter(2025, 3))}, "
            + $"{year.RelationTo(ReportingPeriod.Year(2025, ReportingCalendar.Decree09))}, "
            + $"{phase.RelationTo(ReportingPeriod.Phase(2020, 2025))}");
        Console.WriteLine(PeriodTiling.Of(
            [ReportingPeriod.Quarter(2025, 1), ReportingPeriod.Quarter(2025, 3)], ReportingPeriod.NineMonths(2025)));
    }
}
