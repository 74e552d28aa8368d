namespace Conformance.Mock.Answers;

/// <summary>The media types that a client accepts (RFC 9110 section 12.5.1).</summary>
/// <param name="Ranges">Ranges with their weights, 0 to 1.</param>
internal sealed record Accepted(IReadOnlyList<(string Range, double Weight)> Ranges)
{
    private static readonly Accepted Anything = new([("*/*", 1)]);

    /// <summary>Reads an <c>Accept</c> header; without one, or where it cannot be read, anything is accepted.</summary>
    public static Accepted Parse(string? header)
    {
        if (string.IsNullOrWhiteSpace(header) || header == "*/*") return Anything;
        var ranges = header.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(r => r.Contains('/', StringComparison.Ordinal))
            .Select(r => (MediaTypes.Essence(r), WeightOf(r)))
            .ToList();
        return ranges.Count == 0 ? Anything : new Accepted(ranges);
    }

    /// <summary>True if every media type suits.</summary>
    public bool IsAnything => ReferenceEquals(this, Anything);

    /// <summary>The content that suits best, JSON first among equals; null if none does.</summary>
    public MediaContent? Choose(IReadOnlyList<MediaContent> offered) => offered
        .Select(content => (Content: content, Weight: Weight(content.MediaType)))
        .Where(c => c.Weight > 0)
        .OrderByDescending(c => c.Weight)
        .ThenByDescending(c => c.Content.IsJson)
        .Select(c => c.Content)
        .FirstOrDefault();

    /// <summary>The weight of the range that names a type most closely; 0 if none does. A range that is offered suits whatever lies in it.</summary>
    private double Weight(string offered)
    {
        var fitting = Ranges.Where(r => MediaTypes.IsWithin(offered, r.Range) || MediaTypes.IsWithin(r.Range, offered)).ToList();
        return fitting.Count == 0 ? 0 : fitting.MaxBy(r => MediaTypes.Specificity(r.Range)).Weight;
    }

    private static double WeightOf(string range)
    {
        var weight = range.Split(';', StringSplitOptions.TrimEntries).Skip(1).FirstOrDefault(p => p.StartsWith("q=", StringComparison.OrdinalIgnoreCase));
        return weight is not null && double.TryParse(weight[2..], out var value) ? value : 1;
    }
}
