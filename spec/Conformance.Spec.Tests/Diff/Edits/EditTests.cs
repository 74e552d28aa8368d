using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Model;
using Conformance.Spec.Diff;
using Conformance.Spec.Schemas;
using Conformance.Spec.Tests.Diff.Scenarios;

namespace Conformance.Spec.Tests.Diff.Edits;

/// <summary>
/// Random edits held against the validator: what one version accepts and the other refuses is a witness. Where there is one something is
/// reported that is not information, and where there is none nothing is reported as breaking.
/// </summary>
public sealed class EditTests
{
    /// <summary>Readers ignore what they do not know, as they are told to.</summary>
    private static readonly string[] Ignored = ["response-optional-property-added", "response-required-property-added"];

    [Test]
    public async Task Reports_five_hundred_random_edits_as_their_witnesses_demand() => await Try(500);

    [Test, Explicit, Category("Long")]
    public async Task Reports_ten_thousand_random_edits_as_their_witnesses_demand() => await Try(10_000);

    private static async Task Try(int count)
    {
        var faults = new List<string>();
        for (var seed = 1; seed <= count; seed++)
        {
            if (await FaultOf(seed) is { } fault) faults.Add($"seed {seed}: {fault}");
        }

        faults.Take(20).ShouldBeEmpty();
    }

    private static async Task<string?> FaultOf(int seed)
    {
        var chance = new Random(seed);
        var before = new RandomSchema(chance).Object(3);
        var after = before.DeepClone().AsObject();
        var nodes = SchemaNodes.Of(after).ToList();
        var choices = nodes.SelectMany(n => EditCatalogue.All.Where(e => e.Fits(n)).Select(e => (Node: n, Edit: e))).ToList();
        var (node, edit) = choices[chance.Next(choices.Count)];
        edit.Apply(node);
        var direction = chance.Next(2) == 0 ? Direction.Request : Direction.Response;
        return await FaultOf(before, after, edit, direction);
    }

    private static async Task<string?> FaultOf(JsonObject before, JsonObject after, Edit edit, Direction direction)
    {
        var place = direction == Direction.Request ? "request-body" : "response-body";
        var (one, other) = (await InMemory.Load(Document(place, before)), await InMemory.Load(Document(place, after)));
        var changes = new ContractComparer(new() { Today = InMemory.Today }).Compare(one, other).Changes;
        var (x, y) = (Validator(one, direction), Validator(other, direction));
        var witness = direction == Direction.Request ? Witness(before, x, y, direction) : Witness(after, y, x, direction);
        var isTold = changes.Any(c => c.Level != ChangeLevel.Info || Ignored.Contains(c.Id));
        var isBreaking = changes.Any(c => c.Level == ChangeLevel.Breaking);
        if (witness is not null && !isTold) return $"{edit}, {direction}: nothing told of {witness.Value.GetRawText()}\n{before.ToJsonString()}\n{after.ToJsonString()}\n{string.Join('\n', changes)}";
        if (witness is null && isBreaking && !edit.IsUndecided) return $"{edit}, {direction}: told without a witness\n{before.ToJsonString()}\n{after.ToJsonString()}\n{string.Join('\n', changes)}";
        return null;
    }

    /// <summary>A value that the sender's version allows and the reader's refuses.</summary>
    private static JsonElement? Witness(JsonObject schema, CompiledSchema sender, CompiledSchema reader, Direction direction) => Instances.Of(schema)
        .Select(i => JsonSerializer.SerializeToElement(i))
        .Where(i => sender.IsValid(i, direction) && !reader.IsValid(i, direction))
        .Cast<JsonElement?>()
        .FirstOrDefault();

    private static string Document(string place, JsonObject schema) => ScenarioDocuments.At("3.0.3", place, schema).ToJsonString();

    private static CompiledSchema Validator(Contract contract, Direction direction)
    {
        var operation = contract.Operations[0];
        var content = direction == Direction.Request ? operation.RequestBody!.Content : operation.Responses[0].Content;
        return new SchemaSet(contract).Compile(content[0].Schema!);
    }
}
