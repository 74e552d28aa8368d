using Conformance.Generators.Serialization.Bodies;
using Conformance.Generators.Serialization.Reading;
using Conformance.Generators.Values;
using Conformance.Mock.Answers;
using Conformance.Mock.Authentication;
using Conformance.Mock.Errors;
using Conformance.Mock.Identity;
using Conformance.Mock.Representations;
using Conformance.Mock.State;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;

namespace Conformance.Mock.Serving;

/// <summary>What all operations of one mock stand on: the contract made ready, and what the mock keeps.</summary>
internal sealed class Ground
{
    private readonly Func<string> _origin;
    private readonly SchemaFacts _facts;
    private readonly Lazy<ResourceGraph> _graph;
    private readonly Lazy<Links> _links;
    private readonly Lazy<World> _world;

    /// <summary>Makes a contract ready; what costs time is made when it is first needed.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="options">How the mock behaves.</param>
    /// <param name="origin">Scheme and authority of the mock, known once it listens.</param>
    public Ground(Contract contract, MockOptions options, Func<string> origin)
    {
        (Contract, Options, _origin) = (contract, options, origin);
        Schemas = new SchemaSet(contract);
        _facts = new SchemaFacts(Schemas);
        Shapes = new ShapeSet(contract, Schemas, _facts);
        Generator = new InstanceGenerator(Schemas);
        Bodies = new BodyWriter(Schemas);
        Parameters = new ParameterReader(Schemas);
        BodyReader = new BodyReader(Schemas);
        Errors = new ErrorAnswers(contract, new ErrorCompletion(Schemas, Generator), options.Seed, options.Time);
        Tokens = new AccessTokens(options);
        _graph = new Lazy<ResourceGraph>(() => ResourceGraph.Of(contract, Schemas));
        _links = new Lazy<Links>(() => new Links(Graph, _facts, origin));
        _world = new Lazy<World>(() => new World(ModelOf, options));
        Presentation = new Presentation(() => World);
    }

    /// <summary>The contract.</summary>
    public Contract Contract { get; }

    /// <summary>How the mock behaves.</summary>
    public MockOptions Options { get; }

    /// <summary>The contract's schemas.</summary>
    public SchemaSet Schemas { get; }

    /// <summary>What can be read off them.</summary>
    public SchemaFacts Facts => _facts;

    /// <summary>The shapes in which things are shown.</summary>
    public ShapeSet Shapes { get; }

    /// <summary>Makes what no resource gives.</summary>
    public InstanceGenerator Generator { get; }

    /// <summary>Writes what is not JSON.</summary>
    public BodyWriter Bodies { get; }

    /// <summary>Reads parameters off the wire.</summary>
    public ParameterReader Parameters { get; }

    /// <summary>Reads bodies off the wire.</summary>
    public BodyReader BodyReader { get; }

    /// <summary>Answers refusals.</summary>
    public ErrorAnswers Errors { get; }

    /// <summary>Issues and judges access tokens.</summary>
    public AccessTokens Tokens { get; }

    /// <summary>Counts equal requests that make something.</summary>
    public EqualRequests Creations { get; private set; } = new();

    /// <summary>Shows items.</summary>
    public Presentation Presentation { get; }

    /// <summary>The resources.</summary>
    public ResourceGraph Graph => _graph.Value;

    /// <summary>What the mock keeps.</summary>
    public World World => _world.Value;

    /// <summary>Forgets all that clients did: what comes is answered as after the start.</summary>
    public void Reset()
    {
        World.Reset();
        Creations = new EqualRequests();
    }

    /// <summary>The answer where the path names something that is not there.</summary>
    public Reply NotFound(Visit visit) => Refuse(visit, Refusal.UnknownId, "The resource does not exist.");

    /// <summary>The answer where two items would have the same value of a property that tells them apart.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="pointer">The property's JSON Pointer; the empty string for the whole.</param>
    public Reply Conflict(Visit visit, string pointer) => Errors.Answer(
        visit.Call,
        visit.Model.Operation,
        new Trouble(Refusal.Conflict, "Another resource has this value.", [$"body{pointer}: another resource has this value"]));

    /// <summary>The answer where a call is refused for one reason.</summary>
    public Reply Refuse(Visit visit, Refusal refusal, string summary) => Errors.Answer(visit.Call, visit.Model.Operation, new Trouble(refusal, summary, [summary]));

    /// <summary>The answer where a call did what it should.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="created">True if something was made.</param>
    /// <param name="item">What is shown, or null where the contract alone decides.</param>
    public Reply Succeed(Visit visit, bool created, Item? item)
    {
        var successes = visit.Model.Successes;
        var seed = visit.Fingerprint(Options.Seed);
        var reply = successes.Make(visit.Accepted, successes.Choose(created), item is null ? null : shape => ReplyBody.Of(Presentation.Show(item, shape)), seed);
        if (reply is null) return Refuse(visit, Refusal.NotAcceptable, "No media type that is accepted is offered.");
        return created && item is not null && reply.Status == 201 ? reply.With("Location", _origin() + ItemPaths.Of(item)) : reply;
    }

    private ResourceModel ModelOf(Resource resource)
    {
        var shape = resource.Representation is { } schema && _facts.TypeOf(schema) is "object" or null ? ShapeOf(resource) : null;
        var ids = resource.Identity is { } identity ? new IdMaker(identity, Schemas, _facts, Generator) : null;
        return new ResourceModel(resource, shape, shape is null ? null : new Decoration(shape, _links.Value, (ulong)Options.Seed), ids);
    }

    private Shape? ShapeOf(Resource resource) => resource.Representation is { } schema ? Shapes.Of(schema) : null;
}
