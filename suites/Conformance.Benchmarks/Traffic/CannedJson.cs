using System.Text.Json.Serialization;

namespace Conformance.Benchmarks.Traffic;

/// <summary>Canned answers as one file between the two processes.</summary>
[JsonSerializable(typeof(List<CannedAnswer>))]
internal sealed partial class CannedJson : JsonSerializerContext;
