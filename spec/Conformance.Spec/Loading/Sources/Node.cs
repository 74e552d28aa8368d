using System.Text.Json;

namespace Conformance.Spec.Loading.Sources;

/// <summary>A value and its number in the <see cref="NodeTable"/>.</summary>
internal sealed class Node(JsonElement json, int number)
{
    internal JsonElement Json => json;

    internal int Number => number;
}
