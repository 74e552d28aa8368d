using System.Text.Json;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Generators.Chains;
using Conformance.Model;

namespace Conformance.Generators.Cases.Stateful.Following;

/// <summary>Runtime expressions (OpenAPI 3.0 section 4.7.20.4).</summary>
internal static class RuntimeExpression
{
    private const string BodyOfAnswer = "$response.body#";
    private const string BodyOfRequest = "$request.body#";
    private const string HeaderOfAnswer = "$response.header.";
    private const string PathOfRequest = "$request.path.";
    private const string QueryOfRequest = "$request.query.";

    /// <summary>The value of an expression, or the constant itself; null where the exchange does not have it.</summary>
    public static JsonElement? Evaluate(JsonElement expression, Exchange exchange)
    {
        if (expression.ValueKind != JsonValueKind.String || expression.GetString() is not { } text || !text.StartsWith('$')) return expression;
        return text switch
        {
            _ when After(text, BodyOfAnswer) is { } pointer => At(exchange.Answer.Body, pointer),
            _ when After(text, BodyOfRequest) is { } pointer => At(exchange.Case.Request.Body ?? default, pointer),
            _ when After(text, HeaderOfAnswer) is { } header => Text(exchange.Answer.Header(header)),
            _ when After(text, PathOfRequest) is { } name => AnswerValue.Read(exchange, AnswerValue.InPath(name)),
            _ when After(text, QueryOfRequest) is { } name => Text(RequestTarget.Text(exchange.Case.Request.Target, name)),
            _ => null,
        };
    }

    private static string? After(string text, string start) => text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : null;

    private static JsonElement? Text(string? value) => value is null ? null : JsonSerializer.SerializeToElement(value);

    private static JsonElement? At(ReadOnlyMemory<byte> body, string pointer) =>
        PlainJson.Read(body.Span) is { } root && JsonPointer.TryResolve(root, pointer, out var found) ? found : null;
}
