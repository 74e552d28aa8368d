namespace Conformance.Cli.Tests;

/// <summary>The sources that this assembly was built from.</summary>
internal static class Checkout
{
    /// <summary>The folder with the solution.</summary>
    public static string Folder { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The configuration that this assembly was built in.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Name;

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Conformance.sln")) ? folder : Above(Path.GetDirectoryName(folder)!);
}
