using System.Collections.Concurrent;
using System.Diagnostics;

namespace Antq.Domain.Screens.Browser;

/// <summary>The sample on a free port of this machine.</summary>
internal sealed class ScreensProcess : IDisposable
{
    private const string Listening = "Now listening on: ";
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = new();

    private ScreensProcess(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    public static async Task<ScreensProcess> Start(string assembly, CancellationToken cancellation)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["Logging__LogLevel__Default"] = "Information" },
        })!;
        while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            if (!line.Contains(Listening, StringComparison.Ordinal)) continue;
            var screens = new ScreensProcess(process, line.Split(Listening)[1].Trim());
            _ = screens.Listen(cancellation);
            return screens;
        }

        throw new InvalidOperationException("The sample ended before it listened.");
    }

    /// <summary>What the sample has logged as failed.</summary>
    public IEnumerable<string> Failed => _log.SkipWhile(line => !line.StartsWith("fail", StringComparison.Ordinal)).Take(12);

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task Listen(CancellationToken cancellation)
    {
        while (await _process.StandardOutput.ReadLineAsync(cancellation) is { } line) _log.Enqueue(line);
    }
}
