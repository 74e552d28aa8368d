namespace Conformance.Spec.Resources.Inferring;

/// <summary>The words that APIs commonly use for states and for the ways between them.</summary>
internal static class StateWords
{
    private static readonly string[] Active = ["active", "activated", "enabled", "on", "verified", "live"];
    private static readonly string[] Inactive = ["deprovisioned", "inactive", "deactivated", "disabled", "off"];
    private static readonly string[] Suspended = ["suspended"];
    private static readonly string[] Locked = ["lockedout", "locked"];
    private static readonly string[] Paused = ["paused", "onhold"];
    private static readonly string[] Running = ["inprogress", "running", "started", "active"];

    /// <summary>States that a resource may have before it was activated.</summary>
    public static IReadOnlyList<string> BeforeActivation { get; } = ["staged", "draft", "created", "pending", "new", "inactive", "disabled"];

    /// <summary>States of a resource in use.</summary>
    public static IReadOnlyList<string> InUse => Active;

    /// <summary>The states that a verb may lead to, the likeliest first.</summary>
    public static IReadOnlyList<string> To(string verb) => verb switch
    {
        "activate" or "reactivate" or "enable" or "unsuspend" or "unlock" or "restore" => Active,
        "deactivate" or "disable" => Inactive,
        "suspend" => Suspended,
        "lock" => Locked,
        "pause" or "hold" => Paused,
        "resume" or "start" or "retry" => Running,
        "stop" or "cancel" => ["stopped", "cancelled", "canceled", "terminated"],
        "archive" => ["archived"],
        "close" => ["closed"],
        "open" or "reopen" => ["open", "opened"],
        "approve" => ["approved"],
        "reject" => ["rejected"],
        "publish" => ["published"],
        "complete" or "finish" => ["completed", "complete", "finished", "done"],
        "revoke" => ["revoked"],
        "subscribe" => ["subscribed"],
        "unsubscribe" => ["unsubscribed"],
        _ => [],
    };

    /// <summary>The states that a verb undoes; empty: it may start from any.</summary>
    public static IReadOnlyList<string> From(string verb) => verb switch
    {
        "unsuspend" => Suspended,
        "unlock" => Locked,
        "resume" => Paused,
        "suspend" => ["active"],
        _ => [],
    };

    /// <summary>The first of some words that is among the states, as the schema writes it, or null.</summary>
    public static string? Find(IReadOnlyList<string> states, IReadOnlyList<string> words) => words
        .Select(w => states.FirstOrDefault(s => string.Equals(Words.Joined(s.ToLowerInvariant()), w, StringComparison.Ordinal)))
        .FirstOrDefault(s => s is not null);
}
