using System.Runtime.CompilerServices;

namespace Conformance.Spec.Tests.Diff;

/// <summary>Files of the repository.</summary>
internal static class Source
{
    /// <summary>The path of a file below the folder <c>spec</c>.</summary>
    public static string File(string path) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", path));

    private static string Here([CallerFilePath] string here = "") => here;
}
