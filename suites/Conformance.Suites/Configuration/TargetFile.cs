using Conformance.Generators.Values.Sources;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles.Reading;
using Conformance.Suites.Configuration.Identities;

namespace Conformance.Suites.Configuration;

/// <summary>A target as a file: where requests go, how that place is known, what proves who asks, and what is never sent. It holds no secret.</summary>
public sealed record TargetFile
{
    /// <summary>The base URL, base path included.</summary>
    public Uri? Url { get; init; }

    /// <summary>The hosts that requests may go to, also where the command line gives another URL; empty for any.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>How a run knows that it is where it is meant to be, or null.</summary>
    public TargetIdentity? Identity { get; init; }

    /// <summary>What proves whoever may do everything that the run tries.</summary>
    public TargetAccess Full { get; init; } = new();

    /// <summary>What proves somebody who may not do everything, or null.</summary>
    public TargetAccess? Limited { get; init; }

    /// <summary>What proves a second identity, or null.</summary>
    public TargetAccess? Other { get; init; }

    /// <summary>Values for parameters and properties.</summary>
    public IReadOnlyList<ConfiguredValue> Values { get; init; } = [];

    /// <summary>Operations that are never sent.</summary>
    public IReadOnlyList<TargetDenial> Denied { get; init; } = [];

    /// <summary>How long one answer may take, or null.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How long a run may take, or null.</summary>
    public TimeSpan? Budget { get; init; }

    /// <summary>How it is reached.</summary>
    public TargetNetwork Network { get; init; } = new();

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
        if (target.Url is { } url && target.Refusal(url) is { } refusal) setting.Fault(new SettingFault("host-not-allowed", refusal, "Add its host to 'hosts', or mend the URL."));
        return new TargetResult(faults.Count == 0 ? target : null, faults);
    }

    /// <summary>Why requests must not go to a URL, or null.</summary>
    public string? Refusal(Uri url) => Hosts.Count == 0 || Hosts.Contains(url.IdnHost, StringComparer.OrdinalIgnoreCase)
        ? null
        : $"{url.Host} is none of the hosts of {Place.File}: {string.Join(", ", Hosts)}";
}
