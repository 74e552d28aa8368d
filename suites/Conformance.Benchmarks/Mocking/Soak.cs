using System.Diagnostics;
using System.Text.Json;

namespace Conformance.Benchmarks.Mocking;

/// <summary>
/// Mixed load for some minutes: each round creates a group, reads, lists, replaces and deletes it, so that what is stored stays the same
/// and memory has to.
/// </summary>
internal sealed class Soak(int minutes)
{
    private const int Connections = 4;
    private const int CallsOfRound = 6;

    public async Task RunAsync()
    {
        await using var mock = await ServerProcess.StartSelfAsync("mock-server", "okta-management");
        using var load = new Load(mock, Connections);
        var speeds = new List<double>();
        var ordinal = 0;
        await load.RunAsync(500, _ => RoundAsync(load, Interlocked.Increment(ref ordinal)));
        for (var minute = 1; minute <= minutes; minute++)
        {
            var (cpu, before) = (mock.CpuTime, ordinal);
            var end = Stopwatch.GetTimestamp() + (60 * Stopwatch.Frequency);
            while (Stopwatch.GetTimestamp() < end) await load.RunAsync(500, _ => RoundAsync(load, Interlocked.Increment(ref ordinal)));
            var calls = (ordinal - before) * CallsOfRound;
            speeds.Add(calls / (mock.CpuTime - cpu).TotalSeconds);
            Console.WriteLine($"minute {minute,3}: {calls,9:N0} calls, {speeds[^1],7:N0} per CPU-second, {mock.Mebibytes,6:N0} MiB");
        }

        Console.WriteLine($"last minute against first: {speeds[^1] / speeds[0]:P0}");
    }

    private static async Task RoundAsync(Load load, int ordinal)
    {
        var created = await load.SendAsync(HttpMethod.Post, "/api/v1/groups", $$$"""{"profile":{"name":"group {{{ordinal}}}"}}""");
        var target = $"/api/v1/groups/{JsonElement.Parse(created).GetProperty("id").GetString()}";
        await load.GetAsync(target);
        await load.GetAsync("/api/v1/users?limit=20");
        await load.SendAsync(HttpMethod.Put, target, $$$"""{"profile":{"name":"group {{{ordinal}}}","description":"replaced"}}""");
        await load.GetAsync("/api/v1/groups?limit=5");
        await load.SendAsync(HttpMethod.Delete, target, null);
    }
}
