namespace Conformance.Benchmarks.Mocking;

/// <summary>What a published program has cost when its mock gives its first success: processor time from the start of the process.</summary>
internal sealed class ColdStart(string program, int rounds)
{
    public async Task RunAsync()
    {
        var costs = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            await using var mock = await ServerProcess.StartAsync(program, "mock", "okta-management", "--auth", "off");
            using var load = new Load(mock, 1);
            await load.GetAsync("/api/v1/users?limit=20");
            costs.Add(mock.CpuTime.TotalSeconds);
            Console.WriteLine($"first 2xx after {costs[^1]:F2} CPU-seconds");
        }

        Console.WriteLine($"median: {costs.Order().ElementAt(rounds / 2):F2} CPU-seconds");
    }
}
