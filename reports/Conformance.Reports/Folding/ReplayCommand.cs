using Conformance.Model;

namespace Conformance.Reports.Folding;

/// <summary>
/// The command that sends what failed again and says whether it fails still. Masked secrets read <c>$NAME</c>, to be set in the environment
/// before; a target file says by itself where it has them from.
/// </summary>
internal static class ReplayCommand
{
    /// <summary>The command.</summary>
    /// <param name="run">The run directory as its user would type it.</param>
    /// <param name="id">A fingerprint, or the id of a case.</param>
    /// <param name="start">What the run began with.</param>
    /// <param name="record">The case, or null where it is not known.</param>
    /// <param name="sent">What was sent, or null where it is not known.</param>
    public static string Of(string run, string id, RunStarted start, CaseRecord? record, SentRecord? sent)
    {
        var credentials = TargetFile(start) is { } file ? $" --target {ShellWord.Of(file)}" : string.Concat((sent?.Headers ?? []).Where(IsSecret).Select(h => $" {Option(record)} {ShellWord.Of($"{h.Name}: {h.Value}")}"));
        return $"conformance replay {ShellWord.Of(run)} {id}{credentials}";
    }

    private static bool IsSecret(Field header) => header.Value.Contains("{{secret:", StringComparison.Ordinal);

    private static string? TargetFile(RunStarted start) =>
        start.Arguments.SkipWhile(a => a != "--target").Skip(1).FirstOrDefault();

    private static string Option(CaseRecord? record) => record?.Access switch
    {
        Access.Limited => "--limited-header",
        Access.Other => "--other-header",
        _ => "-H",
    };
}
