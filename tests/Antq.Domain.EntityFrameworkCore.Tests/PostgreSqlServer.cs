using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Antq.Domain.EntityFrameworkCore.Tests;

/// <summary>
/// A PostgreSQL server of these tests, on loopback and in a temporary folder, where PostgreSQL is installed. It refuses to run as root: as
/// root, it is started as <c>postgres</c> or <c>nobody</c>.
/// </summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private static readonly string? Programs = FindPrograms();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("antq-postgresql-");
    private readonly int _port = FreePort();

    public static bool IsInstalled => Programs is not null;

    public string ConnectionString => $"Host=127.0.0.1;Port={_port};Username=antq;Database=antq;Pooling=false";

    private string Data => Path.Combine(_folder.FullName, "data");

    public async Task InitializeAsync()
    {
        if (!IsInstalled) return;
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", UserOfServer(), _folder.FullName);
        await RunAsServerAsync("initdb", "-D", Data, "-U", "antq", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        await RunAsServerAsync(
            "pg_ctl", "start", "-w", "-D", Data, "-l", Path.Combine(_folder.FullName, "log"), "-o",
            $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off");
    }

    public async Task DisposeAsync()
    {
        if (IsInstalled) await RunAsServerAsync("pg_ctl", "stop", "-D", Data, "-m", "immediate");
        _folder.Delete(recursive: true);
    }

    private static Task RunAsServerAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        var user = UserOfServer();
        return Environment.IsPrivilegedProcess
            ? RunAsync("setpriv", [$"--reuid={user}", $"--regid={user}", "--clear-groups", path, .. arguments])
            : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // The server inherits the streams of pg_ctl: nobody may wait for their end.
        string[] quietly = ["-c", "exec \"$@\" </dev/null >/dev/null 2>&1", "sh", program, .. arguments];
        using var process = Process.Start(new ProcessStartInfo("sh", quietly))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {process.ExitCode}");
    }

    private static string UserOfServer()
        => File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    private static string? FindPrograms()
        => OperatingSystem.IsLinux() && Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
                .Where(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")))
                .Order(StringComparer.Ordinal).LastOrDefault()
            : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
