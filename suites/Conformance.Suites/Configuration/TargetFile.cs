using Conformance.Spec.Loading;
using Conformance.Spec.Profiles.Reading;
using Conformance.Suites.Targets.Credentials;

namespace Conformance.Suites.Configuration;

/// <summary>A target as a file: where requests go, and which environment variables hold what proves who asks. It holds no secret.</summary>
public sealed record TargetFile
{
    /// <summary>The base URL, base path included.</summary>
    public Uri? Url { get; init; }

    /// <summary>Headers that go with every request.</summary>
    public IReadOnlyList<TargetHeader> Headers { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public Place Place { get; init; }

    /// <summary>Reads a file strictly: every fault at once, each with its line and what was expected.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TargetResult Open(string path)
    {
        var source = JsonSource.Parse(path, File.ReadAllBytes(path));
        if (source.Document is null) return new TargetResult(null, source.Diagnostics);
        List<Diagnostic> faults = [];
        var setting = Setting.Of(source.Document, faults);
        var target = TargetKeys.Table.Read(new TargetFile { Place = setting.Place }, setting);
        return new TargetResult(faults.Count == 0 ? target : null, faults);
    }

    /// <summary>The headers with their values.</summary>
    /// <param name="environment">Reads an environment variable: null where it is not set.</param>
    /// <param name="missing">Receives the variables that are not set.</param>
    public IReadOnlyList<ICredential> Credentials(Func<string, string?> environment, ICollection<string> missing)
    {
        var credentials = new List<ICredential>();
        foreach (var header in Headers)
        {
            if (environment(header.Variable) is { Length: > 0 } value) credentials.Add(header.With(value));
            else missing.Add(header.Variable);
        }

        return credentials;
    }
}
