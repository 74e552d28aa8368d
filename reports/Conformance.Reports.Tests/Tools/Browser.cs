using Microsoft.Playwright;

namespace Conformance.Reports.Tests.Tools;

/// <summary>The system's Chromium, headless: the one of the environment variable CHROMIUM, or <c>chromium</c> on the path.</summary>
internal static class Browser
{
    /// <summary>How long a test waits for what the page is to show, in milliseconds: a bound for a machine with other work, never a pause.</summary>
    public const float Patience = 60_000;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Starts it; the test is skipped where there is none.</summary>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Find(), Headless = true, Args = Arguments, Timeout = Patience });
    }

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given) return given;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var found = folders.SelectMany(f => Names.Select(n => Path.Combine(f, n))).FirstOrDefault(File.Exists);
        if (found is null) Missing.Tool("Chromium (set CHROMIUM, or put it on the path)");
        return found!;
    }
}
