using System.Text.Json.Nodes;

using Conformance.Mock.Representations;

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

    /// <summary>How it goes over the wire.</summary>
    public Manner Manner { get; init; } = Manner.Plain;

    /// <summary>True if it tells of a success.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>An answer without body.</summary>
    public static Reply Of(int status) => new() { Status = status };

    /// <summary>What the body says if it is JSON, as nodes of its own; else null.</summary>
    public JsonNode? Json() => ContentType is { } type && MediaTypes.IsJson(type) && Body.Length > 0 ? JsonNode.Parse(Body.ToMemory().Span) : null;

    /// <summary>The same answer with another JSON body.</summary>
    public Reply WithJson(JsonNode? body) => this with { Body = ReplyBody.Of(MockJson.Bytes(body)) };

    /// <summary>The same answer with one more header line.</summary>
    public Reply With(string name, string value) => this with { Headers = [.. Headers, new Field(name, value)] };

    /// <summary>The same answer with header lines that replace those of the same names.</summary>
    public Reply With(IReadOnlyList<Field> fields) => this with
    {
        Headers = [.. Headers.Where(h => !fields.Any(f => string.Equals(f.Name, h.Name, StringComparison.OrdinalIgnoreCase))), .. fields],
    };
}
