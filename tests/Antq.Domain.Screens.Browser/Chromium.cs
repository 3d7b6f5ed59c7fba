using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Antq.Domain.Screens.Browser;

/// <summary>A headless browser with a profile of its own.</summary>
internal sealed class Chromium : IDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _profile;
    private readonly int _port;
    private DevTools? _page;

    private Chromium(Process process, DirectoryInfo profile, int port) => (_process, _profile, _port) = (process, profile, port);

    public static async Task<Chromium> Start(string program, CancellationToken cancellation)
    {
        var profile = Directory.CreateTempSubdirectory("antq-screens-");
        var process = Process.Start(new ProcessStartInfo(program,
        [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--lang=en",
            "--window-size=1280,1600", "--remote-debugging-port=0", $"--user-data-dir={profile.FullName}", "about:blank",
        ])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        _ = process.StandardError.ReadToEndAsync(cancellation);
        _ = process.StandardOutput.ReadToEndAsync(cancellation);

        // The browser writes the port that it took into its profile.
        var file = Path.Combine(profile.FullName, "DevToolsActivePort");
        while (!File.Exists(file) || (await File.ReadAllLinesAsync(file, cancellation)).Length < 2)
        {
            if (process.HasExited) throw new InvalidOperationException($"The browser ended with {process.ExitCode}.");
            await Task.Delay(50, cancellation);
        }

        return new Chromium(process, profile, int.Parse((await File.ReadAllLinesAsync(file, cancellation))[0]));
    }

    public async Task<DevTools> Open(CancellationToken cancellation)
    {
        using var http = new HttpClient();
        var targets = JsonNode.Parse(await http.GetStringAsync($"http://127.0.0.1:{_port}/json/list", cancellation))!.AsArray();
        var target = targets.First(one => (string)one!["type"]! == "page")!;
        return _page = await DevTools.Connect(new Uri((string)target["webSocketDebuggerUrl"]!), cancellation);
    }

    public void Dispose()
    {
        _page?.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _profile.Delete(recursive: true);
    }
}
