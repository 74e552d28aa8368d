using System.Collections.Frozen;
using Conformance.Model;

namespace Conformance.Spec.Loading.Grammar;

/// <summary>Which members the objects of one edition have.</summary>
internal sealed class OpenApiGrammar
{
    private readonly FrozenDictionary<NodeKind, FrozenDictionary<string, Member>> _members;

    private OpenApiGrammar(SpecVersion version, IReadOnlyDictionary<NodeKind, Member[]> table)
    {
        Version = version;
        _members = table.ToFrozenDictionary(
            kind => kind.Key,
            kind => kind.Value.Where(m => m.Since <= version).GroupBy(m => m.Name, StringComparer.Ordinal)
                .ToFrozenDictionary(m => m.Key, m => m.Last(), StringComparer.Ordinal));
    }

    /// <summary>The edition.</summary>
    internal SpecVersion Version { get; }

    /// <summary>True if schemas are JSON Schema 2020-12: they may be boolean, and members beside <c>$ref</c> count.</summary>
    internal bool HasModernSchemas => Version >= SpecVersion.V31;

    internal static OpenApiGrammar Of(SpecVersion version) =>
        new(version, version == SpecVersion.V20 ? SwaggerTable.Members : OpenApiTable.Members);

    /// <summary>The member, or null if the specification has none of that name there.</summary>
    internal Member? Find(NodeKind kind, string name) => kind == NodeKind.SecurityRequirement
        ? Member.Texts(name)
        : _members.TryGetValue(kind, out var members) ? members.GetValueOrDefault(name) : null;

    /// <summary>All members of a kind of object.</summary>
    internal IEnumerable<Member> MembersOf(NodeKind kind) => _members.TryGetValue(kind, out var members) ? members.Values : [];

    /// <summary>True if an object of this kind may be replaced by <c>$ref</c>.</summary>
    internal bool IsReferenceable(NodeKind kind) => kind switch
    {
        NodeKind.PathItem or NodeKind.Parameter or NodeKind.Response or NodeKind.Schema => true,
        NodeKind.RequestBody or NodeKind.Header or NodeKind.Link or NodeKind.Example or NodeKind.Callback or NodeKind.SecurityScheme =>
            Version != SpecVersion.V20,
        NodeKind.MediaType => Version == SpecVersion.V32,
        _ => false,
    };
}
