using System.Text.Json.Serialization;
using Conformance.Model;

namespace Conformance.Reports.History;

/// <summary>A failure that a run had.</summary>
/// <param name="Fingerprint">Names the cause.</param>
/// <param name="Check">The check's id.</param>
/// <param name="Operation">The operation's key.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Title">One line: what was wrong.</param>
public sealed record PastFailure(
    string Fingerprint,
    string Check,
    string Operation,
    [property: JsonConverter(typeof(JsonStringEnumConverter<Severity>))] Severity Severity,
    string Title);
