using System.Text.Json;

namespace Conformance.Cli.Gate.Settings;

/// <summary>A way in which a settings file can come to judge less strictly.</summary>
/// <param name="Pointer">The member that says it.</param>
/// <param name="Words">What the revision does, as the beginning of a sentence.</param>
/// <param name="Find">
/// The pointers within the revision's member, or the empty string for all of it, at which it is looser than the base's; either may be
/// undefined where the file does not have it.
/// </param>
internal sealed record LooseningRule(string Pointer, string Words, Func<JsonElement, JsonElement, IEnumerable<string>> Find);
