using System.Text.Json;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;

namespace Conformance.Spec.Schemas.Compilation;

/// <summary>A keyword that looks at the value alone: what it expects can be said in one phrase.</summary>
internal abstract class Assertion(string name, SchemaPosition schema) : Keyword(name, schema)
{
    protected abstract string Expected { get; }

    public sealed override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        if (!IsValid(instance, ref evaluation)) errors.Add(path, Position, Name, Expected, Actual(instance));
    }

    protected virtual string Actual(JsonElement instance) => Wording.Describe(instance);
}
