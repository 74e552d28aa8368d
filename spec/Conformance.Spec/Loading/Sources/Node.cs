using System.Text.Json;

namespace Conformance.Spec.Loading.Sources;

/// <summary>A value and its number in the <see cref="NodeTable"/>.</summary>
internal readonly record struct Node(JsonElement Json, int Number);
