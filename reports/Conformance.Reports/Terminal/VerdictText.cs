using Conformance.Reports.Folding;

namespace Conformance.Reports.Terminal;

/// <summary>The verdict in one sentence.</summary>
public static class VerdictText
{
    /// <summary>The sentence, coloured by what it says.</summary>
    public static string Of(Run run, Ink ink) => run.Verdict switch
    {
        RunVerdict.Kept => ink.Good(Of(run)),
        RunVerdict.Failed or RunVerdict.Broken => ink.Bad(Of(run)),
        _ => ink.Doubtful(Of(run)),
    };

    /// <summary>The sentence.</summary>
    public static string Of(Run run) => run.Verdict switch
    {
        RunVerdict.Kept => $"kept: no failure in {Numbers.Of(run.CaseTotals.Total, "case")}{Warnings(run)}",
        RunVerdict.KeptInPart => $"kept in part: no failure in {Numbers.Of(run.CaseTotals.Total, "case")} before the budget ended the run{Warnings(run)}",
        RunVerdict.Failed => $"not kept: {Numbers.Of(run.FailureCount, "failure")} in {Numbers.Of(run.CaseTotals.Failed, "case")}{Warnings(run)}",
        RunVerdict.Broken => $"no verdict: {Numbers.Of(run.OperationTotals.Broken, "operation")} got no answer{Because(run)}",
        RunVerdict.NothingRan => "no verdict: nothing ran",
        RunVerdict.Cancelled => $"cancelled: {Numbers.Of(run.FailureCount, "failure")} in {Numbers.Of(run.CaseTotals.Total, "case")} so far",
        _ => $"unfinished: the journal ends before the run does, {Numbers.Of(run.FailureCount, "failure")} so far",
    };

    private static string Warnings(Run run) => run.WarningCount == 0 ? "" : $", {Numbers.Of(run.WarningCount, "warning")}";

    private static string Because(Run run) => run.Finish?.Reason is { } reason ? $" ({LogText.Of(reason)})" : "";
}
