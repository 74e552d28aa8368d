using System.Text.Json;
using Conformance.Generators.Cases.Pagination.Links;
using Conformance.Generators.Serialization;
using Conformance.Generators.Serialization.Text;
using Conformance.Model;

namespace Conformance.Generators.Chains;

/// <summary>
/// Takes a value out of an exchange: by JSON Pointer out of the answer's body; <c>header:Location</c> is the last segment of that header's
/// path, <c>header:Link</c> the link whose relation is <c>next</c>, <c>path:NAME</c> the value that the request itself had there.
/// </summary>
public static class AnswerValue
{
    /// <summary>The last segment of the path of <c>Location</c> (RFC 9110 section 10.2.2).</summary>
    public const string Location = "header:Location";

    /// <summary>The link whose relation is <c>next</c> (RFC 8288).</summary>
    public const string Link = "header:Link";

    private const string Path = "path:";

    /// <summary>The place of a path parameter's value.</summary>
    public static string InPath(string name) => Path + name;

    /// <summary>The value, a text or a number; null where there is none, or where the request did not succeed.</summary>
    public static JsonElement? Read(Exchange exchange, string pointer)
    {
        if (!exchange.Answer.IsSuccess) return null;
        if (pointer == Location) return LastSegment(exchange.Answer.Header("Location"));
        if (pointer == Link) return Next(exchange.Answer);
        if (pointer.StartsWith(Path, StringComparison.Ordinal)) return OfPath(exchange.Case, pointer[Path.Length..]);
        return InBody(exchange.Answer, pointer) ?? (pointer.Length > 0 ? LastSegment(exchange.Answer.Header("Location")) : null);
    }

    private static JsonElement? Next(Answer answer) =>
        answer.HeaderLines("Link").SelectMany(l => LinkHeader.Parse(l).Links).FirstOrDefault(l => l.Has("next"))?.Target is { } link ? JsonSerializer.SerializeToElement(link) : null;

    private static JsonElement? InBody(Answer answer, string pointer) =>
        PlainJson.Read(answer.Body.Span) is { } body && JsonPointer.TryResolve(body, pointer, out var found) && found.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? found
            : null;

    private static JsonElement? OfPath(TestCase testCase, string name) =>
        PathTemplate.Parse(testCase.Operation.Path).TryMatch(testCase.Request.Target.Split('?')[0], out var values) ? Decoded(values[name]) : null;

    private static JsonElement? LastSegment(string? location)
    {
        if (location is null) return null;
        var path = location.Split('?', '#')[0].TrimEnd('/');
        return Decoded(path[(path.LastIndexOf('/') + 1)..]);
    }

    private static JsonElement? Decoded(string segment) =>
        segment.Length > 0 && PercentText.TryDecode(segment, plusIsSpace: false, out var text) ? JsonSerializer.SerializeToElement(text) : null;
}
