using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The keys of an entry of <c>resources</c>.</summary>
public static class ResourceKeys
{
    private const string Merges = "merges";
    private const string Replaces = "replaces";

    /// <summary>The keys; what is absent is inferred from the contract.</summary>
    public static KeyTable<ResourceProfile> Table { get; } = new(
        "resources",
        MatchKeys.Match<ResourceProfile>(e => e.Match, (e, f) => e with { Match = f }),
        MatchKeys.Except<ResourceProfile>(e => e.Match, (e, f) => e with { Match = f }),
        new("id", "pointer", "The id in a representation.", (e, s) => e with { IdPointer = s.JsonPointerText() }),
        new("delete", "list of filters", "Steps that delete a resource, in order, the DELETE last.", (e, s) => e with { Delete = [.. s.Expressions()] }),
        new("delete-calls", "number", "How often DELETE is called until the resource is gone.", (e, s) => e with { DeleteCalls = s.Whole(1, 9) }),
        new("refuses-deletion", "values by pointer", "Values any one of which marks a resource that refuses deletion.", (e, s) => e with { RefusesDeletion = s.ValuesByPointer() }),
        new("status", "pointer", "The state.", (e, s) => e with { StatusPointer = s.JsonPointerText() }),
        new("initial-status", "text", "The state after creation.", (e, s) => e with { InitialStatus = s.Text() }),
        new("transitions", "list of objects", "Lifecycle actions.", (e, s) => e with { Transitions = TransitionKeys.Table.ReadAll(s, _ => TransitionKeys.Start) }),
        new("unique", "list of pointers", "Properties of which no two resources have the same value.", (e, s) => e with { Unique = s.Pointers() }),
        new("put", "word", "Whether PUT `replaces` the resource or `merges` what the body names into it.", (e, s) => e with { PutMerges = DoesMerge(s) }),
        new("post", "word", "Whether POST to an item `replaces` it or `merges` what the body names into it.", (e, s) => e with { PostMerges = DoesMerge(s) }));

    internal static ResourceProfile Start(Place place) => new() { Place = place };

    private static bool? DoesMerge(Setting setting) => setting.Word(Merges, Replaces) is { } word ? word == Merges : null;
}
