using Conformance.Model;

namespace Conformance.Spec.Diff.Gating;

/// <summary>A change that is accepted until a date. Written by hand, with its reason.</summary>
public sealed record GateWaiver
{
    /// <summary>The change's fingerprint, or null where <see cref="Rule"/> says which.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The rule's id, or null where <see cref="Fingerprint"/> says which.</summary>
    public string? Rule { get; init; }

    /// <summary>The operations it speaks of; a change that reaches others too is not accepted by it.</summary>
    public OperationFilter Match { get; init; } = OperationFilter.Any;

    /// <summary>Why the change is accepted.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The last day on which it is accepted, in UTC.</summary>
    public DateOnly Until { get; init; }

    /// <summary>Where it stands.</summary>
    public Place Place { get; init; }

    /// <summary>True if it speaks of this change, whatever the day.</summary>
    /// <param name="change">The change.</param>
    /// <param name="reached">The operations that it reaches.</param>
    public bool Covers(Change change, IReadOnlyList<OperationLink> reached) =>
        (Rule is null || Rule == change.Id)
        && (Fingerprint is null || Fingerprint == change.Fingerprint)
        && reached.All(o => Match.Matches(o.Revision ?? o.Base!));
}
