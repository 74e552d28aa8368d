namespace Conformance.Spec.Tests.Schemas.PublicSuite;

/// <summary>The folder of the public JSON-Schema-Test-Suite, which the environment names; it is not part of this repository.</summary>
internal static class SuiteFolder
{
    private const string Variable = "CONFORMANCE_JSON_SCHEMA_SUITE";

    public static string? Path => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path && Directory.Exists(path) ? path : null;

    /// <summary>Skips the test where the suite is missing; fails it where the machine promised to have every tool.</summary>
    public static string Require()
    {
        if (Path is { } path) return path;
        const string Missing = $"The public JSON-Schema-Test-Suite is missing: {Variable} does not name its folder.";
        if (Environment.GetEnvironmentVariable("CONFORMANCE_REQUIRE_TOOLS") == "1") Assert.Fail(Missing);
        Assert.Ignore(Missing);
        return "";
    }
}
