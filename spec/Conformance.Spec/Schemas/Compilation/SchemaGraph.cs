using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Conformance.Model;
using Conformance.Spec.Schemas.Keywords.Discrimination;
using Conformance.Spec.Schemas.Keywords.Objects;
using Conformance.Spec.Schemas.Keywords.References;
using Conformance.Spec.Schemas.Resources;

namespace Conformance.Spec.Schemas.Compilation;

/// <summary>The schemas of some files and of those they refer to: finds them, compiles each once, when it is first needed.</summary>
internal sealed class SchemaGraph
{
    private readonly ConcurrentDictionary<(SchemaFile File, string Pointer), SchemaNode> _nodes = new();
    private readonly ConcurrentDictionary<Diagnostic, int> _reported = new();
    private readonly ConcurrentDictionary<SchemaResource, ILookup<string, SchemaTarget>> _children = new();
    private readonly ConcurrentQueue<ILateBound> _unbound = new();
    private readonly ResourceRegistry _registry;

    public SchemaGraph(ResourceRegistry registry)
    {
        _registry = registry;
        Owners = new(this);
    }

    /// <summary>Knows which properties are read-only or write-only.</summary>
    public PropertyOwners Owners { get; }

    /// <summary>What is wrong with the schemas compiled so far, in document order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
    [
        .. _reported.Keys.Concat(_registry.Diagnostics)
            .OrderBy(d => d.Place.File, StringComparer.Ordinal)
            .ThenBy(d => d.Place.Line)
            .ThenBy(d => d.Place.Column)
            .ThenBy(d => d.Id, StringComparer.Ordinal),
    ];

    public void Report(Diagnostic diagnostic) => _reported.TryAdd(diagnostic, 0);

    public void BindLater(ILateBound bound) => _unbound.Enqueue(bound);

    /// <summary>Compiles everything that the schemas compiled so far can lead to.</summary>
    public void BindAll()
    {
        while (_unbound.TryDequeue(out var bound)) bound.Bind();
    }

    public SchemaNode NodeAt(SchemaTarget target) =>
        _nodes.TryGetValue((target.File, target.Pointer), out var node) ? node : _nodes.GetOrAdd((target.File, target.Pointer), Compile(target));

    /// <summary>Finds what <paramref name="reference"/> within <paramref name="from"/> means.</summary>
    public bool TryResolve(SchemaResource from, string reference, [NotNullWhen(true)] out SchemaTarget? target)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(reference[(hash + 1)..]);
        var resource = hash == 0 ? from : _registry.Find(from, hash < 0 ? reference : reference[..hash]);
        target = resource is null ? null : Locate(resource, fragment);
        return target is not null;
    }

    /// <summary>The named schemas of a document by the schema that their <c>allOf</c> includes.</summary>
    public ILookup<string, SchemaTarget> ChildrenIn(SchemaResource resource) => _children.GetOrAdd(resource, r => NamedSchemas.Children(this, r));

    private static SchemaTarget? Locate(SchemaResource resource, string fragment)
    {
        var pointer = fragment.Length == 0 ? resource.Pointer
            : fragment[0] == '/' ? resource.Pointer + fragment
            : resource.Anchors.GetValueOrDefault(fragment);
        return pointer is not null && resource.File.TryFind(pointer, out var json) ? new(resource.File, pointer, json) : null;
    }

    private SchemaNode Compile(SchemaTarget target) =>
        new SchemaReader(this, target.Json, new(target.File, target.Pointer), target.File.ResourceAt(target.Pointer), parent: null).Compile();
}
