using Antq.Domain.Awards;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.Tests.Docs;

/// <summary>The example of the README for the law and the language, compiled; <see cref="ReadmeTests"/> holds the text against this file.</summary>
internal static class ReadmeLaw
{
    public static string Run()
    {
        var Console = new ReadmeOutput();
        // example
        var day = new LocalDate(2025, 11, 24);
        var flag = AwardLaw.Default.Read("Cờ thi đua của Thủ tướng", day).Single();
        var question = new AwardQuestion { Day = day, Scheme = flag.Scheme!, Office = flag.Offices.Single(), Recipient = RecipientKind.Individuals };
        var ruling = AwardLaw.Default.Judge(question);
        Console.WriteLine($"{flag.Scheme!.Name(Language.English)}: {ruling.Answer}. {ruling.Reason(Language.English)}");
        Console.WriteLine($"{ruling.Reason(Language.Vietnamese)}");

        Console.WriteLine($"{Recipients.Read("103 tập thể, 94 cá nhân", Language.Vietnamese).Total} awards");
        Console.WriteLine(Count.Read("hơn hai nghìn bốn trăm ba mươi", Language.Vietnamese));
        if (!Count.TryRead("5 tự quản", Language.Vietnamese, out _, out var refusal)) Console.WriteLine($"'5 tự quản' {refusal.Value.Explain(Language.English)}");

        var half = ReportingPeriod.Read("6 tháng đầu năm 2025 (theo Nghị định 09/2019/NĐ-CP)", Language.Vietnamese);
        Console.WriteLine($"{half}: {half.Start:uuuu-MM-dd} to {half.End:uuuu-MM-dd}, due {half.Calendar.DeadlineOf(half)!.Day:uuuu-MM-dd}");
        Console.WriteLine(PeriodTiling.Of([ReportingPeriod.Parse("2025-Q1"), ReportingPeriod.Parse("2025-Q3")], ReportingPeriod.Parse("2025-9M")));
        // end of example
        return Console.ToString();
    }
}
