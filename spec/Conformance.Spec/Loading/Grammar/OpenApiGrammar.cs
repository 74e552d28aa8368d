using Conformance.Model;

namespace Conformance.Spec.Loading.Grammar;

/// <summary>Which members the objects of one edition have.</summary>
internal sealed class OpenApiGrammar
{
    private readonly Dictionary<string, Member>?[] _members = new Dictionary<string, Member>?[(int)NodeKind.Discriminator + 1];

    private OpenApiGrammar(SpecVersion version) => Version = version;

    /// <summary>The edition.</summary>
    internal SpecVersion Version { get; }

    /// <summary>True if schemas are JSON Schema 2020-12: they may be boolean, and members beside <c>$ref</c> count.</summary>
    internal bool HasModernSchemas => Version >= SpecVersion.V31;

    internal static OpenApiGrammar Of(SpecVersion version)
    {
        var grammar = new OpenApiGrammar(version);
        foreach (var row in version == SpecVersion.V20 ? SwaggerTable.Rows : OpenApiTable.Rows) grammar.Add(row);
        return grammar;
    }

    /// <summary>The member, or null if the specification has none of that name there.</summary>
    internal Member? Find(NodeKind kind, string name) => kind == NodeKind.SecurityRequirement
        ? Member.Texts(name)
        : _members[(int)kind]?.GetValueOrDefault(name);

    /// <summary>All members of a kind of object.</summary>
    internal IReadOnlyCollection<Member> MembersOf(NodeKind kind) => _members[(int)kind] is { } members ? members.Values : [];

    /// <summary>True if an object of this kind may be replaced by <c>$ref</c>.</summary>
    internal bool IsReferenceable(NodeKind kind) => kind switch
    {
        NodeKind.PathItem or NodeKind.Parameter or NodeKind.Response or NodeKind.Schema => true,
        NodeKind.RequestBody or NodeKind.Header or NodeKind.Link or NodeKind.Example or NodeKind.Callback or NodeKind.SecurityScheme =>
            Version != SpecVersion.V20,
        NodeKind.MediaType => Version == SpecVersion.V32,
        _ => false,
    };

    /// <summary>Of two members of one name the later edition's is the one that counts.</summary>
    private void Add(GrammarRow row)
    {
        var members = _members[(int)row.Kind] = new Dictionary<string, Member>(StringComparer.Ordinal);
        foreach (var member in row.Members)
        {
            if (member.Since <= Version) members[member.Name] = member;
        }
    }
}
