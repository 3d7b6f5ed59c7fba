using Antq.Domain.Benchmarks.Workloads;
using BenchmarkDotNet.Attributes;

namespace Antq.Domain.Benchmarks;

/// <summary>
/// Smaller forms of the workloads, this library's contender of each; the tables of all of them are made by <c>ratios</c>.
/// </summary>
[MemoryDiagnoser]
public class WorkloadBenchmarks
{
    private Contender _ours = null!;

    [Params("W1-1M", "W4", "W5-1M", "W6-10k", "W7-10k", "W8-10k", "W9")]
    public string Workload { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _ours = WorkloadList.Make(Workload).Contenders[0];

    [Benchmark]
    public object? Ours() => _ours.Run();
}
