using Conformance.Spec.Resources;

namespace Conformance.Cli.Planning;

/// <summary>How a list is read, as one line: items, pages, sizes, totals, each with where it is known from.</summary>
internal static class ListingText
{
    /// <summary>The line.</summary>
    public static string Of(Listing listing) => string.Join("; ", Parts(listing));

    private static IEnumerable<string> Parts(Listing listing)
    {
        foreach (var reason in listing.Reasons) yield return $"{reason.Subject} {reason.Conclusion} ({reason.Reason})";
        if (listing.NextPointer is { } next) yield return $"next at {next}";
        if (listing.Limit is { } limit) yield return $"size '{limit.Name}' {listing.MinimumLimit} to {listing.MaximumLimit?.ToString() ?? "any"}, {(listing.DefaultLimit == 0 ? "all" : listing.DefaultLimit)} if not asked";
        if (listing.TotalPointer is { } total) yield return $"total at {total}";
        if (listing.TotalHeader is { } header) yield return $"total in header {header}";
        if (listing.Endless) yield return "no end";
    }
}
