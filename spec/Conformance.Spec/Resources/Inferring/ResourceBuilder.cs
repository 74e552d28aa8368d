using Conformance.Model;

namespace Conformance.Spec.Resources.Inferring;

/// <summary>Makes a resource of a draft: what schemas and profile say of it.</summary>
/// <param name="profile">The profile.</param>
/// <param name="facts">What schemas say.</param>
/// <param name="listings">The lists.</param>
/// <param name="draft">The draft.</param>
internal sealed class ResourceBuilder(Profile profile, SchemaFacts facts, IReadOnlyDictionary<Operation, Listing> listings, ResourceDraft draft)
{
    private readonly ResourceProfile _stated = profile.Resources
        .Where(r => Operations(draft).Any(r.Match.Matches))
        .Aggregate(new ResourceProfile(), static (said, entry) => entry.Over(said));

    /// <summary>The resource.</summary>
    /// <param name="parent">The resource of whose items it is a part, or null.</param>
    /// <param name="members">The collection that its ids name, or null.</param>
    /// <param name="through">The relation whose other side it is, or null.</param>
    public Resource Build(Resource? parent, Resource? members, Resource? through)
    {
        var reasons = new List<Inference> { KindReason() };
        reasons.AddRange(draft.Roles.Select(r => new Inference(r.Value.Kind.ToString(), r.Key.Key, r.Value.Reason)));
        if (members is not null) reasons.Add(new Inference("members", members.Path, "its parameter has the name that it has there"));
        if (through is not null) reasons.Add(new Inference("other side", through.Name, "the same two collections"));
        var representation = Representation();
        var identity = draft.HasItems ? new IdentityInference(facts).Infer(draft.Node, representation, _stated.IdPointer, reasons) : null;
        var lifecycle = new LifecycleInference(facts).Infer(representation, Verbs(), _stated, reasons);
        return new Resource
        {
            Name = draft.Node.Template,
            Kind = draft.Kind,
            Path = draft.Collection.Template,
            Parent = parent,
            Identity = identity,
            Representation = representation,
            Operations = draft.Roles.GroupBy(r => r.Value.Kind).ToDictionary(g => g.Key, g => g.Select(r => r.Key).MinBy(o => o.Ordinal)!),
            Actions = [.. draft.Actions.Select(a => a with { Kind = KindOf(a, lifecycle) })],
            Members = members,
            Through = through,
            Lifecycle = lifecycle,
            Deletion = Deletion(reasons),
            Unique = _stated.Unique,
            PutMerges = _stated.PutMerges ?? false,
            PutCreates = PutCreates(),
            Reasons = reasons,
        };
    }

    private static IEnumerable<Operation> Operations(ResourceDraft draft) => draft.Roles.Keys.Concat(draft.Actions.Select(a => a.Operation));

    private Inference KindReason() => new("kind", draft.Kind.ToString(), draft.Kind switch
    {
        ResourceKind.Relation => "PUT without a body, or of an id that another collection gives",
        ResourceKind.Singleton => "a GET that answers no list, and no id in the last segment",
        ResourceKind.View => "a list that nothing writes",
        _ => draft.HasItems ? "an id in the last segment" : "a list with POST",
    });

    private Schema? Representation()
    {
        var list = draft.With(RoleKind.List);
        var item = list is null ? null : listings[list].Item;
        var read = draft.With(RoleKind.Read) is { } get ? facts.Success(get) : null;
        if (read is not null && list is not null && read == facts.Success(list)) read = null;
        return read ?? item ?? Written(RoleKind.Create) ?? Written(RoleKind.Replace) ?? Written(RoleKind.Update) ?? Written(RoleKind.AddMember);
    }

    private Schema? Written(RoleKind role) => draft.With(role) is { } operation ? facts.Success(operation) : null;

    private List<string> Verbs() => [.. draft.Actions.SelectMany(VerbsOf).Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> VerbsOf(ResourceAction action)
    {
        if (!action.Verb.StartsWith('{')) return [action.Verb];
        var parameter = action.Operation.Parameters.FirstOrDefault(p => $"{{{p.Name}}}" == action.Verb);
        return parameter?.Schema is { } schema ? facts.Enumerated(schema).Select(v => v.ToString()) : [];
    }

    private RoleKind KindOf(ResourceAction action, Lifecycle? lifecycle)
    {
        if (action.Kind != RoleKind.Action || action.Operation.Method != "POST") return action.Kind;
        return lifecycle is not null && VerbsOf(action).Any(v => lifecycle.Transitions.Any(t => t.Action == v)) ? RoleKind.Transition : RoleKind.Action;
    }

    private Deletion Deletion(List<Inference> reasons)
    {
        string[] before = [.. _stated.Delete.SkipLast(1).Select(Step).OfType<string>()];
        if (before.Length > 0) reasons.Add(new Inference("delete", $"after {string.Join(", ", before)}", "the profile says so"));
        if (_stated.DeleteCalls is > 1) reasons.Add(new Inference("delete", $"{_stated.DeleteCalls} calls", "the profile says so"));
        return new Deletion(before, _stated.DeleteCalls ?? 1, _stated.RefusesDeletion);
    }

    private string? Step(string expression)
    {
        var filter = new OperationFilter([expression]);
        return draft.Actions.Find(a => filter.Matches(a.Operation))?.Verb;
    }

    /// <summary>A member, an id whose PUT documents 201, or an item that nothing else makes and that can be deleted.</summary>
    private bool PutCreates()
    {
        if (draft.Kind == ResourceKind.Relation) return true;
        if (!draft.HasItems || draft.With(RoleKind.Replace) is not { } put) return false;
        return put.Responses.Any(r => r.Status.IsExactly(201)) || (draft.With(RoleKind.Create) is null && draft.With(RoleKind.Delete) is not null);
    }
}
