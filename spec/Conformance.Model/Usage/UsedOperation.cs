namespace Conformance.Model;

/// <summary>What clients used of one operation. Everything in order of its text, each once.</summary>
/// <param name="Operation"><c>METHOD /path</c> as the document writes it.</param>
/// <param name="Calls">How many calls reached it.</param>
/// <param name="Parameters">The parameters that were sent; those of the path always are.</param>
/// <param name="Request">The bodies that were sent, by media type.</param>
/// <param name="Responses">The answers that were seen, by status and media type.</param>
public sealed record UsedOperation(
    string Operation,
    long Calls,
    IReadOnlyList<UsedParameter> Parameters,
    IReadOnlyList<UsedBody> Request,
    IReadOnlyList<UsedResponse> Responses);
