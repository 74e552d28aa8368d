using System.Text.Json.Serialization;

namespace Conformance.Model;

/// <summary>A cause of failure was tried again alone, after everything had run, by its simplest case.</summary>
/// <param name="Fingerprint">The cause, as <see cref="Model.Fingerprint"/> names it.</param>
/// <param name="Operation">The key of the operation that it belongs to.</param>
/// <param name="Case">The id of the simplest case that shows it.</param>
/// <param name="Label">What became of it.</param>
/// <param name="Tries">How often the case was sent again before it was shrunk.</param>
/// <param name="Failures">How often it failed the same way then.</param>
/// <param name="Alone">True if it failed without the other trials of its scenario; false if it needs them, or was not asked without them.</param>
/// <param name="Shrunk">The smallest request that still fails the same way; null where none is smaller, or none was looked for.</param>
public sealed record FailureExamined(
    string Fingerprint,
    string Operation,
    string Case,
    Repeatability Label,
    int Tries,
    int Failures,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Alone = false,
    ShrunkCase? Shrunk = null) : RunEvent;
