using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Swagger;

/// <summary>The parameters of an operation in Swagger 2.0 and the form that some of them are.</summary>
internal static class SwaggerForm
{
    /// <summary>The fields of the form by name, the operation's own before those of its path item.</summary>
    internal static IReadOnlyDictionary<string, DocumentNode> Fields(DocumentNode operation, ReferenceFollower follower)
    {
        var fields = new Dictionary<string, DocumentNode>(StringComparer.Ordinal);
        foreach (var parameter in Parameters(operation, follower).Where(p => p.Text("in") == "formData"))
        {
            if (parameter.Text("name") is { } name) fields.TryAdd(name, parameter);
        }

        return fields;
    }

    /// <summary>True if one of the fields is a file, which only a multipart body carries well.</summary>
    internal static bool HasFile(DocumentNode operation, ReferenceFollower follower) =>
        Fields(operation, follower).Values.Any(f => f.Text("type") == "file");

    /// <summary>The operation's own parameters, then those of its path item.</summary>
    internal static IEnumerable<DocumentNode> Parameters(DocumentNode operation, ReferenceFollower follower) =>
        Own(operation, follower).Concat(PathItemOf(operation) is { } item ? Own(item, follower) : []);

    private static DocumentNode? PathItemOf(DocumentNode operation) =>
        operation.File.Find(NodeKind.PathItem, operation.Pointer[..operation.Pointer.LastIndexOf('/')]);

    private static IEnumerable<DocumentNode> Own(DocumentNode owner, ReferenceFollower follower) =>
        owner.Member("parameters") is { } list ? list.Items(NodeKind.Parameter).Select(follower.Follow).OfType<DocumentNode>() : [];
}
