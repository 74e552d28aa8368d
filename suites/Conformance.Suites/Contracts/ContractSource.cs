using Conformance.Spec.Bundled;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Suites.Contracts;

/// <summary>Turns what a user calls a contract into one: a bundled name, a path or a URL, with the profile that belongs to it.</summary>
/// <param name="options">How documents are loaded.</param>
/// <param name="folder">The absolute folder that relative paths start from.</param>
public sealed class ContractSource(LoadOptions options, string folder)
{
    /// <summary>Loads the document and binds its profile.</summary>
    /// <param name="contract">A bundled name, a path or a URL.</param>
    /// <param name="profile">A bundled name, a path, or null for the profile beside the document, else the neutral one.</param>
    /// <param name="cancellationToken">Ends a download.</param>
    /// <returns>The contract, or null with the errors that prevent it.</returns>
    public async Task<LoadResult> LoadAsync(string contract, string? profile, CancellationToken cancellationToken)
    {
        if (DocumentOf(contract) is not { } document) return new LoadResult(null, [Missing(contract)]);
        var loaded = await new ContractLoader(options).LoadAsync(document, cancellationToken);
        if (loaded.Contract is null) return loaded;
        var named = IsBundled(contract) ? loaded.Contract with { Name = contract } : loaded.Contract;
        var read = ProfileOf(contract, document, profile);
        return read.Profile is null
            ? new LoadResult(null, [.. read.Diagnostics])
            : new LoadResult(named with { Profile = ProfileLoader.Bind(read.Profile, named).Profile! }, loaded.Diagnostics);
    }

    private static bool IsBundled(string contract) => BundledContracts.DocumentPath(contract) is not null;

    private static bool IsUrl(string contract) => contract.Contains("://", StringComparison.Ordinal);

    private string? DocumentOf(string contract)
    {
        if (IsUrl(contract)) return contract;
        if (BundledContracts.DocumentPath(contract) is { } bundled) return Shown(bundled);
        var path = Path.GetFullPath(contract, folder);
        return File.Exists(path) ? Shown(path) : null;
    }

    /// <summary>Reports name the file: where it lies below the current folder, the short way is the one to read and to click.</summary>
    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private ProfileResult ProfileOf(string contract, string document, string? profile)
    {
        if (profile is not null) return ProfileLoader.LoadNamed(BundledContracts.ProfilePath(profile) is null ? Path.GetFullPath(profile, folder) : profile);
        if (BundledContracts.ProfilePath(contract) is not null) return ProfileLoader.LoadNamed(contract);
        var beside = IsUrl(document) ? null : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(document))!, "profile.yaml");
        return File.Exists(beside) ? ProfileLoader.LoadNamed(beside) : new ProfileResult(ProfileLoader.Neutral, []);
    }

    private static Diagnostic Missing(string contract)
    {
        var nearest = Nearest.To(contract, BundledContracts.Names);
        return new Diagnostic(
            "missing-contract",
            Severity.Error,
            new Place(contract, "", 0, 0),
            "There is no such file, and no bundled contract of that name.",
            nearest is null ? $"Bundled are {string.Join(", ", BundledContracts.Names)}." : $"Did you mean '{nearest}'?");
    }
}
