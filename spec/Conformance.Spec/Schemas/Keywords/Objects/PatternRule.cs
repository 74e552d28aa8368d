using System.Runtime.InteropServices;
using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Patterns;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Objects;

/// <summary>One entry of <c>patternProperties</c>.</summary>
internal sealed record PatternRule(EcmaPattern Pattern, SchemaNode Node)
{
    public bool Matches(JsonProperty member)
    {
        using var name = new InstanceText(JsonMarshal.GetRawUtf8PropertyName(member), stackalloc byte[256]);
        return Pattern.IsMatch(name.Utf8);
    }
}
