using System.Text;

namespace Conformance.Reports.Html;

/// <summary>The parts of the page that are the same for every run; they stand as files beside this one.</summary>
internal static class PageParts
{
    private static readonly string[] Styles = ["base.css", "layout.css", "parts.css", "views.css", "print.css"];

    private static readonly string[] Scripts =
    [
        "dom.js", "data.js", "route.js", "parts.js", "json.js", "copies.js", "filters.js", "since.js", "overview.js", "failures.js", "failure.js",
        "exchange.js", "operations.js", "operation.js", "coverage.js", "latency.js", "scenarios.js", "keys.js", "main.js",
    ];

    /// <summary>All styles as one.</summary>
    public static string Style { get; } = Join(Styles, "");

    /// <summary>All scripts as one, in a scope of its own.</summary>
    public static string Script { get; } = $"(() => {{\n'use strict';\n{Join(Scripts, "")}}})();\n";

    /// <summary>What the script fills.</summary>
    public static string Body { get; } = Read("page.html");

    private static string Join(string[] files, string between) => string.Join(between, files.Select(Read));

    private static string Read(string file)
    {
        using var stream = typeof(PageParts).Assembly.GetManifestResourceStream($"Page.{file}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
