
namespace Conformance.Spec.Loading.References;

/// <summary>Follows references to the object that is not one itself.</summary>
internal sealed class ReferenceFollower(IReadOnlyDictionary<string, ContractFile> files)
{
    /// <summary>The object at the end of the chain that begins with <paramref name="node"/>, or null where it leads nowhere or in a circle.</summary>
    internal DocumentNode? Follow(DocumentNode node)
    {
        var seen = new HashSet<(string, string)>();
        var at = node;
        while (NodeReference.Of(at) is { } reference)
        {
            if (!seen.Add((at.File.Location, at.Pointer)) || Step(reference) is not { } next) return null;
            at = next;
        }

        return at;
    }

    /// <summary>True if the chain comes back to itself.</summary>
    internal bool IsCircular(DocumentNode node)
    {
        var seen = new HashSet<(string, string)>();
        for (DocumentNode? at = node; at is not null && NodeReference.Of(at) is { } reference; at = Step(reference))
        {
            if (!seen.Add((at.File.Location, at.Pointer))) return true;
        }

        return false;
    }

    /// <summary>What the reference names directly, or null.</summary>
    internal DocumentNode? Step(NodeReference reference) =>
        reference is { File: not null, IsPointer: true } && files.TryGetValue(reference.File, out var file)
            && file.Source.TryResolve(reference.Fragment, out var json)
            ? new DocumentNode(reference.From.Kind, file, reference.Fragment, json)
            : null;
}
