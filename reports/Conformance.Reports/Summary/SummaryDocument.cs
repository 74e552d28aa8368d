using System.Text.Json;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Summary;

/// <summary><c>summary.json</c>: the result in numbers.</summary>
public sealed class SummaryDocument : IRunDocument
{
    /// <summary>The file's name within a run directory.</summary>
    public const string Name = "summary.json";

    /// <inheritdoc/>
    public string FileName => Name;

    /// <inheritdoc/>
    public void Write(Run run, Stream stream)
    {
        JsonSerializer.Serialize(stream, RunSummary.Of(run), ReadableJson.Context.RunSummary);
        stream.WriteByte((byte)'\n');
    }
}
