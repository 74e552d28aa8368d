namespace Conformance.Cli.Tests.Fixtures;

/// <summary>What finds the faults of the garden.</summary>
internal static class GardenProofs
{
    /// <summary>A row for each fault.</summary>
    public static IReadOnlyList<FaultProof> All { get; } =
    [
        new("exception", "path:/plants*", "coverage", "server-does-not-fail", "status-code-is-documented"),
        new("undeclared-success", "path:/plants*", "coverage", "status-code-is-documented"),
        new("maximum-ignored", "path:/forecast", "coverage", "negative-case-is-rejected"),
        new("enum-ignored", "path:/forecast", "coverage", "negative-case-is-rejected"),
        new("required-boolean-ignored", "path:/forecast", "coverage", "negative-case-is-rejected"),
        new("member-missing", "path:/beds*", "coverage", "response-body-matches-schema"),
        new("unknown-enum-value", "path:/plants*", "coverage", "response-body-matches-schema"),
        new("null-for-absent", "path:/plants*", "coverage", "response-body-matches-schema"),
        new("number-below-minimum", "path:/beds*", "coverage", "response-body-matches-schema"),
        new("undeclared-member", "path:/beds*", "coverage", "response-body-matches-schema"),
        new("undeclared-refusal", "path:/beds*", "coverage", "positive-case-is-accepted", "status-code-is-documented"),
        new("wrong-refusal", "path:/beds*", "coverage", "status-code-is-documented"),
        new("error-of-other-shape", "path:/plants*", "coverage", "error-body-matches-contract"),
        new("error-as-page", "path:/plants*", "coverage", "content-type-is-documented"),
        new("header-missing", "path:/beds*", "coverage", "response-headers-match-schema"),
        new("header-ill-typed", "path:/beds*", "coverage", "response-headers-match-schema"),
        new("required-member-ignored", "path:/beds*", "coverage", "negative-case-is-rejected"),
        new("type-ignored", "path:/plants*", "coverage", "negative-case-is-rejected", "response-body-matches-schema"),
        new("extra-member-accepted", "path:/beds*", "coverage", "negative-case-is-rejected"),
        new("length-ignored", "path:/plants*", "coverage", "negative-case-is-rejected", "response-body-matches-schema"),
        new("step-ignored", "path:/plants*", "coverage", "negative-case-is-rejected", "response-body-matches-schema"),
        new("uniqueness-ignored", "path:/plants*", "coverage", "negative-case-is-rejected", "response-body-matches-schema"),
        new("format-ignored", "path:/plants*", "coverage", "negative-case-is-rejected", "response-body-matches-schema"),
        new("crash-on-long-number", "path:/beds*", "coverage", "server-does-not-fail"),
        new("crash-on-control-character", "path:/plants*", "coverage", "server-does-not-fail"),
        new("crash-on-deep-body", "path:/beds*", "coverage", "server-does-not-fail", "status-code-is-documented"),
        new("stack-trace", "path:/beds*", "coverage", "no-internals-in-errors"),
        new("undocumented-method", "path:/plants*", "coverage", "undocumented-method-is-refused"),
        new("no-allow", "path:/beds*", "coverage", "method-not-allowed-names-methods"),
        new("size-ignored", "path:/plants*", "pagination", "page-keeps-the-limit"),
        new("page-ignored", "path:/plants*", "pagination", "position-moves-the-window", "walk-has-no-duplicate"),
        new("total-of-the-page", "path:/plants*", "pagination", "total-counts-the-items"),
        new("total-too-big", "path:/beds*", "pagination", "total-counts-the-items"),
        new("gap-between-pages", "path:/plants*", "pagination", "total-counts-the-items", "walk-has-no-gap"),
        new("pages-overlap", "path:/beds*", "pagination", "position-moves-the-window", "walk-has-no-duplicate"),
        new("limit-unbounded", "path:/beds*", "coverage pagination", "limit-beyond-the-maximum-is-refused", "negative-case-is-rejected", "response-body-matches-schema"),
        new("limit-negative", "path:/beds*", "coverage pagination", "limit-below-the-minimum-is-refused", "negative-case-is-rejected"),
        new("limit-as-text", "path:/beds*", "coverage pagination", "limit-that-is-no-number-is-refused", "negative-case-is-rejected"),
        new("all-without-limit", "path:/beds*", "pagination", "response-body-matches-schema", "unsized-page-keeps-the-maximum"),
        new("filter-ignored", "path:/plants*", "pagination", "filter-holds-on-every-page"),
        new("filter-on-first-page", "path:/plants*", "pagination", "filter-holds-on-every-page"),
        new("sort-ignored", "path:/plants*", "pagination", "sort-holds-on-every-page"),
        new("order-by-size", "path:/beds*", "pagination", "walk-keeps-the-order"),
        new("second-delete-fails", "path:/beds*", "coverage", "server-does-not-fail", "status-code-is-documented"),
    ];
}
