using Conformance.Spec.Resources;

namespace Conformance.Cli.Planning;

/// <summary>The resources of a contract, as a person reads them.</summary>
internal static class ResourceText
{
    /// <summary>The lines: each resource with its operations, and why it was taken for one.</summary>
    public static IEnumerable<string> Lines(ResourceGraph graph)
    {
        foreach (var resource in graph.Resources)
        {
            yield return $"{resource.Path}  {resource.Kind.ToString().ToLowerInvariant()}{(resource.Parent is null ? "" : $" under {resource.Parent.Path}")}";
            foreach (var (role, operation) in resource.Operations) yield return $"  {role.ToString().ToLowerInvariant(),-10} {operation.Key}";
            foreach (var action in resource.Actions) yield return $"  action     {action}";
            foreach (var reason in resource.Reasons) yield return $"  because    {reason}";
        }
    }
}
