using Conformance.Model;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;

namespace Conformance.Cli.Gate;

/// <summary>Finds the profile of a document of one side: the file beside it, as it is on that side, else the neutral one.</summary>
internal static class GateProfiles
{
    private const string Beside = "profile.yaml";

    /// <summary>The contract with its profile.</summary>
    /// <exception cref="UsageException">The profile cannot be read.</exception>
    public static Contract Attach(Contract contract, GateSource source)
    {
        var profile = Find(contract, source);
        return contract with { Profile = ProfileLoader.Bind(profile, contract).Profile! };
    }

    private static Profile Find(Contract contract, GateSource source)
    {
        if (contract.Location.Contains("://", StringComparison.Ordinal)) return ProfileLoader.Neutral;
        var path = Path.Combine(Path.GetDirectoryName(contract.Location)!, Beside);
        if (Bytes(path, source) is not { } bytes) return ProfileLoader.Neutral;
        var file = JsonSource.Parse(path, bytes);
        var read = file.Document is { } document ? ProfileLoader.Load(document) : new ProfileResult(null, file.Diagnostics);
        return read.Profile ?? throw new UsageException([.. read.Diagnostics.Select(d => d.ToString())]);
    }

    private static byte[]? Bytes(string path, GateSource source)
    {
        try
        {
            return source.Options.ReadFile is { } read ? read(path) : File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
