using System.Collections.Concurrent;
using System.Text.Json;

using Conformance.Mock.Answers;
using Conformance.Mock.Identity;
using Conformance.Mock.Requests;

namespace Conformance.Mock.Errors;

/// <summary>Answers refusals in the shape that the profile or the document promises, else as problem details (RFC 9457).</summary>
/// <param name="contract">The contract.</param>
/// <param name="completion">Makes documented bodies whole.</param>
/// <param name="seed">Error ids derive from it.</param>
/// <param name="time">The clock.</param>
internal sealed class ErrorAnswers(Contract contract, ErrorCompletion completion, int seed, TimeProvider time)
{
    private const string IdAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    private const int IdLength = 25;

    private readonly ConcurrentDictionary<(int Operation, int Status), ErrorShape> _shapes = new();
    private readonly EqualRequests _seen = new();

    /// <summary>The answer to a call that is refused.</summary>
    /// <param name="call">The call.</param>
    /// <param name="operation">The operation that refuses, or null where the path or the method is unknown.</param>
    /// <param name="trouble">Why.</param>
    public Reply Answer(Call call, Operation? operation, Trouble trouble) =>
        Answer(call, operation, trouble, RefusalStatus.Of(trouble.Refusal, operation, contract.Profile));

    /// <summary>The answer with a given status.</summary>
    public Reply Answer(Call call, Operation? operation, Trouble trouble, int status)
    {
        var shape = _shapes.GetOrAdd((operation?.Ordinal ?? -1, status), static (key, from) => from.Self.ShapeOf(from.operation, key.Status), (Self: this, operation));
        if (shape.MediaType is null) return Reply.Of(status);
        var facts = new ErrorFacts(status, shape.CodeFor(RefusalStatus.Words(trouble.Refusal)), trouble, FreshId(call));
        var body = new ErrorBody(shape.Profile, Resolve, time).Build(shape.Schema, facts);
        if (shape.Documented is { } schema) body = completion.Complete(schema, body, call.Fingerprint(seed));
        return new Reply
        {
            Status = status,
            ContentType = shape.MediaType,
            Body = ReplyBody.Of(JsonSerializer.SerializeToUtf8Bytes(body)),
        };
    }

    private ErrorShape ShapeOf(Operation? operation, int status)
    {
        var documented = operation?.ResponseFor(status);
        if (contract.Profile.Errors is { Schema: { } schema } errors)
        {
            return new ErrorShape(status, errors.MediaType ?? "application/json", schema.Json, errors);
        }

        if (documented is null) return ErrorShape.Problem(status);
        var content = documented.Content.FirstOrDefault(c => c.IsJson);
        return content?.Schema is { } own ? new ErrorShape(status, content.MediaType, own.Json, null, own) : new ErrorShape(status, null, default, null);
    }

    private string FreshId(Call call)
    {
        var request = call.Fingerprint(seed);
        return Derivation.Text(Derivation.Of(request, (ulong)_seen.Next(request)), IdLength, IdAlphabet);
    }

    private JsonElement Resolve(JsonElement schema)
    {
        for (var hops = 0; hops < 16 && schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("$ref", out var reference); hops++)
        {
            if (reference.GetString() is not ['#', .. var pointer] || !JsonPointer.TryResolve(contract.Document.Root, pointer, out schema)) return default;
        }

        return schema;
    }
}
