using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Structure;

/// <summary>
/// Copies the part of a document that Microsoft.OpenApi reads: what decides what is sent and expected, in the shape that the
/// specification gives it, all files in one, each object stamped with its origin. What does not fit is told and left out, so that
/// one fault does not lose the contract.
/// </summary>
internal sealed class StructureCopy(OpenApiGrammar grammar, ReferenceFollower follower, Origins origins, ICollection<Diagnostic> diagnostics)
{
    private readonly ValueCopy _values = new(diagnostics);
    private readonly SharedParts _shared = new(grammar.Version);

    /// <summary>The copy of the whole document.</summary>
    internal JsonObject Copy(DocumentNode document)
    {
        var copy = new JsonObject { [grammar.Version == SpecVersion.V20 ? "swagger" : "openapi"] = SpecVersions.Text(grammar.Version) };
        copy["info"] = new JsonObject { ["title"] = "", ["version"] = "" };
        CopyMembers(document, copy);
        if (grammar.Version != SpecVersion.V20) copy["components"] = Components(document);
        return copy;
    }

    private JsonObject Components(DocumentNode document)
    {
        var components = new JsonObject();
        if (document.Member("components")?.Member("securitySchemes") is { } schemes)
            components["securitySchemes"] = Map(new Member("securitySchemes", Shape.Map) { Kind = NodeKind.SecurityScheme }, schemes);
        while (_shared.TakeNext() is { } part) SharedParts.Put(components, part, Object(part.Target));
        return components;
    }

    /// <summary>An object of the specification, or null if it is left out.</summary>
    private JsonObject? Object(DocumentNode node)
    {
        if (node.Json.ValueKind == JsonValueKind.Null) return Empty(node);
        if (!node.IsObject)
        {
            diagnostics.Add(ShapeFaults.WrongType(node, "An object"));
            return null;
        }

        if (grammar.IsReferenceable(node.Kind) && ReferenceTarget.Of(node) is not null) return Reference(node);
        var copy = IsStamped(node.Kind) ? origins.Stamp(node) : [];
        CopyMembers(node, copy);
        return HasNeeded(node, copy) ? copy : null;
    }

    /// <summary>A name without a value: YAML's way to say nothing. A response that says nothing is still a documented response.</summary>
    private JsonObject? Empty(DocumentNode node)
    {
        diagnostics.Add(ShapeFaults.NullMember(node));
        return node.Kind == NodeKind.Response ? origins.Stamp(node) : null;
    }

    /// <summary>Schemas are not copied: they stay as written, and the object that has one leads to it.</summary>
    private JsonNode? CheckSchema(DocumentNode node)
    {
        if (!SchemaKind.IsSchema(node, grammar.Version)) diagnostics.Add(ShapeFaults.WrongType(node, "A schema"));
        return null;
    }

    /// <summary>A chain that ends nowhere has been told by the check of references; here the object is left out.</summary>
    private JsonObject? Reference(DocumentNode node)
    {
        if (follower.Follow(node) is not { } target) return null;
        return _shared.Has(node.Kind) ? _shared.ReferenceTo(target) : Object(target);
    }

    private void CopyMembers(DocumentNode node, JsonObject copy)
    {
        foreach (var member in node.Members())
        {
            if (grammar.Find(node.Kind, member.Name) is not { IsStructure: true } rule) continue;
            if (Value(rule, member.As(rule.Kind)) is { } value) copy[member.Name] = value;
        }
    }

    private JsonNode? Value(Member rule, DocumentNode value)
    {
        if (value.Json.ValueKind == JsonValueKind.Null)
        {
            diagnostics.Add(ShapeFaults.NullMember(value));
            return null;
        }

        return rule.Shape switch
        {
            Shape.One when value.Kind == NodeKind.Schema => CheckSchema(value),
            Shape.One => Object(value),
            Shape.List => List(rule, value),
            Shape.Map or Shape.Patterned => Map(rule, value),
            _ => _values.Copy(rule, value),
        };
    }

    private JsonArray? List(Member rule, DocumentNode value)
    {
        if (value.IsArray) return [.. value.Items(rule.Kind).Select(Object).OfType<JsonObject>()];
        diagnostics.Add(ShapeFaults.WrongType(value, "A list"));
        return null;
    }

    private JsonObject? Map(Member rule, DocumentNode value)
    {
        if (!value.IsObject)
        {
            diagnostics.Add(ShapeFaults.WrongType(value, "An object"));
            return null;
        }

        var copy = new JsonObject();
        var names = new EntryNames(rule, value, diagnostics);
        foreach (var entry in value.Members(rule.Kind))
        {
            if (names.NameFor(entry) is { } name && Object(entry) is { } part) copy[name] = part;
        }

        return copy;
    }

    private bool HasNeeded(DocumentNode node, JsonObject copy)
    {
        var missing = grammar.MembersOf(node.Kind).Where(m => m.IsRequired && !copy.ContainsKey(m.Name)).ToList();
        foreach (var member in missing.Where(m => node.Member(m.Name) is null)) diagnostics.Add(ShapeFaults.MissingMember(node, member.Name));
        return missing.Count == 0;
    }

    private static bool IsStamped(NodeKind kind) => kind is NodeKind.PathItem or NodeKind.Operation or NodeKind.Parameter or NodeKind.RequestBody
        or NodeKind.MediaType or NodeKind.Encoding or NodeKind.Response or NodeKind.Header or NodeKind.SecurityScheme;
}
