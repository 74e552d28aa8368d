using Conformance.Model;
using Conformance.Spec.Profiles.Format;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles;

/// <summary>Reads profiles strictly: every fault at once, each with its line and what was expected. The format is in <c>spec/docs/profile.md</c>.</summary>
public static class ProfileLoader
{
    private static readonly Lazy<Profile> LazyNeutral = new(() => LoadNamed(ProfileFiles.NeutralName) switch
    {
        { Profile: { } profile } => profile,
        var failed => throw new InvalidOperationException($"The neutral profile cannot be read: {string.Join(' ', failed.Diagnostics)}"),
    });

    /// <summary>The profile that holds where nothing else is said; it ships as <c>documents/neutral/profile.yaml</c>.</summary>
    public static Profile Neutral => LazyNeutral.Value;

    /// <summary>Reads a profile by bundled name, for example <c>okta-management</c>, or by path.</summary>
    /// <param name="nameOrPath">The name or path; a name that is not bundled is a path.</param>
    public static ProfileResult LoadNamed(string nameOrPath) => LoadFrom(ProfileFiles.Open(nameOrPath), []);

    /// <summary>Reads a profile together with those that it extends.</summary>
    /// <param name="file">The file, as the user named it: a relative <c>extends</c> starts at its folder.</param>
    public static ProfileResult Load(SourceDocument file) => Load(file, []);

    /// <summary>Looks for the operations that a profile's own entries speak of; inherited entries may match nothing.</summary>
    /// <returns>The profile with its diagnostics, and a warning for each entry that matches no operation of the contract.</returns>
    public static ProfileResult Bind(Profile profile, Contract contract)
    {
        Diagnostic[] remarks = [.. ProfileBinding.Remarks(profile, contract)];
        return new(profile with { Diagnostics = [.. profile.Diagnostics, .. remarks] }, remarks);
    }

    private static ProfileResult LoadFrom(ProfileFile file, IReadOnlyList<string> extending) => file.Document is null
        ? new(null, file.Diagnostics)
        : Load(file.Document, extending);

    private static ProfileResult Load(SourceDocument file, IReadOnlyList<string> extending)
    {
        List<Diagnostic> faults = [];
        var setting = Setting.Of(file, faults);
        var start = Start(setting, [.. extending, Path.GetFullPath(file.File)]);
        var named = start with { Name = ProfileFiles.NameOf(file.File), Place = setting.Place };
        var profile = ProfileKeys.Table.Read(named, setting);
        return faults.Any(f => f.Severity == Severity.Error) ? new(null, faults) : new(profile, faults);
    }

    /// <summary>What the file extends, read first; neutral where it does not say.</summary>
    private static Profile Start(Setting setting, IReadOnlyList<string> extending)
    {
        var extends = setting.Json.ValueKind == System.Text.Json.JsonValueKind.Object && setting.Members()!.TryGetValue(ProfileKeys.Extends, out var found)
            ? found
            : null;
        var name = extends is null ? ProfileFiles.NeutralName : extends.Text();
        if (name is null or ProfileFiles.None) return Profile.Empty;

        var file = ProfileFiles.OpenFrom(setting.Document.File, name);
        if (extends is not null && extending.Contains(Path.GetFullPath(file.Path), StringComparer.Ordinal))
        {
            extends.Fault(new SettingFault("extends-itself", $"'{name}' leads back to this file.", "Extend a profile that does not extend this one."));
            return Profile.Empty;
        }

        var read = LoadFrom(file, extending);
        foreach (var fault in read.Diagnostics) setting.Faults.Add(file.Document is null && extends is not null ? fault with { Place = extends.Place } : fault);
        return read.Profile ?? Profile.Empty;
    }
}
