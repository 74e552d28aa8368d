using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Failures;

/// <summary>One entry of <c>failures.json</c>: one cause in one operation.</summary>
public sealed record FailureItem
{
    /// <summary>The check's id.</summary>
    public required string Check { get; init; }

    /// <summary><c>error</c>, <c>warning</c> or <c>note</c>.</summary>
    public required string Severity { get; init; }

    /// <summary><c>METHOD /path</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>The phase of the case.</summary>
    public required string Phase { get; init; }

    /// <summary>One line: what is wrong.</summary>
    public required string Title { get; init; }

    /// <summary>What was promised.</summary>
    public required string Expected { get; init; }

    /// <summary>What came instead.</summary>
    public required string Actual { get; init; }

    /// <summary>The command that sends the case again, or the empty string where nothing was sent.</summary>
    public required string Curl { get; init; }

    /// <summary>The command that sends it again and says whether it fails still.</summary>
    public required string Replay { get; init; }

    /// <summary>
    /// <c>deterministic</c>, <c>flaky</c> or <c>state-dependent</c>: what became of it when it was tried again after the run; null where it
    /// was not.
    /// </summary>
    public required string? Label { get; init; }

    /// <summary>The size of the case's request before it was shrunk to what <c>curl</c> sends; null where it was not.</summary>
    public required RequestSize? ShrunkFrom { get; init; }

    /// <summary>The size of the shrunk request, or null.</summary>
    public required RequestSize? ShrunkTo { get; init; }

    /// <summary>The category of Web Fuzzing Commons that it falls into, or null where none fits.</summary>
    public required string? Fault { get; init; }

    /// <summary>The simplest case that shows it.</summary>
    public required string Case { get; init; }

    /// <summary>Names the cause in every run.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>How many cases show it.</summary>
    public required int Count { get; init; }

    /// <summary>True if it fails the run under <c>--fail-on</c>.</summary>
    public required bool Counts { get; init; }

    /// <summary>The same for causes of several operations that one change would mend.</summary>
    public required string RootCause { get; init; }

    /// <summary>Where it is promised, or null.</summary>
    public required Place? Promise { get; init; }

    /// <summary>Pointer into the answer's body, <c>header:Name</c>, <c>status</c>, or null.</summary>
    public required string? Instance { get; init; }

    /// <summary>The schema keyword that is broken, or null.</summary>
    public required string? Keyword { get; init; }

    /// <summary><c>positive</c> or <c>negative</c>.</summary>
    public required string Mode { get; init; }

    /// <summary>Why the case was made.</summary>
    public required string Reason { get; init; }

    /// <summary>The status that came, or null.</summary>
    public required int? Status { get; init; }

    /// <summary>The first cases that show it, at most 20.</summary>
    public required IReadOnlyList<string> Cases { get; init; }

    /// <summary>The document around the promise, at most 15 lines.</summary>
    public required IReadOnlyList<string> Excerpt { get; init; }

    /// <summary>The line that the excerpt begins at, or 0.</summary>
    public required int ExcerptLine { get; init; }

    /// <summary><c>new</c>, <c>back</c>, <c>known</c> or <c>unknown</c> against earlier runs, or null where no history is kept.</summary>
    public required string? Appearance { get; init; }

    /// <summary>When the first run that had it began, or null where this is the first that is known.</summary>
    public required DateTimeOffset? FirstSeen { get; init; }

    /// <summary>How often it came or went from run to run, from 0 to 1, or null where no history is kept.</summary>
    public required double? Flakiness { get; init; }

    /// <summary>The item of an entry.</summary>
    public static FailureItem Of(FailureEntry entry) => new()
    {
        Check = entry.Failure.Check,
        Severity = Words.Of(entry.Failure.Severity),
        Operation = entry.Operation,
        Phase = Words.Of(entry.Case.Phase),
        Title = entry.Failure.Title,
        Expected = entry.Failure.Expected,
        Actual = entry.Failure.Actual,
        Curl = entry.Exchange?.Curl ?? "",
        Replay = entry.Replay,
        Label = entry.Examined is { } examined ? Words.Of(examined.Label) : null,
        ShrunkFrom = entry.Examined?.Shrunk?.From,
        ShrunkTo = entry.Examined?.Shrunk?.To,
        Fault = entry.Failure.Fault,
        Case = entry.Case.Id,
        Fingerprint = entry.Fingerprint,
        Count = entry.Count,
        Counts = entry.Counts,
        RootCause = entry.RootCause,
        Promise = entry.Failure.Promise,
        Instance = entry.Failure.Instance,
        Keyword = entry.Failure.Keyword,
        Mode = Words.Of(entry.Case.Mode),
        Reason = entry.Case.Reason,
        Status = entry.Exchange?.Answer.Status,
        Cases = entry.Cases,
        Excerpt = entry.Failure.Excerpt,
        ExcerptLine = entry.Failure.ExcerptLine,
        Appearance = entry.History is { } history ? Words.Of(history.Appearance) : null,
        FirstSeen = entry.History?.FirstSeen,
        Flakiness = entry.History?.Flakiness,
    };
}
