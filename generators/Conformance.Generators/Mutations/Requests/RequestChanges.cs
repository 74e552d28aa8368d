namespace Conformance.Generators.Mutations.Requests;

/// <summary>The catalogue of changes.</summary>
internal static class RequestChanges
{
    /// <summary>All changes.</summary>
    public static IReadOnlyList<IRequestChange> All { get; } = [new EmptyBody(), new MalformedJson(), new UndeclaredContentType()];
}
