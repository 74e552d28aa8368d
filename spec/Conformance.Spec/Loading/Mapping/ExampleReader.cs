using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>Reads the examples of a parameter, header or media type as written (OpenAPI 3.0 section 4.7.19).</summary>
internal static class ExampleReader
{
    internal static IReadOnlyList<Example> Read(DocumentNode owner, ReferenceFollower follower)
    {
        if (owner.Member("example") is { } single) return [new Example("", single.Json, single.Place)];
        return owner.Member("examples") is { } named ? [.. named.Members(NodeKind.Example).Select(e => Named(e, follower)).OfType<Example>()] : [];
    }

    /// <summary>One that is told by URL or only serialized (OpenAPI 3.2) has no value here; one whose reference dangles has been told.</summary>
    private static Example? Named(DocumentNode entry, ReferenceFollower follower) =>
        follower.Follow(entry) is { } target && (target.Member("dataValue") ?? target.Member("value")) is { } value
            ? new Example(entry.Name, value.Json, value.Place)
            : null;
}
