using System.Text.Json;
using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Authentication;
using Conformance.Mock.Requests;
using Conformance.Mock.Routing;
using Conformance.Mock.State;

namespace Conformance.Mock.Serving;

/// <summary>A call that found its operation.</summary>
internal sealed record Visit
{
    /// <summary>The call.</summary>
    public required Call Call { get; init; }

    /// <summary>The operation.</summary>
    public required OperationModel Model { get; init; }

    /// <summary>The values of the path's parameters, in order.</summary>
    public required IReadOnlyList<PathValue> PathValues { get; init; }

    /// <summary>What the body says, or null where none was sent.</summary>
    public JsonElement? Body { get; init; }

    /// <summary>The media types that the client accepts.</summary>
    public Accepted Accepted { get; init; } = Accepted.Parse(null);

    /// <summary>True if nothing is hidden from the caller that somebody else made.</summary>
    public bool SeesAll { get; init; }

    /// <summary>True if the caller is the second identity.</summary>
    public bool IsOther => SecondIdentity.Speaks(Call, Model.Keys);

    /// <summary>True if the caller may see an item: what clients made is seen by the identity that made it, all else by everybody.</summary>
    public bool Sees(Item item) => item.Origin != Origin.Created || SeesAll || item.IsOfOther == IsOther;

    /// <summary>The first value of a query parameter as text, decoded; null if it was not sent.</summary>
    public string? Query(string name) => QueryText.First(Call.Query, name);

    /// <summary>What the client sent, without what it may not set; empty where it sent no JSON object.</summary>
    public JsonObject Sent()
    {
        if (Body is not { ValueKind: JsonValueKind.Object } body) return [];
        var sent = JsonObject.Create(body)!;
        Model.RequestShape?.KeepOwn(sent);
        return sent;
    }

    /// <summary>A number that stands for the call: equal calls have the same.</summary>
    public ulong Fingerprint(int seed) => Call.Fingerprint(seed);
}
