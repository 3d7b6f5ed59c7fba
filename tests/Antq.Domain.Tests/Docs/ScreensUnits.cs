using Antq.Domain.Findings;
using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Docs;

/// <summary>The example of docs/screens.md for units, compiled; <see cref="ScreensTests"/> holds the text against this file.</summary>
internal static class ScreensUnits
{
    public static string Run()
    {
        var Console = new ReadmeOutput();
        // example
        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        var vi = Language.Vietnamese;

        // A tree, opened step by step.
        var hanoi = today.Province("01");
        foreach (var child in today.Tree.Children(hanoi.Key, UnitOrder.Name).Take(3))
            Console.WriteLine($"{child.Key}: {child.Label(vi)}, {child.ShortLabel(vi)}, {child.Label(Language.English)}; below it: {today.Tree.HasChildren(child.Key)}");

        // The line of links above a page, also of the old order with its districts.
        var then = Gazetteer.Default.AsOf(new LocalDate(2025, 6, 30));
        Console.WriteLine(string.Join(" > ", then.Tree.Path(UnitKey.Parse("00001@2025-06-30")).Select(entry => entry.Label(vi))));

        // A box that offers units while somebody types, with the letters typed and with what tells namesakes apart.
        var typed = "tân an";
        var found = today.Search(OrganisationLevel.Commune).Suggest(typed, most: 3);
        var labels = found.Select(match => match.Entry).ToList().DistinctLabels(vi);
        foreach (var (match, label) in found.Zip(labels))
            Console.WriteLine($"{match.Unit.Key}: {label}, bold: {match.Text[match.Highlight(typed)]}");

        // Past lives.
        var lives = new[] { "25@2008-08-01", "25@2025-07-01" }.Select(key => Gazetteer.Default.LastEntry(UnitKey.Parse(key))).ToList();
        Console.WriteLine(string.Join(" | ", lives.DistinctLabels(vi)));
        // end of example
        return Console.ToString();
    }
}
