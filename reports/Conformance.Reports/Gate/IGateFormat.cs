using Conformance.Model;

namespace Conformance.Reports.Gate;

/// <summary>A way to write what the gate says.</summary>
public interface IGateFormat
{
    /// <summary>The name by which it is asked for.</summary>
    string Name { get; }

    /// <summary>The name of its file, or null if it is never written to one.</summary>
    string? FileName { get; }

    /// <summary>Writes the whole report.</summary>
    void Write(GateReport report, TextWriter output);
}
