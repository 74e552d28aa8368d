using Conformance.Model;
using Conformance.Reports.Terminal;

namespace Conformance.Reports.Folding;

/// <summary>What became of a failure when it was tried again, in words.</summary>
internal static class ExaminationText
{
    /// <summary>Whether it fails each time, sometimes, or only within the run.</summary>
    public static string Label(FailureExamined examined) => examined.Label switch
    {
        Repeatability.Deterministic => examined.Alone
            ? "deterministic: it fails each time, also alone"
            : "deterministic: it fails each time that its scenario is run again",
        Repeatability.Flaky => $"flaky: tried again, it failed {Times(examined.Failures)} of {examined.Tries}",
        _ => $"state-dependent: tried again alone {Times(examined.Tries)}, it did not fail",
    };

    /// <summary>How much smaller the request is that is shown.</summary>
    public static string Shrunk(ShrunkCase shrunk) => $"shrunk from {Size(shrunk.From)} to {Size(shrunk.To)}";

    private static string Size(RequestSize size) => $"{Numbers.Of(size.Bytes, "byte")} and {Numbers.Of(size.Values, "value")}";

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";
}
