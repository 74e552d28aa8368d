using Conformance.Model;
using Conformance.Reports.Gate;

namespace Conformance.Cli.Gate;

/// <summary>Writes a report in every format asked for.</summary>
/// <param name="terminal">Where it goes without a folder.</param>
/// <param name="names">The formats; none is text.</param>
/// <param name="folder">The folder for files, or null.</param>
internal sealed class GateOutput(Terminal terminal, IReadOnlyList<string> names, string? folder)
{
    public void Write(GateReport report)
    {
        var asked = names.Count > 0 ? names : [GateFormats.All[0].Name];
        foreach (var format in GateFormats.All.Where(f => asked.Contains(f.Name, StringComparer.Ordinal))) Write(format, report);
    }

    private void Write(IGateFormat format, GateReport report)
    {
        if (folder is null || format.FileName is not { } name)
        {
            format.Write(report, terminal.Out);
            return;
        }

        var path = terminal.PathOf(folder);
        Directory.CreateDirectory(path);
        using var file = new StreamWriter(Path.Combine(path, name));
        format.Write(report, file);
    }
}
