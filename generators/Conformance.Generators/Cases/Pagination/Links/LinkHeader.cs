namespace Conformance.Generators.Cases.Pagination.Links;

/// <summary>Reads the value of a <c>Link</c> header (RFC 8288 section 3): one line of it, which may hold several links.</summary>
public static class LinkHeader
{
    /// <summary>The links up to the first error, and what the error is.</summary>
    public static LinkHeaderResult Parse(string value)
    {
        var scanner = new LinkScanner(value);
        var links = new List<WebLink>();
        while (true)
        {
            scanner.SkipEmptyElements();
            if (scanner.AtEnd) return new LinkHeaderResult(links, links.Count == 0 ? "no link" : null);
            if (scanner.Link(out var problem) is not { } link) return new LinkHeaderResult(links, problem);
            links.Add(link);
            if (!scanner.AtEnd && !scanner.TakeComma()) return new LinkHeaderResult(links, scanner.Unexpected("',' or ';'"));
        }
    }
}
