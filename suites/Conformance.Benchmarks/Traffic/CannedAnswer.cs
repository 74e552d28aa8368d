namespace Conformance.Benchmarks.Traffic;

/// <summary>What the honest mock once said to a case: status, media type and body.</summary>
/// <param name="Status">The status.</param>
/// <param name="ContentType">The media type, or null.</param>
/// <param name="Body">The body's bytes.</param>
/// <param name="Headers">The other headers.</param>
internal sealed record CannedAnswer(int Status, string? ContentType, byte[] Body, Dictionary<string, string> Headers);
