using System.Text.Json;

namespace Conformance.Benchmarks.Mocking;

/// <summary>Creates many objects and shows that the last are made and read as fast as the first, and what they weigh.</summary>
internal sealed class ManyObjects(int count)
{
    private const int Tenths = 10;

    public async Task RunAsync()
    {
        await using var mock = await ServerProcess.StartSelfAsync("mock-server", "okta-management");
        using var load = new Load(mock, 4);
        await load.RunAsync(1_000, i => CreateAsync(load, $"warm-{i}"));
        var (empty, part) = (mock.Mebibytes, count / Tenths);
        var speeds = new List<double>();
        for (var tenth = 0; tenth < Tenths; tenth++)
        {
            var from = tenth * part;
            var speed = await load.RunAsync(part, i => CreateAsync(load, $"group-{from + i}"));
            speeds.Add(speed.Cpu);
            Console.WriteLine($"{from + part,8:N0} groups: {speed.Cpu,7:N0} creations per CPU-second, {mock.Mebibytes,6:N0} MiB");
        }

        var last = await CreateAsync(load, "the-last");
        var read = await load.RepeatAsync($"/api/v1/groups/{last}", 5_000);
        var list = await load.RepeatAsync("/api/v1/groups?limit=20", 5_000);
        Console.WriteLine($"read {read.Cpu:N0}, list of 20 {list.Cpu:N0} per CPU-second; {(mock.Mebibytes - empty) * 1024.0 / count:F1} KiB an object");
        Console.WriteLine($"last tenth against first: {speeds[^1] / speeds[0]:P0}");
    }

    private static async Task<string> CreateAsync(Load load, string name)
    {
        var body = await load.SendAsync(HttpMethod.Post, "/api/v1/groups", $$$"""{"profile":{"name":"{{{name}}}"}}""");
        return JsonElement.Parse(body).GetProperty("id").GetString()!;
    }
}
