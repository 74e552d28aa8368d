using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Swagger;

/// <summary>The fields of an operation's form in Swagger 2.0: its parameters in <c>formData</c> and those of its path item.</summary>
internal static class SwaggerForm
{
    internal static IReadOnlyList<(string Name, DocumentNode Parameter)> Fields(DocumentNode operation, ReferenceFollower follower)
    {
        var parameters = Parameters(operation, follower).Concat(PathItemOf(operation) is { } item ? Parameters(item, follower) : []);
        return
        [
            .. from parameter in parameters
               where parameter.Text("in") == "formData"
               let name = parameter.Text("name")
               where name is not null
               group parameter by name into same
               select (same.Key, same.First()),
        ];
    }

    /// <summary>True if one of the fields is a file, which only a multipart body carries.</summary>
    internal static bool HasFile(DocumentNode operation, ReferenceFollower follower) =>
        Fields(operation, follower).Any(f => f.Parameter.Text("type") == "file");

    private static DocumentNode? PathItemOf(DocumentNode operation)
    {
        var pointer = operation.Pointer[..operation.Pointer.LastIndexOf('/')];
        return operation.File.Find(NodeKind.PathItem, pointer);
    }

    private static IEnumerable<DocumentNode> Parameters(DocumentNode owner, ReferenceFollower follower) =>
        owner.Member("parameters") is { } list ? list.Items(NodeKind.Parameter).Select(follower.Follow).OfType<DocumentNode>() : [];
}
