using System.Text;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/data-and-versions.md.</summary>
internal static class DataAndVersionsExamples
{
    [Example]
    public static void OwnGazetteer(ExampleOutput Console)
    {
        using var file = new MemoryStream();
        Gazetteer.Default.Save(file);
        var text = Encoding.UTF8.GetString(file.ToArray()).Replace("2026b", "2026b-ours").Replace(",Phúc Xá,", ",Phúc Xã,");

        var own = Gazetteer.Load(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Console.WriteLine($"{Gazetteer.Default.Version} → {own.Version}");
        foreach (var change in Gazetteer.Default.ChangesTo(own)) Console.WriteLine($"{change.Kind}: {change.Message(Language.English)}");
    }

    [Example]
    public static void BrokenGazetteer(ExampleOutput Console)
    {
        var text = "antq-data,2026b-broken\n";
        if (Gazetteer.TryLoad(new MemoryStream(Encoding.UTF8.GetBytes(text)), out _, out var findings)) return;
        foreach (var finding in findings) Console.WriteLine(finding);
    }
}
