using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;

namespace Conformance.Spec.Schemas.Keywords.Composition;

/// <summary>The schema <c>false</c>: no value is valid (2020-12 core, section 4.3.2).</summary>
internal sealed class Never(SchemaPosition schema) : Keyword("false", schema)
{
    public override bool IsValid(JsonElement instance, ref Evaluation evaluation) => false;

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors) =>
        errors.Add(path, Schema, Name, "no value here", Wording.Describe(instance));
}
