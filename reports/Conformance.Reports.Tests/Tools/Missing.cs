namespace Conformance.Reports.Tests.Tools;

/// <summary>Skips a test for want of a tool, or fails it where the environment says that all tools are there.</summary>
internal static class Missing
{
    public static void Tool(string name)
    {
        if (Environment.GetEnvironmentVariable("CONFORMANCE_REQUIRE_TOOLS") == "1") Assert.Fail($"{name} is missing, and CONFORMANCE_REQUIRE_TOOLS is 1");
        Assert.Ignore($"{name} is missing");
    }
}
