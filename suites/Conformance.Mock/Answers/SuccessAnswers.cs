using System.Collections.Concurrent;
using System.Text.Json;

using Conformance.Generators.Serialization.Bodies;
using Conformance.Generators.Serialization.Parameters;
using Conformance.Generators.Values;
using Conformance.Mock.Identity;
using Conformance.Mock.Representations;

namespace Conformance.Mock.Answers;

/// <summary>The successes that an operation documents.</summary>
/// <param name="operation">The operation.</param>
/// <param name="shapes">The shapes of the contract.</param>
/// <param name="generator">Makes what no resource gives.</param>
/// <param name="bodies">Writes what is not JSON.</param>
internal sealed class SuccessAnswers(Operation operation, ShapeSet shapes, InstanceGenerator generator, BodyWriter bodies)
{
    private const int Variants = 8;

    private static readonly string[] Framing = ["Content-Type", "Content-Length", "Link", "Location", "Transfer-Encoding", "Date"];

    private readonly IReadOnlyList<Response> _successes =
        [.. operation.Responses.Where(r => r.Status.IsSuccess).DefaultIfEmpty(operation.Responses.FirstOrDefault(r => r.Status.IsDefault)).OfType<Response>()];

    private readonly ConcurrentDictionary<(MediaContent Content, int Variant), SerializedBody> _generated = new();
    private readonly ConcurrentDictionary<Response, IReadOnlyList<Field>> _headers = new();

    /// <summary>The shape of the JSON body of its first success, or null.</summary>
    public Shape? Shape => _successes.SelectMany(r => r.Content).FirstOrDefault(c => c.IsJson)?.Schema is { } schema ? shapes.Of(schema) : null;

    /// <summary>The response that says best what happened.</summary>
    /// <param name="created">True if something was made.</param>
    public Response? Choose(bool created)
    {
        foreach (var response in _successes)
        {
            if (response.Status.IsExactly(201) == created) return response;
        }

        return _successes.Count > 0 ? _successes[0] : null;
    }

    /// <summary>An answer whose JSON body is given; null if the client accepts none of its media types.</summary>
    /// <param name="accepted">What the client accepts.</param>
    /// <param name="response">The response, or null where none is documented.</param>
    /// <param name="json">Gives the body in a shape, or null where the contract alone decides.</param>
    /// <param name="seed">Decides what the contract alone decides.</param>
    public Reply? Make(Accepted accepted, Response? response, Func<Shape, ReplyBody>? json, ulong seed)
    {
        if (response is null) return Reply.Of(operation.Method == "DELETE" ? 204 : 200);
        var reply = new Reply { Status = StatusOf(response), Headers = Headers(response) };
        if (response.Content.Count == 0) return reply;
        if (accepted.Choose(response.Content) is not { } content) return null;
        if (json is null || !content.IsJson || content.Schema is null) return With(reply, Generated(content, seed));
        return reply with { ContentType = content.MediaType, Body = json(shapes.Of(content.Schema)) };
    }

    /// <summary>An answer that shows an example or, without one, what the contract alone decides.</summary>
    /// <param name="response">The response, any that the operation documents.</param>
    /// <param name="status">The status, one that the response describes.</param>
    /// <param name="content">The media type, or null for no body.</param>
    /// <param name="example">The example, or null.</param>
    /// <param name="seed">Decides what the contract alone decides.</param>
    public Reply Show(Response response, int status, MediaContent? content, JsonElement? example, ulong seed)
    {
        var reply = new Reply { Status = status, Headers = Headers(response) };
        return content is null ? reply : With(reply, example is { } value ? bodies.Write(content, value) : Generated(content, seed));
    }

    /// <summary>True if a success can be given to a client that accepts these.</summary>
    public bool Suit(Accepted accepted) => accepted.IsAnything || _successes.Count == 0 || _successes.Any(r => r.Content.Count == 0 || accepted.Choose(r.Content) is not null);

    private static Reply With(Reply reply, SerializedBody body) => reply with { ContentType = body.ContentType, Body = ReplyBody.Of(body.Bytes) };

    private static int StatusOf(Response response) => response.Status.Code ?? 200;

    private SerializedBody Generated(MediaContent content, ulong seed) =>
        _generated.GetOrAdd((content, (int)(seed % Variants)), static (key, from) => from.Generate(key.Content, (ulong)key.Variant), this);

    private SerializedBody Generate(MediaContent content, ulong variant)
    {
        if (content.Schema is null) return bodies.Write(content, MockJson.Element("{}"u8.ToArray()));
        var seed = Derivation.Of(variant, operation.Key);
        var made = generator.Generate(content.Schema, Direction.Response, seed, new InstanceOptions { Inclusion = Inclusion.All });
        return bodies.Write(content, MockJson.Element(MockJson.Bytes(made.Value)));
    }

    /// <summary>Headers that the response promises; those of framing and those that say where things are come from elsewhere.</summary>
    private IReadOnlyList<Field> Headers(Response response) => response.Headers.Count == 0
        ? []
        : _headers.GetOrAdd(response, static (key, answers) => [.. key.Headers.Where(IsFilled).Select(h => new Field(h.Name, answers.HeaderValue(h)))], this);

    private static bool IsFilled(ResponseHeader header) =>
        !Framing.Contains(header.Name, StringComparer.OrdinalIgnoreCase) && (header.Required || header.Examples.Count > 0);

    private string HeaderValue(ResponseHeader header)
    {
        if (header.Examples.Count > 0) return HeaderText.Write(header.Examples[0].Value, header.Explode);
        if (header.Schema is not { } schema) return "";
        var made = generator.Generate(schema, Direction.Response, Derivation.Of(0, operation.Key + header.Name), new InstanceOptions { Name = header.Name });
        return HeaderText.Write(MockJson.Element(MockJson.Bytes(made.Value)), header.Explode);
    }
}
