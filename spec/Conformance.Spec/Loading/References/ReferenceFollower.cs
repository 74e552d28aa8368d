namespace Conformance.Spec.Loading.References;

/// <summary>Follows references to the object that is not one itself.</summary>
internal sealed class ReferenceFollower(IReadOnlyDictionary<string, ContractFile> files)
{
    /// <summary>Longer chains are circles, or as good as circles.</summary>
    private const int Longest = 256;

    /// <summary>The object at the end of the chain that begins with <paramref name="node"/>, or null where it leads nowhere or in a circle.</summary>
    internal DocumentNode? Follow(DocumentNode node)
    {
        DocumentNode? at = node;
        for (var steps = 0; at is not null && ReferenceTarget.Of(at) is { } target; steps++) at = steps < Longest ? Step(target) : null;
        return at;
    }

    /// <summary>True if the chain that begins with <paramref name="target"/> never reaches an object.</summary>
    internal bool IsCircular(ReferenceTarget target)
    {
        ReferenceTarget? at = target;
        for (var steps = 0; at is not null; steps++)
        {
            if (steps == Longest) return true;
            at = Step(at) is { } node ? ReferenceTarget.Of(node) : null;
        }

        return false;
    }

    /// <summary>What the reference names directly, or null.</summary>
    internal DocumentNode? Step(ReferenceTarget target) =>
        target is { File: not null, IsPointer: true } && files.TryGetValue(target.File, out var file) ? file.Find(target.Kind, target.Fragment) : null;
}
