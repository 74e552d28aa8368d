using System.Text;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;

namespace Conformance.Suites.Tests.Given;

/// <summary>Contracts written down as documents.</summary>
internal static class Yaml
{
    /// <summary>The contract of a document, with the neutral profile.</summary>
    public static Contract Contract(string yaml)
    {
        var folder = Directory.CreateTempSubdirectory("contract");
        try
        {
            var path = Path.Combine(folder.FullName, "openapi.yaml");
            File.WriteAllText(path, yaml, Encoding.UTF8);
            var result = new ContractLoader(new LoadOptions()).LoadAsync(path, default).GetAwaiter().GetResult();
            result.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
            return result.Contract! with { Profile = ProfileLoader.Neutral };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
