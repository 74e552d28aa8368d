namespace Conformance.Model;

/// <summary>An operation as reports need it.</summary>
/// <param name="Key"><c>METHOD /path</c>.</param>
/// <param name="Tags">Tags in document order.</param>
/// <param name="Line">One-based line in the document.</param>
/// <param name="Deprecated">True if the document says so.</param>
/// <param name="Statuses">Documented statuses in document order.</param>
/// <param name="Parameters">Parameters with their values.</param>
/// <param name="Id"><c>operationId</c>, or null.</param>
/// <param name="AnswerProperties">Properties that the JSON of its successes declares, as pointers with <c>*</c> for any item; null where there are none.</param>
public sealed record OperationOutline(
    string Key,
    IReadOnlyList<string> Tags,
    int Line,
    bool Deprecated,
    IReadOnlyList<string> Statuses,
    IReadOnlyList<ParameterOutline> Parameters,
    string? Id = null,
    IReadOnlyList<string>? AnswerProperties = null);
