using System.Text.Json;

namespace Conformance.Generators.Values.Sources;

/// <summary>
/// Gives values for parameters and properties, for example from a fixture of one's own. It is asked from several threads and must
/// give the same value for the same request.
/// </summary>
public interface IValueSource
{
    /// <summary>What <c>plan</c> calls it.</summary>
    string Name { get; }

    /// <summary>The value to send, or null where this source has none.</summary>
    JsonElement? Value(ValueRequest request);
}
