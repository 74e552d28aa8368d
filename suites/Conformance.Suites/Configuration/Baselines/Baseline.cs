using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Suites.Configuration.Baselines;

/// <summary>
/// The failures of a run, written down so that later runs fail only by others. Written by the program; unlike a waiver it has no reason and no end.
/// </summary>
/// <param name="Entries">The failures.</param>
public sealed record Baseline(IReadOnlyList<BaselineEntry> Entries)
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A baseline of an API without failures.</summary>
    public static Baseline Empty { get; } = new([]);

    /// <summary>Reads a file strictly: every fault at once, each with its line and what was expected.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static BaselineResult Open(string path)
    {
        var source = JsonSource.Parse(path, File.ReadAllBytes(path));
        if (source.Document is null) return new BaselineResult(null, source.Diagnostics);
        List<Diagnostic> faults = [];
        var baseline = BaselineKeys.Table.Read(Empty, Setting.Of(source.Document, faults));
        return new BaselineResult(faults.Count == 0 ? baseline : null, faults);
    }

    /// <summary>Writes it as JSON, ordered by operation, check and fingerprint, so that a version control system shows what changed.</summary>
    /// <param name="stream">Where to.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Readable);
        json.WriteStartObject();
        json.WriteStartArray("failures"u8);
        foreach (var entry in Ordered()) Write(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private IEnumerable<BaselineEntry> Ordered() => Entries
        .DistinctBy(e => e.Fingerprint)
        .OrderBy(e => e.Operation, StringComparer.Ordinal)
        .ThenBy(e => e.Check, StringComparer.Ordinal)
        .ThenBy(e => e.Fingerprint, StringComparer.Ordinal);

    private static void Write(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("fingerprint"u8, entry.Fingerprint);
        json.WriteString("check"u8, entry.Check);
        json.WriteString("operation"u8, entry.Operation);
        if (entry.Title.Length > 0) json.WriteString("title"u8, entry.Title);
        json.WriteEndObject();
    }
}
