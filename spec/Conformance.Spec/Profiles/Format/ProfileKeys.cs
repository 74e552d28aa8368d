using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The keys of a profile.</summary>
public static class ProfileKeys
{
    /// <summary>The key that names the profile to start from.</summary>
    internal const string Extends = "extends";

    /// <summary>The keys at the top of the file.</summary>
    public static KeyTable<Profile> Table { get; } = new(
        "profile",
        new("name", "text", "Its name; the folder's or the file's where absent.", (p, s) => p with { Name = s.Text() ?? p.Name }),
        new(Extends, "name or path", "The profile to start from, bundled or beside this file: `neutral` where absent, `none` for nothing.", (p, _) => p),
        new("strict", "true or false", "True makes an error of what is a warning about negative cases.", (p, s) => p with { Strict = s.Flag() ?? p.Strict }),
        new("slow-after", "duration", "An answer later than this is worth a warning.", (p, s) => p with { SlowAfter = s.Duration() ?? p.SlowAfter }),
        new("statuses", "object", "Statuses that a request may get besides those documented, by what it tries.", (p, s) => StatusKeys.Table.Read(p, s)),
        new("errors", "object", "The shape of error bodies.", (p, s) => p with { Errors = ErrorKeys.Table.Read(ErrorKeys.None, s) }),
        Entries("pagination", "How lists are paged; of the entries that match, a later one overrides what it repeats.", ReadPagination),
        Entries("resources", "How resources are deleted and change; of the entries that match, a later one overrides what it repeats.", ReadResources),
        Entries("eventual", "Reads that show a write only after a while.", ReadEventual),
        Entries("credentials", "How credentials look and are got.", ReadCredentials),
        new("rate-limits", "object", "Headers and buckets of rate limits.", (p, s) => p with { RateLimits = RateLimitKeys.Table.Read(RateLimitKeys.None, s) }),
        Entries("unavailable", "Answers that mean that the target does not have the feature: the operation is skipped.", ReadUnavailable),
        Entries("unsafe", "Operations that are never sent to a target that others use.", ReadUnsafe),
        Entries("checks", "Checks made stricter, milder or silent; the last entry that matches holds.", ReadChecks));

    /// <summary>Every key of every object, as <c>spec/docs/profile.md</c> shows them.</summary>
    public static IEnumerable<KeyLine> Lines =>
    [
        .. Table.Lines, .. StatusKeys.Table.Lines, .. ErrorKeys.Table.Lines, .. ErrorCodeKeys.Table.Lines, .. PaginationKeys.Table.Lines,
        .. ResourceKeys.Table.Lines, .. TransitionKeys.Table.Lines, .. EventualKeys.Table.Lines, .. CredentialKeys.Table.Lines,
        .. RateLimitKeys.Table.Lines, .. UnavailableKeys.Table.Lines, .. UnsafeKeys.Table.Lines, .. CheckKeys.Table.Lines,
    ];

    private static Key<Profile> Entries(string name, string summary, Func<Profile, Setting, Profile> read) => new(name, "list of objects", summary, read);

    private static Profile ReadPagination(Profile profile, Setting setting) =>
        profile with { Pagination = [.. profile.Pagination, .. PaginationKeys.Table.ReadAll(setting, PaginationKeys.Start)] };

    private static Profile ReadResources(Profile profile, Setting setting) =>
        profile with { Resources = [.. profile.Resources, .. ResourceKeys.Table.ReadAll(setting, ResourceKeys.Start)] };

    private static Profile ReadEventual(Profile profile, Setting setting) =>
        profile with { Eventual = [.. profile.Eventual, .. EventualKeys.Table.ReadAll(setting, EventualKeys.Start)] };

    private static Profile ReadCredentials(Profile profile, Setting setting) =>
        profile with { Credentials = [.. profile.Credentials, .. CredentialKeys.Table.ReadAll(setting, CredentialKeys.Start)] };

    private static Profile ReadUnavailable(Profile profile, Setting setting) =>
        profile with { Unavailable = [.. profile.Unavailable, .. UnavailableKeys.Table.ReadAll(setting, UnavailableKeys.Start)] };

    private static Profile ReadUnsafe(Profile profile, Setting setting) =>
        profile with { Unsafe = [.. profile.Unsafe, .. UnsafeKeys.Table.ReadAll(setting, UnsafeKeys.Start)] };

    private static Profile ReadChecks(Profile profile, Setting setting) =>
        profile with { Checks = [.. profile.Checks, .. CheckKeys.Table.ReadAll(setting, CheckKeys.Start)] };
}
