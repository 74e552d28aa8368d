using System.Collections.Concurrent;
using System.Text.Json;
using Conformance.Generators.Mutations;
using Conformance.Generators.Serialization.Bodies;
using Conformance.Generators.Serialization.Reading;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Chance;
using Conformance.Generators.Values.Drawing;
using Conformance.Generators.Values.Sources;
using Conformance.Generators.Values.Text;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Cases.Composing;

/// <summary>Writes the request of a case: chooses a value for each part, serializes it, and notes where it came from. Thread-safe.</summary>
internal sealed class RequestComposer
{
    private const ulong Attempts = 4;

    private readonly BlueprintSet _blueprints;
    private readonly GenerationOptions _options;
    private readonly InstanceFactory _factory = new();
    private readonly FakerPool _fakers = new();
    private readonly BodyWriter _bodies;
    private readonly BodyReader _bodyReader;
    private readonly Breaker _breaker;
    private readonly ConcurrentDictionary<Operation, OperationSlots> _slots = new();

    /// <summary>A composer for the operations of one contract.</summary>
    public RequestComposer(SchemaSet schemas, GenerationOptions options)
    {
        _blueprints = new BlueprintSet(schemas);
        _bodies = new BodyWriter(_blueprints);
        _bodyReader = new BodyReader(_blueprints);
        _breaker = new Breaker(new Exactness(_bodies, _bodyReader, new ParameterReader(_blueprints)), _factory);
        _options = options;
    }

    /// <summary>The contract's blueprints.</summary>
    public BlueprintSet Blueprints => _blueprints;

    /// <summary>The parts of an operation's requests, read once.</summary>
    public OperationSlots Slots(Operation operation) => _slots.GetOrAdd(operation, static (o, composer) => new OperationSlots(o, composer._blueprints, composer._bodies), this);

    /// <summary>Where the values of an operation's parameters and bodies come from.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="way">What happens before it is tried, or null.</param>
    public IReadOnlyList<PlannedInput> Inputs(Operation operation, Chains.Way? way) => new InputSources(Slots(operation), new GivenValues(operation, _options, _fakers), way).List();

    /// <summary>True if the user gave the value of a parameter.</summary>
    public bool IsGiven(Operation operation, Parameter parameter) => new GivenValues(operation, _options, _fakers).Of(parameter, 0) is not null;

    /// <summary>Writes a request.</summary>
    /// <param name="slots">The operation.</param>
    /// <param name="draft">What it is to be.</param>
    /// <param name="seed">The case's own chance.</param>
    public Composition Compose(OperationSlots slots, Draft draft, ulong seed)
    {
        var work = new CompositionWork(slots, draft, seed, _bodies, _breaker);
        var given = new GivenValues(slots.Operation, _options, _fakers);
        foreach (var slot in slots.Parameters.Where(work.IsWanted))
        {
            if (Write(work, slot, given) is { } gap) return Failed(work, gap);
        }

        if (work.Body is { } body && Write(work, body, given) is { } bodyGap) return Failed(work, bodyGap);
        return work.Finish();
    }

    /// <summary>What a server reads in a body, by the schema of a slot.</summary>
    public WireValue Read(BodySlot slot, string contentType, ReadOnlyMemory<byte> body) => _bodyReader.Read(slot.Content, contentType, body);

    private static Composition Failed(CompositionWork work, GenerationGap gap) => new(null, [], gap) { IsUnbreakable = work.IsUnbreakable };

    private GenerationGap? Write(CompositionWork work, Slot slot, GivenValues given)
    {
        if (work.Draft.Examples.TryGetValue(slot, out var example)) return work.Take(slot, example, ValueOrigin.Example);
        if (slot is ParameterSlot bound && work.AimFor(slot) is null && Bound(work.Draft, bound) is { } answered) return TakeBound(work, bound, answered);
        if (slot is ParameterSlot { Parameter: var parameter } && work.AimFor(slot) is null && Configured(slot, given.Of(parameter, work.SeedOf(slot))) is { } value)
        {
            return work.Take(slot, value, ValueOrigin.Configured);
        }

        return Make(work, slot, given);
    }

    private static GivenValue? Bound(Draft draft, ParameterSlot slot)
    {
        var given = slot.Parameter.Location == ParameterLocation.Path ? draft.Path : draft.Names;
        return slot.IsReference && given.TryGetValue(slot.Parameter.Name, out var value) ? value : null;
    }

    /// <summary>What an answer gave is sent as it is, or not at all: it is not made up anew where it does not fit.</summary>
    private static GenerationGap? TakeBound(CompositionWork work, ParameterSlot slot, GivenValue given)
    {
        if (given.IsMarker) return work.Take(slot, given.Value, given.Origin);
        return Configured(slot, given.Value) is { } value
            ? work.Take(slot, value, given.Origin)
            : new GenerationGap(slot.Title, $"'{given.Value}' names what it must name and breaks its schema", slot.Place);
    }

    /// <summary>A configured value that the schema accepts as it is, as text, or as the JSON that the text is.</summary>
    private static JsonElement? Configured(Slot slot, JsonElement? value)
    {
        if (value is not { } given) return null;
        return Readings(given).Cast<JsonElement?>().FirstOrDefault(v => slot.Blueprint.Accepts(v!.Value, Direction.Request));
    }

    private static IEnumerable<JsonElement> Readings(JsonElement value)
    {
        yield return value;
        if (value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False) yield return JsonSerializer.SerializeToElement(value.GetRawText());
        if (value.ValueKind == JsonValueKind.String && JsonText.TryParse(value.GetString()!) is { } parsed) yield return parsed;
    }

    /// <summary>What the place in the request cannot carry is drawn anew a few times.</summary>
    private GenerationGap? Make(CompositionWork work, Slot slot, GivenValues given)
    {
        var unmade = false;
        GenerationGap? gap = null;
        for (var attempt = 0UL; attempt < Attempts && !unmade && !work.IsUnbreakable; attempt++)
        {
            var order = Order(work, slot, given, Seeds.Mix(work.SeedOf(slot), attempt));
            var further = Further(slot, order);
            gap = _factory.Make(slot.Blueprint, order, made => (unmade = made.Problem is not null) ? Gap(work, slot, made.Problem!) : work.Take(slot, made, further));
            if (gap is null) return null;
        }

        return gap;
    }

    /// <summary>A sequence has a second item.</summary>
    private JsonElement? Further(Slot slot, InstanceOrder order) => slot is BodySlot { Content.ItemSchema: not null }
        ? _factory.Make(slot.Blueprint, order with { Seed = Seeds.Mix(order.Seed, 1), Aim = null }, made => made.Problem is null ? made.Instance.Clone() : (JsonElement?)null)
        : null;

    private static GenerationGap Gap(CompositionWork work, Slot slot, string problem) =>
        new(ReferenceEquals(work.Draft.Slot, slot) ? work.Draft.Reason : slot.Title, problem, slot.Place);

    private static InstanceOrder Order(CompositionWork work, Slot slot, GivenValues given, ulong seed)
    {
        var body = slot as BodySlot;
        var options = new InstanceOptions { Inclusion = work.Draft.Inclusion, Name = (slot as ParameterSlot)?.Parameter.Name, MediaType = body?.MediaType };
        return new InstanceOrder(Direction.Request, seed, options)
        {
            Aim = work.AimFor(slot),
            Given = work.Draft.Names.Count > 0 ? new BoundProperties(given, work.Draft.Names) : given.IsEmpty ? null : given,
            IsParameter = slot is ParameterSlot,
            UsesExamples = work.Draft.UsesExamples,
            Parts = body is { Content.Encoding.Count: > 0 } ? body.PartType : null,
        };
    }
}
