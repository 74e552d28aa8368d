using Conformance.Model;

namespace Conformance.Spec.Resources.Inferring;

/// <summary>The names that APIs commonly give to the parameters and properties of paging, as joined words.</summary>
internal static class PageWords
{
    private static readonly string[] Cursors =
        ["after", "cursor", "pagetoken", "nexttoken", "startingafter", "continuationtoken", "continuation", "marker", "aftercursor", "nextcursor", "nextpagetoken"];

    private static readonly string[] Offsets = ["offset", "skip", "start", "startindex", "from"];

    private static readonly string[] Pages = ["page", "pagenumber", "pageno", "pageindex"];

    private static readonly string[] Limits =
        ["limit", "perpage", "pagesize", "size", "count", "maxresults", "pagelimit", "first", "top", "take", "maxitems"];

    private static readonly string[] Totals = ["total", "totalcount", "totalresults", "totalitems", "totalelements", "totalsize"];

    /// <summary>True if an operation takes a cursor, an offset or a page number.</summary>
    public static bool IsPaged(Operation operation) =>
        Cursor(operation) is not null || Offset(operation) is not null || Page(operation) is not null;

    /// <summary>The parameter that carries a cursor, or null.</summary>
    public static Parameter? Cursor(Operation operation) => Find(operation, Cursors);

    /// <summary>The parameter that carries an offset, or null.</summary>
    public static Parameter? Offset(Operation operation) => Find(operation, Offsets);

    /// <summary>The parameter that carries a page number, or null.</summary>
    public static Parameter? Page(Operation operation) => Find(operation, Pages);

    /// <summary>The parameter that carries the page size, or null.</summary>
    public static Parameter? Limit(Operation operation) => Find(operation, Limits);

    /// <summary>True for a property or header that carries the number of all items.</summary>
    public static bool IsTotal(string name) => Totals.Contains(Words.Joined(name) is ['x', .. var rest] && name.Contains('-', StringComparison.Ordinal) ? rest : Words.Joined(name), StringComparer.Ordinal);

    private static Parameter? Find(Operation operation, string[] names) => names
        .Select(n => operation.Parameters.FirstOrDefault(p => p.Location == ParameterLocation.Query && Words.Joined(p.Name) == n))
        .FirstOrDefault(p => p is not null);
}
