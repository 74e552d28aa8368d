using System.Text.Json.Serialization;

namespace Conformance.Reports.History;

/// <summary>The JSON of a history: one run a line.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PastRun))]
internal sealed partial class HistoryJson : JsonSerializerContext;
