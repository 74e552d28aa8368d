using Conformance.Model;
using Conformance.Reports.History;

namespace Conformance.Reports.Folding;

/// <summary>One cause of failure in one operation, with all the cases that show it. Every text is safe to show.</summary>
public sealed record FailureEntry
{
    /// <summary>Names this cause in every run.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The same for causes that one change would mend: equal check and cause, at one shared promise or in one family of operations.</summary>
    public required string RootCause { get; init; }

    /// <summary>The operation's key.</summary>
    public required string Operation { get; init; }

    /// <summary>What the simplest case shows, shrunk where that was possible.</summary>
    public required Failure Failure { get; init; }

    /// <summary>The simplest case that shows it: one that keeps the contract first, then the smallest request, then the first id.</summary>
    public required CaseRecord Case { get; init; }

    /// <summary>What that case, shrunk where that was possible, sent and got; null where the failure is a scenario's whose answers are not kept.</summary>
    public ExchangeView? Exchange { get; init; }

    /// <summary>The steps that led there, for a failure within a scenario of several.</summary>
    public ScenarioFinished? Scenario { get; init; }

    /// <summary>How many cases show it.</summary>
    public required int Count { get; init; }

    /// <summary>Ids of those cases, in order, at most <see cref="MostCases"/>.</summary>
    public required IReadOnlyList<string> Cases { get; init; }

    /// <summary>What became of it when it was tried again after the run; null where it was not.</summary>
    public FailureExamined? Examined { get; init; }

    /// <summary>The command that sends it again and says whether it fails still.</summary>
    public required string Replay { get; init; }

    /// <summary>What earlier runs know of it, or null where no history is kept.</summary>
    public FailureHistory? History { get; init; }

    /// <summary>True if it fails the run.</summary>
    public required bool Counts { get; init; }

    /// <summary>How many case ids are kept.</summary>
    public const int MostCases = 20;
}
