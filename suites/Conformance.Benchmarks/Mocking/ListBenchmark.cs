namespace Conformance.Benchmarks.Mocking;

/// <summary>A list of 20 users: the mock beside a bare Kestrel handler that writes the same bytes, in turn, in one run.</summary>
internal sealed class ListBenchmark(int rounds)
{
    private const string Target = "/api/v1/users?limit=20";
    private const int Requests = 20_000;
    private const int Connections = 8;

    public async Task RunAsync()
    {
        await using var mock = await ServerProcess.StartSelfAsync("mock-server", "okta-management");
        using var toMock = new Load(mock, Connections);
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await toMock.GetAsync(Target));
        await using var bare = await ServerProcess.StartSelfAsync("bare-server", file);
        using var toBare = new Load(bare, Connections);
        Console.WriteLine($"a list of 20 users, {new FileInfo(file).Length} bytes, {Requests} requests a round, {Connections} connections");
        await toMock.RepeatAsync(Target, Requests);
        await toBare.RepeatAsync("/", Requests);
        var ratios = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var (own, other) = (await toMock.RepeatAsync(Target, Requests), await toBare.RepeatAsync("/", Requests));
            ratios.Add(own.Cpu / other.Cpu);
            Console.WriteLine($"mock {own.Cpu,8:N0}, bare {other.Cpu,8:N0} requests per CPU-second of the server ({ratios[^1]:P0}); {own.Clock,8:N0}, {other.Clock,8:N0} a second ({own.Clock / other.Clock:P0})");
        }

        Console.WriteLine($"ratio by processor time, median: {ratios.Order().ElementAt(rounds / 2):P0}");
        File.Delete(file);
    }
}
