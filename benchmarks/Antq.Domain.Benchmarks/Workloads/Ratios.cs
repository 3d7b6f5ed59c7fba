using System.Diagnostics;
using System.Globalization;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>
/// Times the contenders of workloads in turn, round after round in one process, so that what the machine does beside falls on all of them
/// alike, and
/// prints a table with the ratio to this library's, pair by pair.
/// </summary>
internal static class Ratios
{
    public static int Run(IReadOnlyList<string> names)
    {
        foreach (var name in names.Count > 0 ? names : [.. WorkloadList.Names]) Print(name, WorkloadList.Make(name));
        return 0;
    }

    private static void Print(string name, Workload workload)
    {
        var times = workload.Contenders.ToDictionary(contender => contender, _ => new List<double>());
        var bytes = workload.Contenders.ToDictionary(contender => contender, contender => Warm(contender));
        for (var round = 0; round < workload.Contenders.Max(contender => contender.Rounds); round++)
        {
            foreach (var contender in workload.Contenders.Where(contender => round < contender.Rounds))
                times[contender].Add(Time(contender));
        }

        var ours = times[workload.Contenders[0]];
        var fresh = workload.Contenders.FirstOrDefault(
            contender => contender.Name.EndsWith(", new memory", StringComparison.Ordinal)) is { } one ? times[one] : null;
        Console.WriteLine(
            $"\n| {name} | median | least | most | to the first |{(fresh is null ? "" : " to new memory |")} allocated "
            + $"|\n|---|---|---|---|---|---|{(fresh is null ? "" : "---|")}");
        foreach (var contender in workload.Contenders)
        {
            var own = times[contender];
            var toFresh = fresh is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {Ratio(own, fresh):G3} |");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {contender} | {Text(Median(own))} | {Text(own.Min())} | {Text(own.Max())} | {Ratio(own, ours):G3} |{toFresh} "
                    + $"{bytes[contender]:N0} B |"));
        }
    }

    /// <summary>Runs a contender until its code is compiled, and tells what one run allocates.</summary>
    private static long Warm(Contender contender)
    {
        for (var run = 0; run < 3; run++) Time(contender);
        var before = GC.GetAllocatedBytesForCurrentThread();
        contender.Run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>What one contender leaves behind is collected before the next is timed.</summary>
    private static double Time(Contender contender)
    {
        GC.Collect();
        var begin = Stopwatch.GetTimestamp();
        for (var repeat = 0; repeat < contender.Repeats; repeat++) contender.Run();
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds / contender.Repeats;
    }

    private static double Ratio(List<double> one, List<double> other) => Median(one.Zip(other, (mine, theirs) => mine / theirs));

    private static double Median(IEnumerable<double> numbers)
    {
        double[] sorted = [.. numbers.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    private static string Text(double milliseconds) => milliseconds switch
    {
        < 0.001 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds * 1e6:G3} ns"),
        < 1 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds * 1000:G3} µs"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:G4} ms"),
    };
}
