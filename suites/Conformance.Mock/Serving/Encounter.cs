using System.Text.Json;
using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Authentication;
using Conformance.Mock.Errors;
using Conformance.Mock.Representations;
using Conformance.Mock.Requests;
using Conformance.Mock.Routing;
using Conformance.Mock.State;

namespace Conformance.Mock.Serving;

/// <summary>A call that found its operation and is not judged yet.</summary>
internal sealed record Encounter
{
    /// <summary>The call.</summary>
    public required Call Call { get; init; }

    /// <summary>The operation.</summary>
    public required OperationModel Model { get; init; }

    /// <summary>What the mock stands on.</summary>
    public Ground Ground => Model.Ground;

    /// <summary>The values of the path's parameters, in order.</summary>
    public required IReadOnlyList<PathValue> PathValues { get; init; }

    /// <summary>True if nothing is asked of credentials.</summary>
    public bool IsAdmitted { get; init; }

    /// <summary>Faults that are overlooked, or null for none.</summary>
    public Func<Fault, bool>? Overlooks { get; init; }

    /// <summary>What the body is taken to say, or null for what it does say.</summary>
    public JsonElement? Instead { get; init; }

    /// <summary>True if nothing is hidden from the caller that somebody else made.</summary>
    public bool SeesAll { get; init; }

    /// <summary>The item that the path leads to, or null.</summary>
    public Item? Item => Destination.Of(Ground.World, Visit(null), isWrite: false, mustExist: true)?.Item;

    /// <summary>The item that the path led to until it was removed, or null.</summary>
    public Item? Buried => Destination.Of(Ground.World, Visit(null), isWrite: false, mustExist: false) is { Item: null, Id: { Length: > 0 } id } at
        ? Ground.World.Removed.Find(at.Scope, Model.Role.Resource!, id)
        : null;

    /// <summary>The collection that the operation works on, or null.</summary>
    public Collection? Siblings => Model.Role.Resource is { } resource && Destination.Of(Ground.World, Visit(null), isWrite: false, mustExist: false) is { } at
        ? Ground.World.Read(at.Scope, resource)
        : null;

    /// <summary>What the call lacks to be let in, or null.</summary>
    public Refusal? Lacking => IsAdmitted ? null : Model.Gate.Judge(Call);

    /// <summary>What is wrong with the call, but for what is overlooked.</summary>
    /// <param name="body">What its body says, or null.</param>
    public IReadOnlyList<Fault> Faults(out JsonElement? body)
    {
        var faults = Model.Check.Check(Call, PathValues, out body);
        body = Instead ?? body;
        if (faults.Count == 0 && body is { } said) faults = Model.References.Check(said);
        return Overlooks is null ? faults : [.. faults.Where(f => !Overlooks(f))];
    }

    /// <summary>The visit that the call becomes once nothing speaks against it.</summary>
    /// <param name="body">What its body says, or null.</param>
    public Visit Visit(JsonElement? body) => new()
    {
        Call = Call,
        Model = Model,
        PathValues = PathValues,
        Accepted = Accepted.Parse(Call.Header("Accept")),
        Body = body,
        SeesAll = SeesAll,
    };

    /// <summary>The first value of a query parameter, decoded; null if it was not sent.</summary>
    public string? Query(string name) => QueryText.First(Call.Query, name);

    /// <summary>The same call with another query.</summary>
    public Encounter WithQuery(string query) => this with { Call = Call with { Query = query } };

    /// <summary>The same call as if its body said something else.</summary>
    public Encounter Saying(JsonNode body) => this with { Instead = MockJson.Element(MockJson.Bytes(body)) };

    /// <summary>The answer of an API that keeps its contract.</summary>
    public Reply Answer()
    {
        if (Lacking is { } lacking) return Gate.Challenge(Ground.Errors.Answer(Call, Model.Operation, Trouble.Of(lacking, Reason(lacking))), lacking);
        var faults = Faults(out var body);
        return faults.Count > 0
            ? Ground.Errors.Answer(Call, Model.Operation, RequestCheck.TroubleOf(faults))
            : Model.Behaviour.Answer(Visit(body));
    }

    private static string Reason(Refusal lacking) => lacking == Refusal.Scope ? "The credential does not suffice." : "A valid credential is needed.";
}
