namespace Conformance.Mock.Answers;

/// <summary>What the mock answers, before it goes over the wire.</summary>
internal sealed record Reply
{
    /// <summary>The status code.</summary>
    public required int Status { get; init; }

    /// <summary>Header lines in order, those of framing and <c>Content-Type</c> left out.</summary>
    public IReadOnlyList<Field> Headers { get; init; } = [];

    /// <summary>The media type of the body, or null for an answer without one.</summary>
    public string? ContentType { get; init; }

    /// <summary>The body.</summary>
    public ReplyBody Body { get; init; } = ReplyBody.Empty;

    /// <summary>False if the answer goes without the headers of rate limits.</summary>
    public bool TellsLimits { get; init; } = true;

    /// <summary>An answer without body.</summary>
    public static Reply Of(int status) => new() { Status = status };

    /// <summary>The same answer with one more header line.</summary>
    public Reply With(string name, string value) => this with { Headers = [.. Headers, new Field(name, value)] };

    /// <summary>The same answer with header lines that replace those of the same names.</summary>
    public Reply With(IReadOnlyList<Field> fields) => this with
    {
        Headers = [.. Headers.Where(h => !fields.Any(f => string.Equals(f.Name, h.Name, StringComparison.OrdinalIgnoreCase))), .. fields],
    };
}
