using System.Text.Json;

using Conformance.Mock.Answers;
using Conformance.Mock.Authentication;
using Conformance.Mock.Behaviours;
using Conformance.Mock.Listings;
using Conformance.Mock.Negotiation;
using Conformance.Mock.Representations;
using Conformance.Mock.Requests;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Serving;

/// <summary>What is known of an operation, read once.</summary>
internal sealed class OperationModel
{
    private readonly Lazy<IReadOnlyList<(string Keyword, JsonElement Value)>> _demands;
    private readonly Lazy<References> _references;

    /// <summary>Reads an operation.</summary>
    public OperationModel(OperationRole role, Ground ground)
    {
        (Role, Ground) = (role, ground);
        Successes = new SuccessAnswers(role.Operation, ground.Shapes, ground.Generator, ground.Bodies);
        var behaviour = BehaviourTable.For(role, ground);
        Behaviour = new Negotiated(ground, behaviour);
        Choice = (behaviour as ListItems)?.Choice;
        var names = PathNames(role.Operation.Path).ToList();
        Gate = new Gate(role.Operation, ground.Contract, ground.Options.Authentication, ground.Tokens);
        Check = new RequestCheck(role.Operation, ground, names);
        RequestShape = ground.Facts.Request(role.Operation) is { } schema ? ground.Shapes.Of(schema) : null;
        Keys = [.. KeysOf(role.Operation, ground.Contract)];
        _demands = new(() => Requests.Demands.Of(role.Operation, ground.Schemas));
        _references = new(() => new References(role, Demands.Where(d => d.Keyword == "properties").SelectMany(d => Names(d.Value)), ground.Graph, ground.World));
        Steps = [.. role.Path.Where(b => b.Resource is not null).Select(b => (b.Resource!, names.IndexOf(b.Parameter.Name)))];
    }

    /// <summary>What the mock stands on.</summary>
    public Ground Ground { get; }

    /// <summary>The operation.</summary>
    public Operation Operation => Role.Operation;

    /// <summary>What it does, and to what.</summary>
    public OperationRole Role { get; }

    /// <summary>Its successes.</summary>
    public SuccessAnswers Successes { get; }

    /// <summary>What it does when it is called.</summary>
    public IBehaviour Behaviour { get; }

    /// <summary>Decides who may call it.</summary>
    public Gate Gate { get; }

    /// <summary>Checks calls against the contract.</summary>
    public RequestCheck Check { get; }

    /// <summary>What it demands of requests: keywords of their schemas with their values.</summary>
    public IReadOnlyList<(string Keyword, JsonElement Value)> Demands => _demands.Value;

    /// <summary>The properties of its requests that must name something that is there.</summary>
    public References References => _references.Value;

    /// <summary>The schemes of keys that it takes.</summary>
    public IReadOnlyList<SecurityScheme> Keys { get; }

    /// <summary>What chooses and sorts the items, if it gives a list of which that is known.</summary>
    public ItemChoice? Choice { get; }

    /// <summary>How it is read, if it gives a list.</summary>
    public Listing? Listing => Ground.Graph.ListingOf(Operation);

    /// <summary>The shape of its JSON request, or null.</summary>
    public Shape? RequestShape { get; }

    /// <summary>The resources on its path, each with the position of its id among the values of the path's parameters.</summary>
    public IReadOnlyList<(Resource Resource, int Value)> Steps { get; }

    private static IEnumerable<string> Names(JsonElement properties) =>
        properties.ValueKind == JsonValueKind.Object ? properties.EnumerateObject().Select(p => p.Name) : [];

    private static IEnumerable<SecurityScheme> KeysOf(Operation operation, Contract contract) => operation.Security
        .SelectMany(r => r.Schemes.Keys)
        .Distinct(StringComparer.Ordinal)
        .Select(n => contract.SecuritySchemes.GetValueOrDefault(n))
        .OfType<SecurityScheme>()
        .Where(s => s is { Kind: SecuritySchemeKind.ApiKey, ParameterName: not null });

    private static IEnumerable<string> PathNames(string path)
    {
        for (var open = path.IndexOf('{', StringComparison.Ordinal); open >= 0; open = path.IndexOf('{', open + 1))
        {
            var close = path.IndexOf('}', open);
            if (close < 0) yield break;
            yield return path[(open + 1)..close];
        }
    }
}
