using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Conformance.Benchmarks;

// dotnet run -c Release --project suites/Conformance.Benchmarks -- NAME
// NAME is a benchmark's class or a part of it; without one the benchmarks are listed and asked for.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithClock(new CpuClock()))
    .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
var arguments = args is [var name] && !name.StartsWith('-') ? ["--filter", $"*{name}*"] : args;
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, config);
