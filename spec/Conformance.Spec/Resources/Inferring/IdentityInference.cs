using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Resources.Inferring;

/// <summary>Finds how items are addressed and where their id stands.</summary>
/// <param name="facts">What schemas say.</param>
internal sealed class IdentityInference(SchemaFacts facts)
{
    private static readonly string[] Usual = ["id", "_id", "uuid", "guid", "uid", "key"];

    /// <summary>The identity of the items at a parameter's node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="representation">The schema of an item, or null.</param>
    /// <param name="stated">The pointer that the profile gives, or null.</param>
    /// <param name="reasons">Takes what was concluded.</param>
    public Identity Infer(PathNode node, Schema? representation, string? stated, List<Inference> reasons)
    {
        var parameters = Parameters(node);
        var first = node.Uses.Where(u => node.Operations.Contains(u.Operation)).Select(u => u.Parameter).FirstOrDefault(p => parameters.Any(q => q.Name == p.Name))
            ?? parameters[0];
        string[] names = [.. parameters.Select(p => p.Name)];
        var keys = first.Schema is { } schema ? facts.Enumerated(schema) : [];
        if (keys.Count > 0) reasons.Add(new Inference("ids", $"{keys.Count} that the document enumerates", $"{{{first.Name}}} has an enum"));
        var pointer = stated is null ? Pointer(names, representation, reasons) : Stated(stated, reasons);
        var example = parameters.Select(facts.ExampleOf).FirstOrDefault(e => e is not null) ?? Example(representation, pointer);
        return new Identity(names, first, pointer, Alternates(names, representation, reasons), keys, example);
    }

    /// <summary>The pointer of the id in a representation addressed by one of these names, or null.</summary>
    public string? PointerIn(Schema representation, IReadOnlyList<string> names) =>
        names.Select(n => Candidate(n, representation)).FirstOrDefault(c => c is not null) is { } property
            ? JsonPointer.Append("", property)
            : null;

    private string? Pointer(string[] names, Schema? representation, List<Inference> reasons)
    {
        if (representation is null) return null;
        var pointer = PointerIn(representation, names);
        reasons.Add(pointer is null
            ? new Inference("id", "not in the representation", $"no property goes with {{{names[0]}}}")
            : new Inference("id", pointer, $"the property that goes with {{{names[0]}}}"));
        return pointer;
    }

    private static string Stated(string pointer, List<Inference> reasons)
    {
        reasons.Add(new Inference("id", pointer, "the profile says so"));
        return pointer;
    }

    /// <summary>The commonest names first; one that enumerates its values stands for something else where most do not.</summary>
    private List<Parameter> Parameters(PathNode node)
    {
        var groups = node.Uses.Select(u => u.Parameter).GroupBy(p => p.Name, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Select(g => g.First()).ToList();
        var enumerated = IsEnumerated(groups[0]);
        return [.. groups.Where(p => IsEnumerated(p) == enumerated)];
    }

    private bool IsEnumerated(Parameter parameter) => parameter.Schema is { } schema && facts.Enumerated(schema).Count > 0;

    private string? Candidate(string name, Schema representation)
    {
        var properties = facts.Properties(representation).Select(p => p.Key).ToList();
        var words = Words.Of(name.Split("Or")[0]);
        string[] candidates = words switch
        {
            [] => [name],
            [.., var before, "id"] => [name, "id", $"{before[0]}id", .. Usual],
            [.., "id"] => [name, .. Usual],
            [.., var last] => [name, last, .. Usual],
        };
        return candidates.Select(c => properties.Find(p => string.Equals(p, c, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(p => p is not null);
    }

    /// <summary><c>{userIdOrLogin}</c>: what follows "or" names another property, at the top or one level below.</summary>
    private List<string> Alternates(string[] names, Schema? representation, List<Inference> reasons)
    {
        if (representation is null) return [];
        var found = names
            .SelectMany(n => n.Split("Or").Skip(1).Select(part => (Name: n, Pointer: Find(Words.Joined(part), representation))))
            .Where(a => a.Pointer is not null)
            .DistinctBy(a => a.Pointer, StringComparer.Ordinal)
            .ToList();
        reasons.AddRange(found.Select(a => new Inference("id", $"or {a.Pointer}", $"{{{a.Name}}} says so")));
        return [.. found.Select(a => a.Pointer!)];
    }

    private string? Find(string word, Schema representation)
    {
        var properties = facts.Properties(representation);
        if (properties.FirstOrDefault(p => Words.Joined(p.Key) == word).Key is { } top) return JsonPointer.Append("", top);
        return properties
            .Where(p => facts.TypeOf(p.Value) == "object")
            .SelectMany(p => facts.Properties(p.Value)
                .Where(q => Words.Joined(q.Key) == word)
                .Select(q => JsonPointer.Append(JsonPointer.Append("", p.Key), q.Key)))
            .FirstOrDefault();
    }

    private JsonElement? Example(Schema? representation, string? pointer)
    {
        if (representation is null || pointer is null || pointer.LastIndexOf('/') != 0) return null;
        return facts.Property(representation, JsonPointer.Unescape(pointer[1..])) is { } property ? facts.ExampleOf(property) : null;
    }
}
