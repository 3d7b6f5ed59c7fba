using Antq.Domain;
using Antq.Domain.Benchmarks;
using Antq.Domain.Benchmarks.Workloads;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// ratios [NAME…]: the tables of the workloads, contenders timed in turn.
if (args is ["ratios", .. var names]) return Ratios.Run(names);

// A busy machine needs more than the usual two minutes to build what is measured.
var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));

// A benchmark that cannot be set up, or whose answer differs from its peer's, fails the run.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(RollUpBenchmarks).Assembly).Run(args, config).ToArray();
return summaries.Length > 0 && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
