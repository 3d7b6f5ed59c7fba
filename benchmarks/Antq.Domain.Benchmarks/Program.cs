using Antq.Domain.Benchmarks;
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(RollUpBenchmarks).Assembly).Run(args);
