using Antq.Domain.Benchmarks;
using BenchmarkDotNet.Running;

// A benchmark that cannot be set up, or whose answer differs from its peer's, fails the run.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(RollUpBenchmarks).Assembly).Run(args).ToArray();
return summaries.Length > 0 && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
