using Conformance.Model;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Diff.Gating;

/// <summary>Reads the file that <c>--waivers</c> names.</summary>
public static class GateFile
{
    /// <summary>Reads a file strictly: every fault at once, each with its line and what was expected.</summary>
    /// <param name="path">The file's path, as messages show it.</param>
    /// <param name="bytes">Its content.</param>
    public static GateSettingsResult Read(string path, ReadOnlyMemory<byte> bytes)
    {
        var source = JsonSource.Parse(path, bytes);
        if (source.Document is null) return new(null, source.Diagnostics);
        List<Diagnostic> faults = [];
        var settings = GateKeys.Table.Read(GateSettings.Empty, Setting.Of(source.Document, faults));
        return new(faults.Count == 0 ? settings : null, faults);
    }
}
