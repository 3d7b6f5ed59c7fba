using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/counts.md.</summary>
internal static class CountsExamples
{
    [Example]
    public static void Reading(ExampleOutput Console)
    {
        foreach (var words in new[] { "12.115", "hơn 2.430", "khoảng 500", "hàng chục nghìn", "1,2 triệu" })
        {
            var count = Count.Read(words, Language.Vietnamese);
            Console.WriteLine($"{words}: {count.ToWords(Language.English)}; as text {count}");
        }
    }

    [Example]
    public static void Cells(ExampleOutput Console)
    {
        foreach (var cell in new[] { "≥ 385", "120+", "5-10", "1 234", "120 vụ", "05 (năm) tập thể", "ba mốt", "không có",
            "120 vụ trở lên", "3,125 tỷ", "chưa có số liệu", "-" })
            Console.WriteLine(
                $"{cell}: "
                + $"{(Count.TryRead(cell, Language.Vietnamese, out var count, out var refusal) ? count.ToShortWords(Language.English) : refusal)}");
    }

    [Example]
    public static void Typing(ExampleOutput Console)
    {
        foreach (var typed in new[] { "h", "hơn", "hơn 2.43", "hơn 2.430", "hơn 5 tự q" })
        {
            var isRead = Count.TryRead(typed, Language.Vietnamese, out var count, out var refusal, whileTyping: true);
            Console.WriteLine($"{typed}: {(isRead ? count.ToWords(Language.English) : refusal)}");
        }
    }

    [Example]
    public static void EitherLanguage(ExampleOutput Console)
    {
        foreach (var text in new[] { "hơn 2.430", "more than 2,430", "120", "1.234" })
        {
            var isRead = Count.TryRead(text, out var count, out var language, out var refusal);
            Console.WriteLine($"{text}: {(isRead ? $"{count}, {language?.ToString() ?? "either"}" : refusal)}");
        }

        Console.WriteLine(Count.TryRead("1.234", out var preferred, out _, out _, preferred: Language.Vietnamese) ? preferred : "");
    }

    [Example]
    public static void Refusing(ExampleOutput Console)
    {
        foreach (var words in new[] { "5 tự quản", "06/2014", "12,115" })
        {
            if (!Count.TryRead(words, Language.Vietnamese, out _, out var refusal))
                Console.WriteLine($"“{words}”: {refusal.Value.Explain(Language.English)}");
        }
    }

    [Example]
    public static void Calculating(ExampleOutput Console)
    {
        var sum = Count.Exactly(120) + Count.AtLeast(81) + 200;
        var now = Count.Between(400, 420);

        Console.WriteLine($"{sum.ToWords(Language.English)}, lower {sum.Lower}, upper {sum.Upper?.ToString() ?? "none"}");
        Console.WriteLine($"At least 401: {sum.IsAtLeast(401)}. At least 500: {sum.IsAtLeast(500)}.");
        Console.WriteLine($"Change: {(now - 380).ToWords(Language.English)}; an increase: {(now - 380).IsIncrease}");
    }

    [Example]
    public static void Shares(ExampleOutput Console)
    {
        var ratio = Ratio.Of(31, 34);
        var achieved = TargetShare.Read("vượt 5%", Language.Vietnamese);

        Console.WriteLine($"{ratio} reaches 90 %: {ratio.Reaches(90)}; 91.2 % fits: {Percentage.Of(91.2m).Fits(ratio)}");
        Console.WriteLine($"{achieved.ToWords(Language.English)}: fits 210 of 200: {achieved.Fits(210, 200)}");
    }

    [Example]
    public static void Ratios(ExampleOutput Console)
    {
        Count solved = 161, all = 180;
        var vague = Count.Between(40, 60).ShareIn(Count.AtLeast(80));

        Console.WriteLine(solved.ShareIn(all).ToWords(Language.Vietnamese));
        Console.WriteLine(vague.ToWords(Language.English));
    }
}
