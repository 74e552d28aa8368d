using Conformance.Reports.Folding;

namespace Conformance.Reports;

/// <summary>A report that is one file, written when the run has ended or again from its journal.</summary>
public interface IRunDocument
{
    /// <summary>The file's name within a run directory.</summary>
    string FileName { get; }

    /// <summary>Writes the file's bytes.</summary>
    /// <param name="run">The run.</param>
    /// <param name="stream">Where to; left open.</param>
    void Write(Run run, Stream stream);
}
