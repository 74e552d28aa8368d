using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas.Resources;

namespace Conformance.Spec.Schemas.Compilation;

/// <summary>A schema found: its file, its pointer, and its JSON.</summary>
internal sealed record SchemaTarget(SchemaFile File, string Pointer, JsonElement Json)
{
    /// <summary>The name of a schema under <c>components/schemas</c> or <c>definitions</c>; the last token of any other's pointer.</summary>
    public string Name => JsonPointer.Unescape(Pointer[(Pointer.LastIndexOf('/') + 1)..]);

    public bool IsSameAs(SchemaTarget other) => ReferenceEquals(File, other.File) && Pointer == other.Pointer;
}
