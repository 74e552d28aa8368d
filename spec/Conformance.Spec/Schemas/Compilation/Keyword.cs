using System.Text.Json;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;

namespace Conformance.Spec.Schemas.Compilation;

/// <summary>One promise of a schema, compiled. <see cref="IsValid"/> answers fast and allocates nothing; <see cref="Explain"/> is asked only
/// after a no, and adds an error if and only if <see cref="IsValid"/> is false.</summary>
internal abstract class Keyword(string name, SchemaPosition schema)
{
    public string Name { get; } = name;

    /// <summary>Where the schema stands.</summary>
    protected SchemaPosition Schema { get; } = schema;

    /// <summary>Where the keyword stands.</summary>
    public SchemaPosition Position => Schema.Child(Name);

    /// <summary>The kinds of value that the keyword has something to say about; it is not asked about others.</summary>
    public virtual Kinds Kinds => Kinds.All;

    public bool Judges(int kind) => ((int)Kinds >> kind & 1) != 0;

    public abstract bool IsValid(JsonElement instance, ref Evaluation evaluation);

    public abstract void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors);
}
