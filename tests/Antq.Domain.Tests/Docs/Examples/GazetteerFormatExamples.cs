using System.Text;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/reference/gazetteer-format.md.</summary>
internal static class GazetteerFormatExamples
{
    [Example]
    public static void ARowOfOnesOwn(ExampleOutput Console)
    {
        using var saved = new MemoryStream();
        Gazetteer.Default.Save(saved);
        var text = Encoding.UTF8.GetString(saved.ToArray());

        // A new state of one unit: a row of [unit-states]; of any other table likewise.
        text = text.Replace(
            "\n[unit-aliases]\n", "00004@2025-07-01,2027-01-01,Ba Đình Mới,,phường,01@2008-08-01,,remembered,\n\n[unit-aliases]\n");

        var own = Gazetteer.Load(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        foreach (var change in Gazetteer.Default.ChangesTo(own)) Console.WriteLine(change);
    }
}
