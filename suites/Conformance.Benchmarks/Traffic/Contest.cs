namespace Conformance.Benchmarks.Traffic;

/// <summary>
/// Lets contestants run in turn, round after round, and compares each with the first of the same round: what else the machine does comes
/// and goes, and falls on all of them.
/// </summary>
internal sealed class Contest(int rounds)
{
    public async Task RunAsync(IReadOnlyList<(string Name, Func<Task<int>> Run)> contestants)
    {
        foreach (var (_, run) in contestants) await run();
        var speeds = new double[contestants.Count, rounds];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++) speeds[i, round] = await SpeedAsync(contestants[i].Run);
        }

        for (var i = 0; i < contestants.Count; i++)
        {
            var own = Enumerable.Range(0, rounds).Select(r => speeds[i, r]).ToArray();
            var ratios = Enumerable.Range(0, rounds).Select(r => speeds[i, r] / speeds[0, r]).ToArray();
            Console.WriteLine($"{contestants[i].Name,-36} {Median(own),9:N0} cases per CPU-second, {Median(ratios),4:P0} of the first ({ratios.Min():P0} to {ratios.Max():P0})");
        }
    }

    private static async Task<double> SpeedAsync(Func<Task<int>> run)
    {
        GC.Collect();
        var before = Usage();
        var count = await run();
        return count / (Usage() - before).TotalSeconds;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static TimeSpan Usage() => OperatingSystem.IsBrowser() ? default : Environment.CpuUsage.TotalTime;
}
