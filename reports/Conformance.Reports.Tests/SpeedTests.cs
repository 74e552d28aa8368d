using System.Diagnostics;
using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.Journals;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests;

/// <summary>What reports cost: processor time and memory, not the clock on the wall.</summary>
[Explicit, Category("Long")]
public sealed class SpeedTests
{
    private const int Cases = 50_000;

    [Test]
    public async Task Fifty_thousand_cases_are_written_in_every_format_in_ten_processor_seconds_and_half_a_gigabyte()
    {
        var folder = Directory.CreateTempSubdirectory("conformance-").FullName;
        var before = Environment.CpuUsage.TotalTime;
        var fold = new RunFold();
        var reports = ReportFormats.Create(ReportFormats.Names, folder, fold);
        foreach (var runEvent in BigRun.Events(615, Cases, 2_000))
        {
            foreach (var report in reports) await report.HandleAsync(runEvent, default);
        }

        foreach (var report in reports) await report.DisposeAsync();
        var spent = Environment.CpuUsage.TotalTime - before;
        using var process = Process.GetCurrentProcess();
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles()) TestContext.Out.WriteLine($"{file.Name}: {file.Length:N0} bytes");
        TestContext.Out.WriteLine($"{spent.TotalSeconds:0.0} CPU-seconds, {process.PeakWorkingSet64 / 1e6:0} MB at most");
        Directory.Delete(folder, recursive: true);

        spent.TotalSeconds.ShouldBeLessThan(10);
        process.PeakWorkingSet64.ShouldBeLessThan(500_000_000);
    }

    [Test]
    public async Task A_journal_of_fifty_thousand_cases_costs_little_to_write_and_to_read()
    {
        RunEvent[] events = [.. BigRun.Events(615, Cases, 0)];
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "speed.ndjson");
        var (writing, _) = await TimedAsync(async () =>
        {
            await using var journal = JournalWriter.Create(path);
            foreach (var runEvent in events) journal.Write(runEvent);
            return 0;
        });
        var (reading, archived) = await TimedAsync(() => RunArchive.ReadAsync(path, default));
        TestContext.Out.WriteLine($"{new FileInfo(path).Length:N0} bytes; {writing.TotalMicroseconds / events.Length:0.0} µs of CPU an event to write, {reading.TotalMicroseconds / events.Length:0.0} to read and fold");
        File.Delete(path);

        archived.Run!.CaseTotals.Total.ShouldBe(Cases / 615 * 615);
        (writing.TotalMicroseconds / events.Length).ShouldBeLessThan(50);
    }

    private static async Task<(TimeSpan Cpu, T Result)> TimedAsync<T>(Func<Task<T>> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        var result = await work();
        return (Environment.CpuUsage.TotalTime - before, result);
    }
}
