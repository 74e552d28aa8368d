namespace Conformance.Spec.Diff.Walking;

/// <summary>What sentences call a value and what stands within it.</summary>
/// <param name="Whole">The value: <c>the request body</c>.</param>
/// <param name="Part">What stands within it: <c>the request property</c>; null if it is named after the whole.</param>
internal sealed record Subject(string Whole, string? Part)
{
    public string Of(string path)
    {
        if (path.Length == 0) return Whole;
        return Part is null ? $"`{path}` of {Whole}" : $"{Part} `{path}`";
    }
}
