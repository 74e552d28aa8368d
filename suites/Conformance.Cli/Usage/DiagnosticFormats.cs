using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Model;
using Conformance.Reports.Sarif;

namespace Conformance.Cli.Usage;

/// <summary>Writes what is wrong with a document.</summary>
internal static class DiagnosticFormats
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The names that <c>--format</c> knows.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "json", "sarif"];

    /// <summary>Writes all findings in one format.</summary>
    /// <param name="format">One of <see cref="Names"/>.</param>
    /// <param name="contract">The contract's name.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="output">Where to.</param>
    public static void Write(string format, string contract, IReadOnlyList<Diagnostic> findings, TextWriter output) =>
        output.Write(format switch
        {
            "json" => $"{JsonSerializer.Serialize(findings, Json)}\n",
            "sarif" => Sarif(contract, findings),
            _ => Text(findings),
        });

    private static string Text(IReadOnlyList<Diagnostic> findings)
    {
        var counts = findings.CountBy(f => f.Severity).OrderByDescending(c => c.Key).Select(c => $"{c.Value} {c.Key.ToString().ToLowerInvariant()}{(c.Value == 1 ? "" : "s")}");
        var sum = findings.Count == 0 ? "nothing is wrong with the document" : string.Join(", ", counts);
        return string.Concat(findings.Select(f => $"{f}\n")) + $"{sum}\n";
    }

    private static string Sarif(string contract, IReadOnlyList<Diagnostic> findings)
    {
        var version = typeof(DiagnosticFormats).Assembly.GetName().Version!.ToString(3);
        using var stream = new MemoryStream();
        new SarifLog(version, contract).Write([.. findings.Select(SarifResult.Of)], succeeded: true, stream);
        return $"{System.Text.Encoding.UTF8.GetString(stream.ToArray()).TrimEnd()}\n";
    }
}
