using System.Text.Json.Nodes;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Structure;

/// <summary>
/// The parameters, bodies, responses and headers that references lead to. Each becomes one component of the copy, whatever file it
/// stands in and however long the chain; Swagger 2.0 and all else is copied where it is used.
/// </summary>
internal sealed class SharedParts(SpecVersion version)
{
    private readonly Dictionary<(string File, string Pointer), SharedPart> _parts = [];
    private readonly Queue<SharedPart> _waiting = new();

    /// <summary>True if references to this kind of object stay references in the copy.</summary>
    internal bool Has(NodeKind kind) => version != SpecVersion.V20 && SectionOf(kind) is not null;

    /// <summary>A reference to the component that the target becomes.</summary>
    internal JsonObject ReferenceTo(DocumentNode target)
    {
        var key = (target.File.Location, target.Pointer);
        if (!_parts.TryGetValue(key, out var part))
        {
            part = new SharedPart(SectionOf(target.Kind)!, $"p{_parts.Count}", target);
            _parts.Add(key, part);
            _waiting.Enqueue(part);
        }

        return new JsonObject { ["$ref"] = $"#/components/{part.Section}/{part.Id}" };
    }

    /// <summary>The next part that was referred to and is not copied yet, or null.</summary>
    internal SharedPart? TakeNext() => _waiting.TryDequeue(out var part) ? part : null;

    internal static void Put(JsonObject components, SharedPart part, JsonObject? copy)
    {
        if (copy is null) return;
        if (components[part.Section] is not JsonObject section) components[part.Section] = section = [];
        section[part.Id] = copy;
    }

    private static string? SectionOf(NodeKind kind) => kind switch
    {
        NodeKind.Parameter => "parameters",
        NodeKind.RequestBody => "requestBodies",
        NodeKind.Response => "responses",
        NodeKind.Header => "headers",
        _ => null,
    };
}
