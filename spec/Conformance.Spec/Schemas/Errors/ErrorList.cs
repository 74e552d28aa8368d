using Conformance.Spec.Schemas.Compilation;

namespace Conformance.Spec.Schemas.Errors;

/// <summary>Collects errors up to a limit, so that a hostile instance of a million wrong items costs no million errors. What two ways
/// through the schema find wrong is one error.</summary>
internal sealed class ErrorList
{
    public const int Limit = 100;

    private readonly List<SchemaError> _errors = [];

    public int Count => _errors.Count;

    public bool IsFull => _errors.Count >= Limit;

    public void Add(InstancePath path, SchemaPosition schema, string keyword, string expected, string actual)
    {
        if (!IsFull) Add(new SchemaError(path.ToPointer(), schema.Place, keyword, expected, actual));
    }

    public void Add(ErrorList others)
    {
        foreach (var error in others._errors) Add(error);
    }

    public IEnumerable<SchemaError> Errors => _errors;

    public SchemaError[] ToArray() => [.. _errors];

    private void Add(SchemaError error)
    {
        if (!IsFull && !_errors.Contains(error)) _errors.Add(error);
    }
}
