namespace Conformance.Model;

/// <summary>The shape of error bodies.</summary>
/// <param name="MediaType">The media type of error bodies, or null for any.</param>
/// <param name="Schema">The JSON Schema of an error body, or null.</param>
/// <param name="CodePointer">JSON Pointer of the machine-readable code in the body, or null.</param>
/// <param name="FreshPointer">JSON Pointer of a value that differs from answer to answer, or null.</param>
/// <param name="EqualPointers">Pairs of pointers whose values are equal.</param>
/// <param name="CausesPointer">JSON Pointer of the list that names each violated field, or null.</param>
/// <param name="Codes">Which codes fit which status and probe.</param>
public sealed record ErrorProfile(
    string? MediaType,
    Schema? Schema,
    string? CodePointer,
    string? FreshPointer,
    IReadOnlyList<(string First, string Second)> EqualPointers,
    string? CausesPointer,
    IReadOnlyList<ErrorCode> Codes);
