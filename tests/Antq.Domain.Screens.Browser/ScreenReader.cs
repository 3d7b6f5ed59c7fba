using System.Text;
using System.Text.Json.Nodes;

namespace Antq.Domain.Screens.Browser;

/// <summary>Somebody at the keyboard who hears the page.</summary>
internal sealed class ScreenReader(DevTools page, string address, string approved)
{
    public int Checks { get; private set; }

    public int Failures { get; private set; }

    public async Task Open(string path)
    {
        await page.Send("Page.navigate", new JsonObject { ["url"] = "about:blank" });
        await page.Send("Page.navigate", new JsonObject { ["url"] = address + path });
        Check($"{path} opens", await page.Until($"location.href.startsWith('{address}') && document.readyState === 'complete'"));
    }

    /// <summary>Waits until the server listens to the page.</summary>
    public async Task Listens()
        => Check("the page listens", await page.Until("document.querySelector('input') && !document.querySelector('input:disabled')"));

    public async Task Press(string key)
    {
        foreach (var type in new[] { key == "Enter" ? "keyDown" : "rawKeyDown", "keyUp" })
        {
            await page.Send("Input.dispatchKeyEvent", new JsonObject
            {
                ["type"] = type,
                ["key"] = key,
                ["code"] = key,
                ["windowsVirtualKeyCode"] = key == "Enter" ? 13 : 9,
                ["text"] = key == "Enter" && type == "keyDown" ? "\r" : "",
            });
        }
    }

    public Task Type(string text) => page.Send("Input.insertText", new JsonObject { ["text"] = text });

    /// <summary>Presses Tab until what an expression is true of has the focus.</summary>
    public async Task TabTo(string what, string isThere)
    {
        for (var times = 0; times < 150; times++)
        {
            await Press("Tab");
            if ((bool?)await page.Value($"(e => {isThere})(document.activeElement)") != true) continue;
            Check($"Tab leads to {what}", true);
            return;
        }

        Check($"Tab leads to {what}", false);
    }

    /// <summary>Chooses an option, which each system has other keys for.</summary>
    public Task Choose(string select, string option) => page.Value(
        $"(e => {{ e.value = '{option}'; e.dispatchEvent(new Event('change', {{ bubbles: true }})); }})(document.getElementById('{select}'))");

    public async Task Hears(string what, string expression)
    {
        var isSo = await page.Until(expression);
        Check(what, isSo);
        if (!isSo) Console.WriteLine($"      {expression}; focus on {await page.Value("document.activeElement.outerHTML.slice(0, 300)")}");
    }

    /// <summary>Compares the tree of the page with the approved one, or writes it where ANTQ_APPROVE is 1.</summary>
    public async Task Approve(string name)
    {
        var tree = AccessibilityTree.Write(await page.Send("Accessibility.getFullAXTree"));
        var file = Path.Combine(approved, name + ".txt");
        if (Environment.GetEnvironmentVariable("ANTQ_APPROVE") == "1")
            await File.WriteAllTextAsync(file, tree, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var expected = File.Exists(file) ? (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n") : "";
        Check($"the tree of {name} is as approved", tree == expected);
        if (tree == expected) return;
        foreach (var line in expected.Split('\n').Except(tree.Split('\n'), StringComparer.Ordinal).Take(10)) Console.WriteLine("- " + line);
        foreach (var line in tree.Split('\n').Except(expected.Split('\n'), StringComparer.Ordinal).Take(10)) Console.WriteLine("+ " + line);
    }

    private void Check(string what, bool isSo)
    {
        Checks++;
        if (isSo) return;
        Failures++;
        Console.WriteLine("FAIL  " + what);
    }
}
