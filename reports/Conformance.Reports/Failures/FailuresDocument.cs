using System.Text.Json;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Failures;

/// <summary><c>failures.json</c>: what is broken, one entry for each cause, the most severe first.</summary>
public sealed class FailuresDocument : IRunDocument
{
    /// <inheritdoc/>
    public string FileName => "failures.json";

    /// <inheritdoc/>
    public void Write(Run run, Stream stream)
    {
        JsonSerializer.Serialize(stream, [.. run.Failures.Select(FailureItem.Of)], ReadableJson.Context.IReadOnlyListFailureItem);
        stream.WriteByte((byte)'\n');
    }
}
