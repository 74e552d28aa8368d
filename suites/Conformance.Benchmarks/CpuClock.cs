using Perfolizer.Horology;

namespace Conformance.Benchmarks;

/// <summary>Counts the processor time of this process, so that what else the machine does leaves the ratios alone.</summary>
internal sealed class CpuClock : IClock
{
    public string Title => "processor time";

    public bool IsAvailable => !OperatingSystem.IsBrowser();

    public Frequency Frequency => new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => OperatingSystem.IsBrowser() ? 0 : Environment.CpuUsage.TotalTime.Ticks;
}
