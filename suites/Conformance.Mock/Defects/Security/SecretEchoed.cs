using System.Text.Json.Nodes;
using Conformance.Mock.Answers;
using Conformance.Mock.Defects.Bodies;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Security;

/// <summary>An answer shows, under another name, what the call sent for a property that may only be written.</summary>
internal sealed class SecretEchoed : Defect
{
    /// <inheritdoc/>
    public override string Id => "secret-echoed";

    /// <inheritdoc/>
    public override string Summary => "An answer shows, under another name, what the call sent for a property that may only be written.";

    /// <inheritdoc/>
    public override string Where => "operations whose JSON requests may have such a property";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => Schemas(model).Any() && model.Successes.Shape is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (!reply.IsSuccess || reply.Json() is not JsonObject shown || Secret(encounter) is not { } secret) return reply;
        shown["received"] = secret;
        return reply.WithJson(shown);
    }

    private static string? Secret(Encounter encounter)
    {
        if (encounter.Faults(out var body).Count > 0 || body is not { } sent || JsonNode.Parse(sent.GetRawText()) is not { } root) return null;
        var facts = encounter.Ground.Facts;
        return Schemas(encounter.Model)
            .SelectMany(s => Exhibit.Of(facts, s, root))
            .Where(m => facts.IsAnnotated(m.Schema, "writeOnly") && m.Value?.GetValueKind() == System.Text.Json.JsonValueKind.String)
            .Select(m => m.Value!.GetValue<string>())
            .FirstOrDefault();
    }

    private static IEnumerable<Schema> Schemas(OperationModel model) =>
        (model.Operation.RequestBody?.Content ?? []).Where(c => c.IsJson).Select(c => c.Schema).OfType<Schema>();
}
