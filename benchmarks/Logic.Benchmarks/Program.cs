using BenchmarkDotNet.Running;
using Logic.Benchmarks;

if (args is ["solved"])
{
    await SolvedProblems.PrintAsync();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ConversionBenchmarks).Assembly).Run(args);
