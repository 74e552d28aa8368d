using Conformance.Generators.Serialization;
using Conformance.Generators.Serialization.Bodies;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Chance;
using Conformance.Model;

namespace Conformance.Generators.Cases.Composing;

/// <summary>An operation made ready for writing requests: path template, parameters and bodies with their blueprints.</summary>
internal sealed class OperationSlots
{
    private static readonly HashSet<string> NotParameters = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization" };

    /// <summary>Reads an operation.</summary>
    public OperationSlots(Operation operation, BlueprintSet blueprints, BodyWriter bodies)
    {
        Operation = operation;
        Template = PathTemplate.Parse(operation.Path);
        Seed = Seeds.Of(operation.Key);
        Parameters = [.. operation.Parameters.Where(IsParameter).Select(p => OfParameter(p, blueprints))];
        Bodies = [.. (operation.RequestBody?.Content ?? []).Index().Select(c => OfBody(c.Item, c.Index, operation.RequestBody!, blueprints, bodies))];
    }

    /// <summary>The operation.</summary>
    public Operation Operation { get; }

    /// <summary>Its path.</summary>
    public PathTemplate Template { get; }

    /// <summary>Its own chance.</summary>
    public ulong Seed { get; }

    /// <summary>Its parameters, without headers that OpenAPI says to ignore (OpenAPI 3.0 section 4.7.12.1).</summary>
    public IReadOnlyList<ParameterSlot> Parameters { get; }

    /// <summary>Its bodies, one for each media type.</summary>
    public IReadOnlyList<BodySlot> Bodies { get; }

    /// <summary>Parameters and bodies in that order.</summary>
    public IEnumerable<Slot> All => [.. Parameters, .. Bodies];

    private static bool IsParameter(Parameter parameter) => parameter.Location != ParameterLocation.Header || !NotParameters.Contains(parameter.Name);

    private static ParameterSlot OfParameter(Parameter parameter, BlueprintSet blueprints) => new(parameter)
    {
        Blueprint = blueprints.OfOptional(parameter.Schema ?? parameter.Content?.Schema),
        Required = parameter.Required || parameter.Location == ParameterLocation.Path,
        NameSeed = Seeds.Mix(Seeds.Of(parameter.Name), (ulong)parameter.Location),
    };

    private static BodySlot OfBody(MediaContent content, int index, RequestBody body, BlueprintSet blueprints, BodyWriter bodies) => new(content, index)
    {
        MediaType = bodies.MediaTypeOf(content, body.Content.Where(c => c != content).Select(c => c.MediaType)),
        Blueprint = blueprints.OfOptional(content.ItemSchema ?? content.Schema),
        Required = body.Required,
        NameSeed = Seeds.Mix(Seeds.Of("body"), (ulong)index),
    };
}
