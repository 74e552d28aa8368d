using System.Text.Json;

namespace Conformance.Spec.Resources;

/// <summary>How a resource is deleted.</summary>
/// <param name="Before">Operations to call before DELETE, in order: their paths' last segments, for example <c>deactivate</c>.</param>
/// <param name="Calls">How often DELETE is called until the resource is gone.</param>
/// <param name="Refused">Values by JSON Pointer, any one of which marks a resource that refuses deletion.</param>
public sealed record Deletion(IReadOnlyList<string> Before, int Calls, IReadOnlyDictionary<string, JsonElement> Refused)
{
    /// <summary>One DELETE, and it is gone.</summary>
    public static Deletion AtOnce { get; } = new([], 1, new Dictionary<string, JsonElement>(StringComparer.Ordinal));
}
