namespace Conformance.Model;

/// <summary>A contract as reports need it.</summary>
/// <param name="Name">The bundled name or the file's name.</param>
/// <param name="Title"><c>info.title</c>.</param>
/// <param name="Version"><c>info.version</c>.</param>
/// <param name="SpecVersion">The edition of OpenAPI, for example <c>3.0</c>.</param>
/// <param name="File">The document as the user named it.</param>
/// <param name="Profile">The profile's name.</param>
/// <param name="Operations">All operations in document order.</param>
/// <param name="Webhooks">Names of the requests that the API sends: listed, not runnable.</param>
/// <param name="Checks">Ids of the checks that judged.</param>
/// <param name="Phases">Phases that ran.</param>
public sealed record ContractOutline(
    string Name,
    string Title,
    string Version,
    string SpecVersion,
    string File,
    string Profile,
    IReadOnlyList<OperationOutline> Operations,
    IReadOnlyList<string> Webhooks,
    IReadOnlyList<string> Checks,
    IReadOnlyList<Phase> Phases);
