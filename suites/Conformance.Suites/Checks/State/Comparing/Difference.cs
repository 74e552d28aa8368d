using System.Text.Json;

namespace Conformance.Suites.Checks.State.Comparing;

/// <summary>A property that was not read as it was sent.</summary>
/// <param name="Pointer">JSON Pointer of it.</param>
/// <param name="Sent">What was sent.</param>
/// <param name="Shown">What was read, or null where it is not there.</param>
/// <param name="Likeness">How the two stand to each other; never the same.</param>
internal sealed record Difference(string Pointer, JsonElement Sent, JsonElement? Shown, Likeness Likeness)
{
    /// <summary>What was sent, in words.</summary>
    public string Expected => $"{Pointer}: {Quote.Line(Sent.GetRawText())}, as it was sent";

    /// <summary>What was read, in words.</summary>
    public string Actual => Shown is { } shown ? Quote.Line(shown.GetRawText()) : "not there";
}
