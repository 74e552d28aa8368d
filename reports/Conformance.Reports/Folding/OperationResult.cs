using Conformance.Model;

namespace Conformance.Reports.Folding;

/// <summary>What a run found out about one operation.</summary>
public sealed record OperationResult
{
    /// <summary>The operation.</summary>
    public required OperationOutline Outline { get; init; }

    /// <summary>How it ended.</summary>
    public required OperationEnd End { get; init; }

    /// <summary>Why it was skipped or broken, safe to show; the empty string where it was tested.</summary>
    public required string Reason { get; init; }

    /// <summary>True if a 2xx was seen.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>Phases that were left out, with the reason.</summary>
    public required IReadOnlyDictionary<Phase, string> SkippedPhases { get; init; }

    /// <summary>Its cases in order.</summary>
    public required IReadOnlyList<CaseLine> Cases { get; init; }

    /// <summary>What each check said, by id in the order of the catalogue; checks that said nothing are not there.</summary>
    public required IReadOnlyList<CheckTally> Checks { get; init; }

    /// <summary>How often each status was seen.</summary>
    public required IReadOnlyDictionary<int, int> Statuses { get; init; }

    /// <summary>True if it answered, and never but to ask who asks: nothing was found out about what it does (RFC 9110 sections 15.5.2 and 15.5.4).</summary>
    public bool IsLocked => Statuses.Count > 0 && Statuses.Keys.All(s => s is 401 or 403);

    /// <summary>How often each parameter was sent, by name.</summary>
    public required IReadOnlyDictionary<string, int> SentParameters { get; init; }
}
