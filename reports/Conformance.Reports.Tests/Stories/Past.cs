using Conformance.Reports.Folding;
using Conformance.Reports.History;

namespace Conformance.Reports.Tests.Stories;

/// <summary>Earlier runs of the big API: its faults came one after the other, some went again.</summary>
internal static class Past
{
    public static RunHistory Runs(int count)
    {
        var history = RunHistory.Empty;
        for (var i = 0; i < count; i++)
        {
            var fold = new RunFold();
            foreach (var runEvent in BigRun.Events(40, 2000, 20 + (i * 5 % 17 * 2))) fold.Take(runEvent);
            history = history.With(PastRun.Of(fold.Result()) with { RunId = $"run {i}", At = RunStory.Began.AddDays(i - count), Seconds = 55 + i });
        }

        return history;
    }
}
