using Conformance.Model;
using Conformance.Spec.Bundled;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles;

/// <summary>Finds and opens the files of profiles.</summary>
internal static class ProfileFiles
{
    /// <summary>The profile that others extend unless they say otherwise.</summary>
    internal const string NeutralName = "neutral";

    /// <summary>The word for extending nothing.</summary>
    internal const string None = "none";

    /// <summary>Opens a profile by bundled name or by path.</summary>
    internal static ProfileFile Open(string nameOrPath) => Read(BundledContracts.ProfilePath(nameOrPath) ?? nameOrPath, nameOrPath);

    /// <summary>Opens a profile by bundled name or by path, a relative one from the folder of <paramref name="file"/>.</summary>
    internal static ProfileFile OpenFrom(string file, string nameOrPath) => Read(
        BundledContracts.ProfilePath(nameOrPath) ?? Path.Combine(Path.GetDirectoryName(file) ?? "", nameOrPath),
        nameOrPath);

    /// <summary>What a profile is called: its folder where the file is called <c>profile</c>, else the file.</summary>
    internal static string NameOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var folder = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file)));
        return name == "profile" && !string.IsNullOrEmpty(folder) ? folder : name;
    }

    private static ProfileFile Read(string path, string asNamed)
    {
        if (!File.Exists(path)) return new(path, null, [Missing(path, asNamed)]);
        var result = JsonSource.Parse(path, File.ReadAllBytes(path));
        return new(path, result.Document, result.Diagnostics);
    }

    private static Diagnostic Missing(string path, string asNamed)
    {
        var meant = Nearest.To(asNamed, BundledContracts.ProfileNames);
        var expected = meant is null
            ? $"Bundled profiles are {string.Join(", ", BundledContracts.ProfileNames)}."
            : $"Did you mean '{meant}'?";
        return new("missing-profile", Severity.Error, new Place(path, "", 0, 0), $"There is no profile '{asNamed}'.", expected);
    }
}
