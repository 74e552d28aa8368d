using System.Text.Json;
using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Cases.Examples;

/// <summary>Examples that break their own schema are reported and not sent.</summary>
internal static class ExampleCheck
{
    /// <summary>True if the example keeps the schema as a request does.</summary>
    public static bool IsValid(Slot slot, JsonElement value, Place place, GenerationContext context)
    {
        if (slot.Blueprint.Accepts(value, Direction.Request)) return true;
        var error = slot.Blueprint.Validate(value, Direction.Request).FirstOrDefault();
        var reason = error is null ? "it breaks its schema" : $"it breaks {error.Keyword}{At(error.InstancePointer)}: expected {error.Expected}, but is {error.Actual}";
        context.Report(new GenerationGap($"an example of {slot.Title}", reason, place));
        return false;
    }

    private static string At(string pointer) => pointer.Length == 0 ? "" : $" at {pointer}";
}
