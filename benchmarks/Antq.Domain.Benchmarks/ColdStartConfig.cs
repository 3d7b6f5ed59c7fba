using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;

namespace Antq.Domain.Benchmarks;

/// <summary>Five processes of one answer each; none in a dry run, which asks for each answer once.</summary>
public sealed class ColdStartConfig : ManualConfig
{
    public ColdStartConfig()
    {
        if (Environment.GetCommandLineArgs() is [_, "dry", ..]) return;
        AddJob(Job.Default.WithStrategy(RunStrategy.ColdStart).WithLaunchCount(5).WithWarmupCount(0).WithIterationCount(1)
            .WithInvocationCount(1).WithUnrollFactor(1));
    }
}
