using System.Text.Json;
using Conformance.Spec.Profiles.Reading;
using Conformance.Suites.Targets.Credentials.OAuth;

namespace Conformance.Suites.Configuration.Identities;

/// <summary>The keys of a target file that say what proves who asks.</summary>
internal static class AccessKeys
{
    private static readonly KeyTable<TargetHeader> Header = new(
        "headers",
        new("name", "text", "The header.", (h, s) => h with { Name = s.Text() ?? h.Name }) { Required = true },
        new("prefix", "text", "What stands before the value, for example `Bearer`.", (h, s) => h with { Prefix = s.Text() }),
        new("env", "text", "The environment variable that holds the value.", (h, s) => h with { Value = h.Value with { Variable = s.Text() } }),
        new("command", "list of texts", "A program and its arguments that print the value.", (h, s) => h with { Value = h.Value with { Command = s.Texts() } }));

    private static readonly KeyTable<SecretSource> Source = new(
        "secret and key",
        new("env", "text", "The environment variable that holds it.", (f, s) => f with { Variable = s.Text() }),
        new("command", "list of texts", "A program and its arguments that print it.", (f, s) => f with { Command = s.Texts() }),
        new("file", "path", "The file that holds it, a path from this file.", (f, s) => f with { File = PathOf(s) }));

    private static readonly KeyTable<TargetOAuth> OAuth = new(
        "oauth",
        new("token-url", "URL", "The token endpoint.", (o, s) => o with { TokenUrl = TargetKeys.Url(s) }) { Required = true },
        new("client-id", "text", "The client's id.", (o, s) => o with { ClientId = s.Text() ?? "" }) { Required = true },
        new("authentication", "word", "How the client proves itself: `client-secret-basic`, `client-secret-post` or `private-key-jwt`.", (o, s) => o with { Authentication = s.Choice<ClientAuthentication>() ?? default }),
        new("secret", "object", "The client's secret.", (o, s) => o with { Secret = One(Source.Read(new SecretSource(), s), s) }),
        new("key", "object", "The client's private key: PEM or a JSON Web Key.", (o, s) => o with { Key = One(Source.Read(new SecretSource(), s), s) }),
        new("scopes", "list of texts", "The scopes that are asked for.", (o, s) => o with { Scopes = s.Texts() }),
        new("dpop", "true or false", "Tokens are bound to a key (RFC 9449).", (o, s) => o with { ProvesPossession = s.Flag() ?? false }));

    private static readonly KeyTable<TargetAccess> Identity = new(
        "limited and other",
        new("headers", "list of objects", "Headers that go with its requests.", (a, s) => a with { Headers = Headers(s) }),
        new("oauth", "object", "How its tokens are had.", (a, s) => a with { OAuth = Tokens(s) }),
        new("scopes", "list of texts", "The scopes that it has, where they are known.", (a, s) => a with { Scopes = s.Texts() }));

    /// <summary>Every key of every object.</summary>
    public static IEnumerable<KeyLine> Lines => [.. Header.Lines, .. OAuth.Lines, .. Source.Lines, .. Identity.Lines];

    /// <summary>Headers, each with where its value is had from.</summary>
    public static IReadOnlyList<TargetHeader> Headers(Setting setting) => [.. setting.Items().Select(item =>
    {
        var header = Header.Read(new TargetHeader("", null, new SecretSource()), item);
        One(header.Value, item);
        return header;
    })];

    /// <summary>How tokens are had.</summary>
    public static TargetOAuth Tokens(Setting setting)
    {
        var oauth = OAuth.Read(new TargetOAuth(), setting);
        var (needed, given) = oauth.Authentication == ClientAuthentication.PrivateKeyJwt ? ("key", oauth.Key) : ("secret", oauth.Secret);
        if (given is null && setting.Json.ValueKind == JsonValueKind.Object) setting.Fault(SettingFaults.MissingKey("oauth", needed));
        return oauth;
    }

    /// <summary>Another identity.</summary>
    public static TargetAccess Access(Setting setting) => Identity.Read(new TargetAccess(), setting);

    private static SecretSource One(SecretSource source, Setting setting)
    {
        if (source.Ways != 1 && setting.Json.ValueKind == JsonValueKind.Object)
            setting.Fault(new SettingFault("wrong-secret-source", "A secret comes from exactly one place, and never from this file.", "Expected one of env and command; a secret of a client may be in a file of its own."));
        return source;
    }

    /// <summary>A path from the file that names it, made absolute.</summary>
    public static string? PathOf(Setting setting) =>
        setting.Text() is { } path ? Path.GetFullPath(path, Path.GetDirectoryName(Path.GetFullPath(setting.Place.File))!) : null;
}
