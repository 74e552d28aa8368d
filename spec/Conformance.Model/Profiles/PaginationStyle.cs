namespace Conformance.Model;

/// <summary>How a client gets the next page.</summary>
public enum PaginationStyle
{
    /// <summary>Not a paged list.</summary>
    None,

    /// <summary>An opaque cursor; the next page's URL stands in a <c>Link</c> header (RFC 8288).</summary>
    LinkHeader,

    /// <summary>An opaque cursor; the next page's URL stands in the body.</summary>
    BodyLink,

    /// <summary>An opaque cursor; its value stands in the body.</summary>
    BodyCursor,

    /// <summary>A number of items to leave out.</summary>
    Offset,

    /// <summary>A number of the page.</summary>
    PageNumber,
}
