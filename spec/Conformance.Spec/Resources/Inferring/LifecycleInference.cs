using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Resources.Inferring;

/// <summary>Finds the states of a resource and what its actions do to them.</summary>
/// <param name="facts">What schemas say.</param>
internal sealed class LifecycleInference(SchemaFacts facts)
{
    private static readonly string[] Usual = ["status", "state", "lifecyclestate", "lifecyclestatus"];

    /// <summary>The lifecycle of a resource, or null if it has no state.</summary>
    /// <param name="representation">The schema of an item, or null.</param>
    /// <param name="verbs">The last segments of the resource's actions.</param>
    /// <param name="stated">What the profile says.</param>
    /// <param name="reasons">Takes what was concluded.</param>
    public Lifecycle? Infer(Schema? representation, IReadOnlyList<string> verbs, ResourceProfile stated, List<Inference> reasons)
    {
        if (representation is null || (stated.StatusPointer ?? Pointer(representation)) is not { } pointer) return null;
        if (Property(representation, pointer) is not { } property) return null;
        List<string> states = [.. facts.Enumerated(property).Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)];
        var transitions = stated.Transitions.Select(t => new Transition(t.Action, t.From, t.To, t.OrTo))
            .Concat(verbs.Except(stated.Transitions.Select(t => t.Action), StringComparer.Ordinal).Select(v => Inferred(v, states)).OfType<Transition>())
            .ToList();
        if (states.Count == 0 && transitions.Count == 0) return null;
        reasons.Add(new Inference("state", pointer, stated.StatusPointer is null ? "a property of that name with an enum" : "the profile says so"));
        reasons.AddRange(transitions.Select(t => new Inference(t.Action, $"leads to {t.To}{Origin(t)}", ReasonOf(t, stated))));
        var initial = stated.InitialStatus ?? StateWords.Find(states, StateWords.InUse);
        return new Lifecycle(pointer, states, initial, StateWords.Find(states, StateWords.BeforeActivation), transitions);
    }

    private string? Pointer(Schema representation) => facts.Properties(representation)
        .Where(p => Usual.Contains(Words.Joined(p.Key), StringComparer.Ordinal) && facts.TypeOf(p.Value) == "string")
        .Select(p => JsonPointer.Append("", p.Key))
        .FirstOrDefault();

    private Schema? Property(Schema representation, string pointer)
    {
        Schema? property = representation;
        foreach (var token in JsonPointer.Tokens(pointer)) property = property is null ? null : facts.Property(property, token);
        return property;
    }

    private static Transition? Inferred(string verb, List<string> states)
    {
        var to = StateWords.Find(states, StateWords.To(verb.ToLowerInvariant()));
        if (to is null) return null;
        var from = StateWords.Find(states, StateWords.From(verb.ToLowerInvariant()));
        return new Transition(verb, from is null ? [] : [from], to, []);
    }

    private static string Origin(Transition transition) => transition.From.Count == 0 ? "" : $" from {string.Join(" or ", transition.From)}";

    private static string ReasonOf(Transition transition, ResourceProfile stated) =>
        stated.Transitions.Any(t => t.Action == transition.Action) ? "the profile says so" : "what the word says, among the states of the schema";
}
