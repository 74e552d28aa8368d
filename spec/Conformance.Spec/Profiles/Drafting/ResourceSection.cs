using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Spec.Profiles.Drafting;

/// <summary>What resources have beside reading and writing: an id of another name, states and the actions that change them.</summary>
internal sealed class ResourceSection : IDraftSection
{
    /// <inheritdoc/>
    public void Write(DraftWriter writer, DraftSubject subject)
    {
        var remarkable = subject.Graph.Resources.Where(r => HasOwnId(r) || HasActions(r)).ToArray();
        writer.Blank();
        if (remarkable.Length == 0)
        {
            writer.Comment($"resources: absent, for of {Amount.Of(subject.Graph.Resources.Count, "resource")} none has states that an action changes or an id of an unusual name.");
            return;
        }

        writer.Key("", "resources", "", $"of {Amount.Of(subject.Graph.Resources.Count, "resource")} {remarkable.Length} with more than reading and writing");
        foreach (var resource in remarkable) Entry(writer, resource);
    }

    private static bool HasOwnId(Resource resource) => resource.Identity?.Pointer is { } pointer && pointer != "/id";

    private static bool HasActions(Resource resource) => resource.Lifecycle is { Transitions.Count: > 0 };

    private static void Entry(DraftWriter writer, Resource resource)
    {
        Operation[] operations = [.. resource.Operations.Values.Concat(resource.Actions.Select(a => a.Operation)).OrderBy(o => o.Ordinal)];
        writer.Key("- ", "match", YamlScalar.Of(DraftFilters.Paths(operations)), resource.Name);
        if (HasOwnId(resource)) writer.Key("  ", "id", YamlScalar.Of(resource.Identity!.Pointer!), Reason(resource, "id"));
        if (!HasActions(resource)) return;

        var lifecycle = resource.Lifecycle!;
        writer.Key("  ", "status", YamlScalar.Of(lifecycle.Pointer), Reason(resource, "state"));
        writer.Key("  ", "transitions", "", $"its states are {(lifecycle.States.Count == 0 ? "not enumerated" : string.Join(", ", lifecycle.States))}");
        foreach (var transition in lifecycle.Transitions) writer.Item("  ", Flow(transition), Reason(resource, transition.Action));
    }

    private static string Flow(Transition transition)
    {
        var from = transition.From.Count == 0 ? "" : $", from: {YamlScalar.List(transition.From)}";
        return $"{{ action: {YamlScalar.Of(transition.Action)}{from}, to: {YamlScalar.Of(transition.To)} }}";
    }

    private static string Reason(Resource resource, string subject) =>
        resource.Reasons.Where(r => r.Subject == subject).Select(r => r.Reason).FirstOrDefault("inferred from the document");
}
