using BenchmarkDotNet.Running;
using Logic.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ConversionBenchmarks).Assembly).Run(args);
