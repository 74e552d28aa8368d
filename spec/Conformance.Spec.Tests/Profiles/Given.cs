using System.Text;
using Conformance.Model;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;

namespace Conformance.Spec.Tests.Profiles;

/// <summary>Profiles and contracts that tests write down.</summary>
internal static class Given
{
    /// <summary>Reads a profile from its text.</summary>
    internal static ProfileResult Profile(string yaml, string file = "profile.yaml") => ProfileLoader.Load(Source(yaml, file));

    /// <summary>Reads a file from its text.</summary>
    internal static SourceDocument Source(string yaml, string file) =>
        JsonSource.Parse(file, Encoding.UTF8.GetBytes(yaml)).Document.ShouldNotBeNull();

    /// <summary>A contract with these operations, each written as <c>METHOD /path tag</c>.</summary>
    internal static Contract Contract(params string[] operations)
    {
        var document = Source("openapi: 3.0.3", "api.yaml");
        return new()
        {
            Name = "api",
            Title = "Api",
            Version = "1",
            SpecVersion = SpecVersion.V30,
            Documents = new Dictionary<string, SourceDocument> { ["api.yaml"] = document },
            Location = "api.yaml",
            Servers = [new("/", [])],
            Operations = [.. operations.Select((line, i) => Operation(line.Split(' '), i))],
            Webhooks = [],
            SecuritySchemes = new Dictionary<string, SecurityScheme>(),
        };
    }

    private static Operation Operation(string[] words, int ordinal) => new()
    {
        Ordinal = ordinal,
        Method = words[0],
        Path = words[1],
        Tags = [.. words.Skip(2)],
        Place = new("api.yaml", "", ordinal + 1, 1),
    };
}
