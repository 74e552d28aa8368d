namespace Conformance.Cli.Tests.Fixtures;

/// <summary>What finds the faults of the archive.</summary>
internal static class ArchiveProofs
{
    /// <summary>A row for each fault.</summary>
    public static IReadOnlyList<FaultProof> All { get; } =
    [
        new("second-page-of-other-shape", "path:/books*", "pagination", "response-body-matches-schema"),
        new("creation-answers-200", "path:/authors*", "coverage", "status-code-is-documented"),
        new("problem-as-json", "path:/authors*", "coverage", "content-type-is-documented"),
        new("etag-missing", "path:/books*", "coverage", "response-headers-match-schema"),
        new("etag-without-quotes", "path:/books*", "coverage", "response-headers-match-schema"),
        new("location-missing", "path:/authors*", "coverage", "response-headers-match-schema"),
        new("link-without-brackets", "path:/authors*,path:/books*", "pagination stateful", "created-is-listed", "link-header-is-well-formed", "unfinished-list-offers-a-way-on"),
        new("link-to-elsewhere", "path:/books*", "pagination", "next-link-leads-to-the-api"),
        new("link-to-other-path", "path:/books*", "pagination", "next-link-keeps-the-path"),
        new("limit-lost", "path:/books*", "pagination", "next-link-keeps-the-query"),
        new("filter-lost", "path:/books*", "pagination", "next-link-keeps-the-query"),
        new("cursor-encoded-twice", "path:/authors*,path:/books*", "pagination", "cursor-leads-to-the-next-page", "positive-case-is-accepted", "walk-survives-a-deletion"),
        new("cursor-works-once", "path:/books*", "pagination", "replayed-cursor-gives-the-same-page"),
        new("crash-on-unknown-cursor", "path:/books*", "coverage pagination", "server-does-not-fail", "status-code-is-documented", "unknown-cursor-is-no-failure"),
        new("links-pass-by", "path:/authors*,path:/books*", "pagination", "walk-has-no-gap", "walk-survives-a-deletion"),
        new("links-repeat", "path:/books*", "pagination", "walk-has-no-duplicate"),
        new("no-end", "method:GET", "pagination", "walk-ends", "walk-has-no-duplicate", "walk-survives-a-deletion"),
        new("no-way-on", "path:/books*", "pagination", "unfinished-list-offers-a-way-on"),
        new("token-not-asked", "path:/authors*", "security", "malformed-credential-is-refused", "missing-credential-is-refused", "other-scheme-is-refused", "unknown-credential-is-refused"),
        new("any-token", "path:/books*,path:/authors*", "security", "insufficient-credential-is-refused", "malformed-credential-is-refused", "unknown-credential-is-refused"),
        new("any-scheme", "path:/books*,path:/authors*", "security", "insufficient-credential-is-refused", "malformed-credential-is-refused", "other-scheme-is-refused", "unknown-credential-is-refused"),
        new("scope-not-asked", "path:/books*,path:/authors*", "security", "insufficient-credential-is-refused"),
        new("crash-on-odd-credential", "path:/authors*", "security", "server-does-not-fail", "status-code-is-documented"),
        new("conflict-fails", "path:/authors*", "stateful", "server-does-not-fail", "status-code-is-documented"),
        new("handle-not-unique", "path:/authors*", "stateful", "duplicate-is-refused"),
        new("location-of-other-kind", "path:/authors*", "stateful", "location-leads-to-the-created"),
        new("put-makes-another", "path:/authors*", "stateful", "replacement-is-stored"),
        new("patch-changes-others", "path:/authors*,path:/books*", "stateful", "update-changes-only-what-it-names"),
        new("read-only-set", "path:/authors*,path:/books*", "stateful", "read-only-field-cannot-be-set"),
        new("deletes-another", "path:/authors*,path:/books*", "stateful", "deleted-is-not-listed", "deleted-is-not-readable"),
        new("lending-not-stored", "path:/authors*,path:/books*", "stateful", "transition-is-stored"),
    ];
}
