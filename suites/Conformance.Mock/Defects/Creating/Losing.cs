using System.Text.Json;
using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Creating;

/// <summary>A lie that forgets one field of what a client sends: the last one that may be left out and that reading shows.</summary>
/// <param name="kinds">The roles of the operations that forget.</param>
internal abstract class Losing(params RoleKind[] kinds) : Defect
{
    /// <inheritdoc/>
    public sealed override string Where => $"operations that {string.Join(" or ", kinds.Select(k => k.ToString().ToLowerInvariant()))} with fields that may be left out";

    /// <inheritdoc/>
    public sealed override bool Fits(OperationModel model) => kinds.Contains(model.Role.Kind) && model.RequestShape is { } shape && shape.Names.Any(n => IsLost(model, n));

    /// <inheritdoc/>
    public sealed override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        if (encounter.Faults(out var body).Count > 0 || body is not { ValueKind: JsonValueKind.Object } sent) return honest(encounter);
        var kept = JsonObject.Create(sent)!;
        var lost = kept.Select(p => p.Key).LastOrDefault(n => IsLost(encounter.Model, n));
        return lost is not null && kept.Remove(lost) ? honest(encounter.Saying(kept)) : honest(encounter);
    }

    private static bool IsLost(OperationModel model, string name)
    {
        var (facts, shape) = (model.Ground.Facts, model.RequestShape!);
        return model.Role.Resource?.Representation is { } shown
            && !facts.Required(shape.Schema).Contains(name, StringComparer.Ordinal)
            && facts.Property(shape.Schema, name) is { } sent && !facts.IsAnnotated(sent, "readOnly")
            && facts.Property(shown, name) is { } property && !facts.IsAnnotated(property, "writeOnly");
    }
}
