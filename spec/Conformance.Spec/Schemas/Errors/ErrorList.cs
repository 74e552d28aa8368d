using Conformance.Spec.Schemas.Compilation;

namespace Conformance.Spec.Schemas.Errors;

/// <summary>Collects errors up to a limit, so that a hostile instance of a million wrong items costs no million errors.</summary>
internal sealed class ErrorList
{
    public const int Limit = 100;

    private readonly List<SchemaError> _errors = [];

    public int Count => _errors.Count;

    public bool IsFull => _errors.Count >= Limit;

    public void Add(InstancePath path, SchemaPosition schema, string keyword, string expected, string actual)
    {
        if (!IsFull) _errors.Add(new(path.ToPointer(), schema.Place, keyword, expected, actual));
    }

    public void Add(ErrorList others)
    {
        foreach (var error in others._errors.Take(Limit - _errors.Count)) _errors.Add(error);
    }

    /// <summary>The errors whose value is the one at <paramref name="pointer"/> itself.</summary>
    public int CountAt(string pointer, Func<string, bool> keyword) =>
        _errors.Count(error => error.InstancePointer == pointer && keyword(error.Keyword));

    public IEnumerable<SchemaError> Errors => _errors;

    public SchemaError[] ToArray() => [.. _errors];
}
