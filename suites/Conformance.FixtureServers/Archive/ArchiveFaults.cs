namespace Conformance.FixtureServers.Archive;

/// <summary>What an archive can do wrong.</summary>
internal static class ArchiveFaults
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Twist> All { get; } =
    [
        new("second-page-of-other-shape", "schemas", "Lists give a number for the title from the second page on."),
        new("creation-answers-200", "statuses", "POST /authors answers 200."),
        new("problem-as-json", "statuses", "Problems come as application/json."),
        new("conflict-fails", "state", "POST /authors answers 500 for a handle that is taken."),
        new("etag-missing", "headers", "GET /books/{bookId} comes without ETag."),
        new("etag-without-quotes", "headers", "GET /books/{bookId} gives an ETag without quotes."),
        new("location-missing", "headers", "POST /authors gives no Location."),

        new("link-without-brackets", "pagination", "Links stand without angle brackets."),
        new("link-to-elsewhere", "pagination", "Links lead to the inner name of the server."),
        new("link-to-other-path", "pagination", "Links lead to another path."),
        new("limit-lost", "pagination", "Links lose the limit."),
        new("filter-lost", "pagination", "Links lose the filter of GET /books."),
        new("cursor-encoded-twice", "pagination", "Cursors in links are encoded twice."),
        new("cursor-works-once", "pagination", "A cursor that is used again passes by an item."),
        new("crash-on-unknown-cursor", "pagination", "A cursor that nobody issued makes lists fail."),
        new("links-pass-by", "pagination", "Links pass by an item."),
        new("links-repeat", "pagination", "Links repeat the last item of a page."),
        new("no-end", "pagination", "The last page leads to itself."),
        new("no-way-on", "pagination", "Pages of less than five have no link to the next."),

        new("token-not-asked", "security", "GET /authors/{authorId} needs no token."),
        new("any-token", "security", "POST /books takes any bearer token."),
        new("any-scheme", "security", "PATCH /books/{bookId} takes whatever stands in Authorization."),
        new("scope-not-asked", "security", "Deletions need no archive:write."),
        new("crash-on-odd-credential", "security", "A credential that is no bearer token makes every operation fail."),

        new("handle-not-unique", "state", "POST /authors takes a handle that is taken."),
        new("location-of-other-kind", "state", "POST /authors gives a Location among the books."),
        new("put-makes-another", "state", "PUT /authors/{authorId} makes another author."),
        new("patch-changes-others", "state", "PATCH /books/{bookId} sets the pages that it does not name to 1."),
        new("read-only-set", "state", "POST /books takes the state that a client sends, which is read-only."),
        new("deletes-another", "state", "DELETE /books/{bookId} removes another book."),
        new("lending-not-stored", "state", "POST /books/{bookId}/lend answers 'lent' and leaves the book shelved."),
    ];
}
