using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>
/// A bounded load on a service that runs on this machine: reports of a real shape are sent by eight clients, and roll-ups of all of them
/// are asked for one after the other and by 24 clients at once, whose answers must be equal.
/// </summary>
internal static class LoadTest
{
    private const int Clients = 8;
    private const int Parallel = 24;
    private const string RollUp = "/roll-up?level=province&boundaries=2026-06-30&period=2024/2026";

    /// <summary>Runs the load against a service; the exit code is 1 when an answer is refused or differs.</summary>
    /// <param name="address">The address, such as <c>http://127.0.0.1:5080</c>.</param>
    /// <param name="count">How many reports.</param>
    public static async Task<int> RunAsync(Uri address, int count)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
        var documents = Array.ConvertAll(ReportSample.Draw(count, areReal: true), ReportJson.Write);
        var clock = Stopwatch.StartNew();
        var (next, refused) = (-1, 0);
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            for (var place = Interlocked.Increment(ref next); place < count; place = Interlocked.Increment(ref next))
            {
                if (!await SendAsync(client, documents[place])) Interlocked.Increment(ref refused);
            }
        }));
        Print($"{count} reports of {documents.Average(document => document.Length):0} bytes, {refused} of them with errors", clock.Elapsed, count);

        var first = await TimedAsync("first roll-up", client, 1);
        await TimedAsync("second roll-up", client, 1);
        await TimedAsync("roll-up, mean of 20", client, 20);
        clock.Restart();
        var answers = await Task.WhenAll(Enumerable.Range(0, Parallel).Select(_ => client.GetByteArrayAsync(RollUp)));
        Print($"{Parallel} roll-ups at once", clock.Elapsed, Parallel);
        var areEqual = Array.TrueForAll(answers, answer => answer.AsSpan().SequenceEqual(first));
        Console.WriteLine($"{answers[0].Length:N0} bytes each, {(areEqual ? "all equal" : "NOT EQUAL")}");
        return areEqual ? 0 : 1;
    }

    /// <summary>Sends a report; false when the rules find an error in it.</summary>
    private static async Task<bool> SendAsync(HttpClient client, byte[] document)
    {
        using var content = new ByteArrayContent(document);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await client.PostAsync("/reports", content);
        if (response.StatusCode == HttpStatusCode.UnprocessableEntity) return false;
        response.EnsureSuccessStatusCode();
        return true;
    }

    private static async Task<byte[]> TimedAsync(string what, HttpClient client, int times)
    {
        var clock = Stopwatch.StartNew();
        byte[] answer = [];
        for (var time = 0; time < times; time++) answer = await client.GetByteArrayAsync(RollUp);
        Console.WriteLine($"{what}: {clock.Elapsed.TotalMilliseconds / times:0} ms");
        return answer;
    }

    private static void Print(string what, TimeSpan elapsed, int count)
        => Console.WriteLine($"{what}: {elapsed.TotalMilliseconds:0} ms, {count / elapsed.TotalSeconds:0} a second");
}
