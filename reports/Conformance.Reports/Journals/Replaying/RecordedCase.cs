using Conformance.Model;

namespace Conformance.Reports.Journals.Replaying;

/// <summary>All that a journal holds of one case, to send it again.</summary>
public sealed record RecordedCase
{
    /// <summary>What the run began with.</summary>
    public required RunStarted Start { get; init; }

    /// <summary>The case.</summary>
    public required CaseRecord Case { get; init; }

    /// <summary>What is sent for it: what was sent in the run, or the smallest request that was found to fail for the same cause.</summary>
    public required SentRecord Sent { get; init; }

    /// <summary>The failures that it showed, by fingerprint; empty where it passed.</summary>
    public required IReadOnlyDictionary<string, Failure> Failures { get; init; }

    /// <summary>The key of the operation that the failures belong to.</summary>
    public required string Operation { get; init; }

    /// <summary>True if the failures are those of its scenario as a whole.</summary>
    public bool IsWhole { get; init; }

    /// <summary>True if it is known to fail without the other trials of its scenario.</summary>
    public bool IsAlone { get; init; }

    /// <summary>True if the operation accepted a request of the run that keeps the contract.</summary>
    public bool IsAccepting { get; init; }

    /// <summary>The steps of its scenario as the run sent them, in order, the case among them.</summary>
    public IReadOnlyList<CaseFinished> Steps { get; init; } = [];
}
