namespace Conformance.Cli.Tests.Fixtures;

/// <summary>What finds the faults of the directory.</summary>
internal static class DirectoryProofs
{
    /// <summary>A row for each fault.</summary>
    public static IReadOnlyList<FaultProof> All { get; } =
    [
        new("instant-without-offset", "path:/contacts*", "coverage", "response-body-matches-schema"),
        new("nested-wrong-type", "path:/contacts*", "coverage stateful", "created-keeps-what-was-sent", "replacement-is-stored", "response-body-matches-schema"),
        new("cursor-as-number", "path:/contacts*", "pagination", "cursor-leads-to-the-next-page", "positive-case-is-accepted", "response-body-matches-schema", "walk-survives-a-deletion"),
        new("secret-shown", "path:/hooks*", "coverage", "response-body-matches-schema", "write-only-value-is-never-shown"),
        new("nested-bound-ignored", "path:/contacts*", "coverage", "negative-case-is-rejected", "response-body-matches-schema"),
        new("nested-enum-ignored", "path:/contacts*", "coverage", "negative-case-is-rejected", "response-body-matches-schema"),
        new("empty-list-accepted", "path:/hooks*", "coverage", "negative-case-is-rejected", "response-body-matches-schema"),
        new("one-too-many", "path:/contacts*", "pagination", "page-keeps-the-limit"),
        new("cursor-passes-by", "path:/contacts*", "pagination", "walk-has-no-gap", "walk-survives-a-deletion"),
        new("pages-turned-round", "path:/contacts*", "pagination", "walk-has-no-duplicate", "walk-has-no-gap", "walk-keeps-the-order"),
        new("ends-early", "path:/contacts*", "pagination", "unfinished-list-offers-a-way-on"),
        new("never-ends", "path:/contacts*", "pagination", "walk-ends", "walk-survives-a-deletion"),
        new("crash-on-unknown-cursor", "path:/contacts*", "coverage pagination", "server-does-not-fail", "status-code-is-documented", "unknown-cursor-is-no-failure"),
        new("key-not-asked", "path:/contacts*", "security", "malformed-credential-is-refused", "missing-credential-is-refused", "other-scheme-is-refused", "unknown-credential-is-refused"),
        new("email-cut", "path:/contacts*", "stateful", "created-keeps-what-was-sent", "replacement-is-stored"),
        new("instant-shifted", "path:/contacts*", "stateful", "created-keeps-what-was-sent", "replacement-is-stored"),
        new("nested-member-lost", "path:/contacts*", "stateful", "created-keeps-what-was-sent"),
        new("deletion-archives", "path:/contacts*", "stateful", "deleted-is-not-listed", "deleted-is-not-readable"),
        new("restore-does-nothing", "path:/contacts*", "stateful"),
        new("key-prefix", "path:/hooks*", "security"),
        new("reads-what-others-own", "path:/contacts*", "security", "other-identity-reads-nothing"),
        new("changes-what-others-own", "path:/contacts*", "security", "other-identity-changes-nothing"),
        new("tells-what-others-own", "path:/contacts*", "security", "existence-is-not-told"),
        new("lists-all-owners", "path:/contacts*", "security", "other-identity-lists-nothing"),
    ];
}
