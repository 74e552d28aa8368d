using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Conformance.Benchmarks;
using Conformance.Benchmarks.Traffic;

// dotnet run -c Release --project suites/Conformance.Benchmarks -- NAME
// NAME is a benchmark's class or a part of it; without one the benchmarks are listed and asked for.
// 'traffic [CONTRACT [WORKERS [ROUNDS]]]' measures judged cases against a bare loop; it starts this program again as its responder.
if (args is ["responder", var file])
{
    await CannedResponder.ServeAsync(file);
    return;
}

if (args is ["traffic", ..])
{
    var contract = args.ElementAtOrDefault(1) ?? "okta-management";
    await new TrafficBenchmark(contract, Number(2, 2), Number(3, 3)).RunAsync();
    return;
}

var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithClock(new CpuClock()))
    .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
var arguments = args is [var name] && !name.StartsWith('-') ? ["--filter", $"*{name}*"] : args;
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, config);

int Number(int at, int otherwise) => int.TryParse(args.ElementAtOrDefault(at), out var number) ? number : otherwise;
