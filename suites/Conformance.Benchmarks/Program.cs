using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Conformance.Benchmarks;
using Conformance.Benchmarks.Mocking;
using Conformance.Benchmarks.Traffic;

// dotnet run -c Release --project suites/Conformance.Benchmarks -- NAME
// NAME is a benchmark's class or a part of it; without one the benchmarks are listed and asked for.
// 'traffic [CONTRACT [WORKERS [ROUNDS]]]' measures judged cases against a bare loop; it starts this program again as its responder.
// 'list [ROUNDS]', 'cold PROGRAM [ROUNDS]', 'objects [COUNT]', 'soak [MINUTES]' and 'prism [ROUNDS]' measure the mock.
Func<Task>? own = args switch
{
    ["responder", var file] => () => CannedResponder.ServeAsync(file),
    ["mock-server", var contract] => () => Servers.MockAsync(contract),
    ["bare-server", var file] => () => Servers.BareAsync(file),
    ["traffic", ..] => () => new TrafficBenchmark(args.ElementAtOrDefault(1) ?? "okta-management", Number(2, 2), Number(3, 3)).RunAsync(),
    ["list", ..] => () => new ListBenchmark(Number(1, 5)).RunAsync(),
    ["cold", var program, ..] => () => new ColdStart(program, Number(2, 5)).RunAsync(),
    ["objects", ..] => () => new ManyObjects(Number(1, 100_000)).RunAsync(),
    ["soak", ..] => () => new Soak(Number(1, 10)).RunAsync(),
    ["prism", ..] => () => new PrismBenchmark(Number(1, 3)).RunAsync(),
    _ => null,
};
if (own is not null)
{
    await own();
    return;
}

var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithClock(new CpuClock()))
    .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
var arguments = args is [var name] && !name.StartsWith('-') ? ["--filter", $"*{name}*"] : args;
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, config);

int Number(int at, int otherwise) => int.TryParse(args.ElementAtOrDefault(at), out var number) ? number : otherwise;
