using System.Text.Json;
using Conformance.Model;

namespace Conformance.Generators.Values.Drawing;

/// <summary>An instance as it was written. Its memory is the workbench's and is used again when the callback returns.</summary>
/// <param name="Json">The instance as UTF-8; empty where there is a problem.</param>
/// <param name="Instance">The same, parsed.</param>
/// <param name="Sources">Where values came from that were not made up, and values that must name something.</param>
/// <param name="LeftOut">Pointers of optional members for which no valid value was found.</param>
/// <param name="Problem">Why there is none, or null.</param>
internal readonly record struct Made(
    ReadOnlyMemory<byte> Json,
    JsonElement Instance,
    IReadOnlyList<ValueSource> Sources,
    IReadOnlyList<string> LeftOut,
    string? Problem);
