using System.Text.Json;

using Conformance.Generators.Serialization.Reading;
using Conformance.Mock.Errors;
using Conformance.Mock.Routing;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Requests;

/// <summary>Checks calls of one operation against the contract: path, query, headers, cookies, body.</summary>
internal sealed class RequestCheck
{
    private readonly Operation _operation;
    private readonly IReadOnlyList<string> _pathNames;
    private readonly IReadOnlyList<ParameterCheck> _parameters;
    private readonly BodyCheck? _body;
    private readonly bool _needsHeaders;

    /// <summary>Compiles the checks of an operation.</summary>
    public RequestCheck(Operation operation, Ground ground, IReadOnlyList<string> pathNames)
    {
        (_operation, _pathNames) = (operation, pathNames);
        _parameters = [.. operation.Parameters.Where(ParameterCheck.IsChecked).Select(p => new ParameterCheck(p, ground.Schemas, ground.Parameters))];
        _body = operation.RequestBody is { } body ? new BodyCheck(body, ground.Schemas, ground.BodyReader) : null;
        _needsHeaders = operation.Parameters.Any(p => p.Location is ParameterLocation.Header or ParameterLocation.Cookie);
    }

    /// <summary>What is wrong with a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="path">The values in its path.</param>
    /// <param name="body">What its body says, or null.</param>
    public IReadOnlyList<Fault> Check(Call call, IReadOnlyList<PathValue> path, out JsonElement? body)
    {
        body = null;
        var inBody = _body?.Read(call, out body) ?? [];
        if (_parameters.Count == 0) return inBody;
        var request = Raw(call, path);
        List<Fault>? faults = null;
        foreach (var parameter in _parameters)
        {
            foreach (var fault in parameter.Check(call, request)) (faults ??= []).Add(fault);
        }

        if (faults is null) return inBody;
        faults.AddRange(inBody);
        return faults;
    }

    /// <summary>The declared parameters that a call carries.</summary>
    /// <param name="call">The call.</param>
    /// <param name="path">The values in its path.</param>
    public IReadOnlyList<UsedParameter> Sent(Call call, IReadOnlyList<PathValue> path)
    {
        var request = Raw(call, path);
        return [.. _parameters.Where(p => p.IsSent(call, request)).Select(p => p.Use)];
    }

    /// <summary>What the client is told: the refusal that weighs most, and every fault.</summary>
    public static Trouble TroubleOf(IReadOnlyList<Fault> faults)
    {
        var refusal = faults.MaxBy(f => Weight(f.Refusal))!.Refusal;
        return new Trouble(refusal, SummaryOf(refusal), [.. faults.Select(f => f.ToString())]);
    }

    private RawRequest Raw(Call call, IReadOnlyList<PathValue> path)
    {
        var values = new Dictionary<string, string>(path.Count, StringComparer.Ordinal);
        for (var i = 0; i < path.Count && i < _pathNames.Count; i++) values[_pathNames[i]] = path[i].Raw;
        return new RawRequest(_operation, values, call.Query, _needsHeaders ? Fields(call) : []);
    }

    private static List<Field> Fields(Call call) => [.. call.Headers.SelectMany(h => h.Value, (h, line) => new Field(h.Key, line ?? ""))];

    private static int Weight(Refusal refusal) => refusal switch
    {
        Refusal.MediaType => 3,
        Refusal.Malformed => 2,
        Refusal.Constraint => 1,
        _ => 0,
    };

    private static string SummaryOf(Refusal refusal) => refusal switch
    {
        Refusal.MediaType => "The media type of the body is not offered.",
        Refusal.Malformed => "The body is missing or not well-formed.",
        _ => "The request breaks the contract.",
    };
}
