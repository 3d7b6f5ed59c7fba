using Antq.Domain.Findings;
using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Docs;

/// <summary>The example of docs/screens.md for numbers, compiled; <see cref="ScreensTests"/> holds the text against this file.</summary>
internal static class ScreensNumbers
{
    public static string Run()
    {
        var Console = new ReadmeOutput();
        // example
        foreach (var count in new[] { "12115", "385..", "8..27", "0..~500" }.Select(text => Count.Parse(text)))
            Console.WriteLine($"{count.ToWords(Language.Vietnamese)} | {count.ToWords(Language.English)} | {count.ToShortWords(Language.English)}");

        var more = Count.Parse("8..27") - 5;
        Console.WriteLine($"{more.ToWords(Language.Vietnamese)} | {more.ToShortWords(Language.Vietnamese)}");
        Console.WriteLine($"{Ratio.Of(1295, 3321).ToWords(Language.Vietnamese)} | {Ratio.Of(1295, 3321).ToShortWords(Language.Vietnamese)}");
        Console.WriteLine($"{Percentage.Parse("64.5%").ToWords(Language.Vietnamese)} | {TargetShare.Parse("+5%").ToShortWords(Language.Vietnamese)}");
        // end of example
        return Console.ToString();
    }
}
