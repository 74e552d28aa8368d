using System.Text.Json;
using Conformance.Generators.Tests.Cases;

namespace Conformance.Generators.Tests.Independent;

/// <summary>A validator that is not ours accepts every positive value.</summary>
internal sealed class AjvTests
{
    private static IEnumerable<string> All => Contracts.All;

    [TestCaseSource(nameof(All))]
    public void Ajv_accepts_what_positive_cases_carry(string name)
    {
        var (job, count) = new AjvJob(name).Of(PlansOf.Positive(name));
        var file = Path.Combine(Path.GetTempPath(), $"conformance-ajv-{name}.json");
        File.WriteAllText(file, job);
        using var report = JsonDocument.Parse(NodeTool.Run("validate.js", file));
        File.Delete(file);
        report.RootElement.GetProperty("refused").EnumerateArray().Select(r => $"{r.GetProperty("name")}: {r.GetProperty("error")}").ShouldBeEmpty();
        report.RootElement.GetProperty("checked").GetInt32().ShouldBe(count);
    }
}
