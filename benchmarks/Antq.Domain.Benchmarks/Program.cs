using System.Globalization;
using Antq.Domain.Benchmarks;
using Antq.Domain.Benchmarks.Workloads;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// ratios [NAME…]: the tables of the workloads, contenders timed in turn.
if (args is ["ratios", .. var names]) return Ratios.Run(names);

// load ADDRESS [REPORTS]: reports and roll-ups over HTTP, see benchmarks/load-test.
if (args is ["load", var address, .. var rest])
    return await LoadTest.RunAsync(new Uri(address), rest is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : 1480);

// dry: each benchmark once, in this process, so that none is forgotten when what it calls changes.
if (args is ["dry", .. var more])
    return Run(more, ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance)));

// A busy machine needs more than the usual two minutes to build what is measured.
return Run(args, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10)));

// A benchmark that cannot be set up, or whose answer differs from its peer's, fails the run.
static int Run(string[] args, IConfig config)
{
    var summaries = BenchmarkSwitcher.FromAssembly(typeof(RollUpBenchmarks).Assembly).Run(args, config).ToArray();
    return summaries.Length > 0
        && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
}
